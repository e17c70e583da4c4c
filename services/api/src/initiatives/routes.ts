import type { FastifyReply } from 'fastify';
import Type from 'typebox';
import { audienceOf, namesIn, options, toldEvent, visibleInitiative } from '@idesluss/core';
import { sendFresh, sendList, sendPageFault, sendResource, sendWritten } from '../http/answer.ts';
import { readFields } from '../http/fields.ts';
import { both } from '../http/language.ts';
import { toLinks } from '../http/links.ts';
import { pageAnswer, pageQuery, readPage } from '../http/page.ts';
import { type Reader, readerOf, type SliceShell } from '../http/reader.ts';
import { placeOf } from '../http/stream-routes.ts';
import { stateAsOf } from '../write/as-of.ts';
import { registerInitiativeDiagram } from './diagram-route.ts';
import { asOfQuery, linksAsOf, readAsOf } from '../http/as-of.ts';
import { sendNotThereYet, sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { closed, list, open, refTo } from '../http/schema.ts';
import { localDate } from '../write/moment.ts';
import { exampleInitiative } from './example.ts';
import { EventList, viewEvent } from './event-view.ts';
import { audienceOfHistory } from './history.ts';
import { linksOfInitiative, linksOfOptions, title } from './links.ts';
import { OptionList, viewOption } from './option-view.ts';
import { findInitiative, findSituation, listCasesOf, listEventsOf, listInitiatives, type Seen } from './queries.ts';
import { findingQuery, orderOf } from './finding.ts';
import { orders } from './orders.ts';
import { InitiativeExcerpt, InitiativeView, initiativeParams } from './schemas.ts';
import { showInitiative } from './shown.ts';
import { registerSimilar } from './similar.ts';
import { viewInitiative } from './view.ts';

/** The whole, or what `fields` asked for. */
const Shown = Type.Union([refTo(InitiativeView), refTo(InitiativeExcerpt)], { example: exampleInitiative });

const InitiativeList = open(
  { initiatives: list(Shown, { max: 101 }), ...pageAnswer },
  {
    $id: 'InitiativeList',
    example: { initiatives: [], _meta: { page: 1, limit: 20, count: 0, totalRecords: 0 }, _links: [] },
  },
);

/** Reading initiatives: one, many, what can be done, and what has happened. */
export function registerInitiatives(api: Api, slice: SliceShell): void {
  registerOne(api, slice);
  registerList(api, slice);
  registerSimilar(api, slice);
  registerOptions(api, slice);
  registerInitiativeDiagram(api, slice);
  registerEvents(api, slice);
}

function registerOne(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['initiatives'],
    operationId: 'readInitiative',
    summary: both('Läs ett initiativ', 'Read an initiative'),
    description: both(
      'Initiativet så som du får se det. Ett beslut syns här först när det har meddelats. Med asOf så som det var antecknat då.',
      'The initiative as you may see it. A decision shows here only once it has been notified. With asOf as it was recorded then.',
    ),
    params: initiativeParams,
    querystring: closed({ ...asOfQuery }),
    response: { 200: refTo(InitiativeView) },
  };
  api.get('/initiatives/:initiativeId', { config: { action: 'readInitiative' }, schema }, async (request, reply) => {
    const moment = readAsOf(request.query.asOf, slice.shell.clock());
    if (!moment.ok) return sendPageFault(reply, moment.fault);
    const reader = readerOf(slice, request);
    const found = await findInitiative(reader, request.params.initiativeId);
    if (!found.ok) return sendRefusal(reply, found.refusal);
    if (moment.asOf !== undefined) return sendAsOf(reader, reply, found.value, moment.asOf);
    const { situation, context } = found.value;
    const shown = showInitiative(situation.initiative, audienceOf(situation, context), context.today);
    return sendWritten(reply, shown, linksOfInitiative(situation.initiative));
  });
}

/** The initiative as it was, for whoever may read it as it is. */
async function sendAsOf(reader: Reader, reply: FastifyReply, { situation, context }: Seen, asOf: string) {
  const { id } = situation.initiative;
  const then = await stateAsOf(placeOf(reader), 'initiative', id, asOf);
  if (then === undefined) return sendNotThereYet(reply, 'initiative');
  // Who must not be known today is not known of yesterday either.
  const anonymous = then.anonymous || situation.initiative.anonymous;
  // What is late is told as of that day.
  const day = localDate(new Date(asOf));
  const shown = viewInitiative(visibleInitiative({ ...then, anonymous }, audienceOf(situation, context)), day);
  return sendResource(reply, shown, linksAsOf(`/initiatives/${id}`, asOf, title));
}

