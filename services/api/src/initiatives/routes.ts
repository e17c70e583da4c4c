import { audienceOf, hidesBearers, namesIn, options, visibleInitiative, withoutBearers } from '@idesluss/core';
import { sendFresh, sendList, sendPageFault, sendResource } from '../http/answer.ts';
import { both } from '../http/language.ts';
import { toLinks } from '../http/links.ts';
import { pageAnswer, pageQuery, readPage } from '../http/page.ts';
import { readerOf, type SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { closed, list, open, refTo } from '../http/schema.ts';
import { localDate } from '../write/moment.ts';
import { EventList, viewEvent } from './event-view.ts';
import { OptionList, viewOption } from './option-view.ts';
import { findInitiative, findSituation, listEventsOf, listInitiatives, type Seen } from './queries.ts';
import { InitiativeView, initiativeParams } from './schemas.ts';
import { linksOfInitiative, linksOfOptions, viewInitiative } from './view.ts';

const InitiativeList = open(
  { initiatives: list(refTo(InitiativeView), { max: 101 }), ...pageAnswer },
  {
    $id: 'InitiativeList',
    example: { initiatives: [], _meta: { page: 1, limit: 20, count: 0, totalRecords: 0 }, _links: [] },
  },
);

const shownTo = ({ situation, context }: Seen) =>
  viewInitiative(visibleInitiative(situation.initiative, audienceOf(situation, context)), context.today);

/** Reading initiatives: one, many, what can be done, and what has happened. */
export function registerInitiatives(api: Api, slice: SliceShell): void {
  registerOne(api, slice);
  registerList(api, slice);
  registerOptions(api, slice);
  registerEvents(api, slice);
}

function registerOne(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['initiatives'],
    operationId: 'readInitiative',
    summary: both('Läs ett initiativ', 'Read an initiative'),
    description: both(
      'Initiativet så som du får se det. Ett beslut syns här först när det har meddelats.',
      'The initiative as you may see it. A decision shows here only once it has been notified.',
    ),
    params: initiativeParams,
    response: { 200: refTo(InitiativeView) },
  };
  api.get('/initiatives/:initiativeId', { config: { action: 'readInitiative' }, schema }, async (request, reply) => {
    const found = await findInitiative(readerOf(slice, request), request.params.initiativeId);
    if (!found.ok) return sendRefusal(reply, found.refusal);
    return sendResource(reply, shownTo(found.value), linksOfInitiative(found.value.situation.initiative));
  });
}

function registerList(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['initiatives'],
    operationId: 'listInitiatives',
    summary: both('Lista initiativ', 'List initiatives'),
    description: both(
      'De initiativ som du får läsa, nyast först: egna, öppna inom organisationen och de som rör dina enheter.',
      'The initiatives that you may read, newest first: your own, those open within the organisation, and those that concern your units.',
    ),
    querystring: closed({ ...pageQuery }),
    response: { 200: refTo(InitiativeList) },
  };
  api.get('/initiatives', { config: { action: 'listInitiatives' }, schema }, async (request, reply) => {
    const page = readPage(request.query, ['uuid']);
    if (!page.ok) return sendPageFault(reply, page.fault);
    const { initiatives: rows, total } = await listInitiatives(readerOf(slice, request), page.value);
    const today = localDate(slice.shell.clock());
    return sendList(reply, {
      ...{ name: 'initiatives', path: '/initiatives', page: page.value, rows, total },
      // A list says of each what everybody who may read it is told; more is told one by one.
      view: (row) => ({
        ...viewInitiative(visibleInitiative(row, 'everyone'), today),
        _links: toLinks(reply, linksOfInitiative(row).slice(0, 1)),
      }),
      cursor: ({ id }) => [id],
    });
  });
}

function registerOptions(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['initiatives'],
    operationId: 'listOptions',
    summary: both('Vad som kan göras nu', 'What can be done now'),
    description: both(
      'Allt som kan göras, en gång för varje sak det kan gälla: tillåtet för dig, eller vad som står i vägen och hur man kommer vidare.',
      'Every command, once for each thing it can be aimed at: allowed for you, or what stands in the way and the way out.',
    ),
    params: initiativeParams,
    response: { 200: refTo(OptionList) },
  };
  api.get(
    '/initiatives/:initiativeId/options',
    { config: { action: 'readOptions' }, schema },
    async (request, reply) => {
      const found = await findSituation(readerOf(slice, request), request.params, 'readOptions');
      if (!found.ok) return sendRefusal(reply, found.refusal);
      const { situation, context } = found.value;
      const names = namesIn(situation, context);
      const shown = options(situation, context).map((option) => viewOption(option, request.language, names));
      return sendFresh(reply, { options: shown }, linksOfOptions(situation.initiative));
    },
  );
}

function registerEvents(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['events'],
    operationId: 'listInitiativeEvents',
    summary: both('Initiativets historik', 'The history of an initiative'),
    description: both(
      'Allt som har hänt i initiativet, dess beslutsärenden och mätserier, äldst först, så långt du får läsa.',
      'Everything that has happened in the initiative, its gate cases and its measurements, oldest first, as far as you may read.',
    ),
    params: initiativeParams,
    querystring: closed({ ...pageQuery }),
    response: { 200: refTo(EventList) },
  };
  api.get('/initiatives/:initiativeId/events', { config: { action: 'readEvents' }, schema }, async (request, reply) => {
    const { initiativeId } = request.params;
    const page = readPage(request.query, ['uuid']);
    if (!page.ok) return sendPageFault(reply, page.fault);
    const reader = readerOf(slice, request);
    const found = await findSituation(reader, { initiativeId }, 'readOptions');
    if (!found.ok) return sendRefusal(reply, found.refusal);
    const audience = audienceOf(found.value.situation, found.value.context);
    const hidden = hidesBearers(found.value.situation.initiative, audience);
    const { personId } = found.value.context.actor;
    const rows = await listEventsOf(reader, found.value, page.value);
    return sendList(reply, {
      ...{ name: 'events', path: `/initiatives/${initiativeId}/events`, page: page.value, rows },
      view: (event) => viewEvent(hidden ? withoutBearers(event, personId) : event, audience),
      cursor: ({ eventId }) => [eventId],
    });
  });
}