function registerList(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['initiatives'],
    operationId: 'listInitiatives',
    summary: both('Lista initiativ', 'List initiatives'),
    description: both(
      'De initiativ som du får läsa: egna, öppna inom organisationen och de som rör dina enheter. Filter gäller tillsammans. Med q söks på svenska; ord böjs, sammansättningar och stavfel hittas.',
      'The initiatives that you may read: your own, those open within the organisation, and those that concern your units. Filters hold together. With q a search in Swedish: words are inflected, compounds and misspellings are found.',
    ),
    querystring: findingQuery,
    response: { 200: refTo(InitiativeList) },
  };
  api.get('/initiatives', { config: { action: 'listInitiatives' }, schema }, async (request, reply) => {
    const { query } = request;
    if (query.sort === 'relevance' && query.q === undefined)
      return sendPageFault(reply, { pointer: '/sort', code: 'sortWithoutSearch' });
    const fields = readFields(query.fields, InitiativeView, ['initiativeId']);
    if (!fields.ok) return sendPageFault(reply, fields.fault);
    const page = readPage(request, orders[orderOf(query)].cursor);
    if (!page.ok) return sendPageFault(reply, page.fault);
    const { initiatives: rows, ...counted } = await listInitiatives(readerOf(slice, request), page.value, query);
    const today = localDate(slice.shell.clock());
    return sendList(reply, {
      ...{ name: 'initiatives', path: '/initiatives', page: page.value, rows, ...counted },
      // A list says of each what everybody who may read it is told; more is told one by one.
      view: ({ initiative }) => ({
        ...fields.pick(viewInitiative(visibleInitiative(initiative, 'everyone'), today)),
        _links: toLinks(reply, linksOfInitiative(initiative).slice(0, 1)),
      }),
      cursor: ({ cursor }) => cursor,
    });
  });
}

function registerOptions(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['initiatives'],
    operationId: 'listOptions',
    summary: both('Vad som kan göras nu', 'What can be done now'),
    description: both(
      'Allt som kan göras med initiativet och dess öppna beslutsärende, en gång för varje sak det kan gälla: tillåtet för dig, eller vad som står i vägen och hur man kommer vidare. Vad som kan göras med ett stängt ärende, som att rätta, ompröva eller avsluta ett bidrag, står bland det ärendets egna alternativ; varje ärende har en länk dit (gateCaseOptions).',
      'Every command on the initiative and its open gate case, once for each thing it can be aimed at: allowed for you, or what stands in the way and the way out. What can be done with a closed case, such as correcting, reconsidering or ending a grant, stands among that case’s own options; each case has a link there (gateCaseOptions).',
    ),
    params: initiativeParams,
    response: { 200: refTo(OptionList) },
  };
  api.get(
    '/initiatives/:initiativeId/options',
    { config: { action: 'readOptions' }, schema },
    async (request, reply) => {
      const reader = readerOf(slice, request);
      const found = await findSituation(reader, request.params, 'readOptions');
      if (!found.ok) return sendRefusal(reply, found.refusal);
      const { situation, context } = found.value;
      const cases = await listCasesOf(reader, situation.initiative);
      const names = namesIn(situation, context);
      const shown = options(situation, context).map((option) => viewOption(option, request.language, names));
      return sendFresh(reply, { options: shown }, linksOfOptions(situation.initiative, cases, context.model));
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
    const page = readPage(request, ['uuid']);
    if (!page.ok) return sendPageFault(reply, page.fault);
    const reader = readerOf(slice, request);
    const found = await findSituation(reader, { initiativeId }, 'readOptions');
    if (!found.ok) return sendRefusal(reply, found.refusal);
    const audience = await audienceOfHistory(placeOf(reader), found.value);
    const { initiative } = found.value.situation;
    const { personId } = found.value.context.actor;
    const rows = await listEventsOf(reader, found.value, audience, page.value);
    return sendList(reply, {
      ...{ name: 'events', path: `/initiatives/${initiativeId}/events`, page: page.value, rows },
      view: (event) => viewEvent(toldEvent(event, initiative, audience, personId), audience),
      cursor: ({ eventId }) => [eventId],
    });
  });
}
