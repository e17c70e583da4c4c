import { type Initiative, readable, visibleInitiative } from '@idesluss/core';
import type { FastifyReply } from 'fastify';
import { sql } from 'kysely';
import { readTenant } from '../db/transaction.ts';
import { sendList, sendPageFault } from '../http/answer.ts';
import { both } from '../http/language.ts';
import { toLinks } from '../http/links.ts';
import { type Page, pageAnswer, pageQuery, readPage } from '../http/page.ts';
import { actorOf, type Reader, readerOf, type SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { closed, list, open, optional, refTo, text } from '../http/schema.ts';
import { placeOf } from '../http/stream-routes.ts';
import { localDate } from '../write/moment.ts';
import { currentStates, type FoldedRow } from '../write/refold.ts';
import { linksOfInitiative } from './links.ts';
import { findInitiative } from './queries.ts';
import { toSql } from './readable-rows.ts';
import { InitiativeView, initiativeParams } from './schemas.ts';
import { hits } from './searching.ts';
import { viewInitiative } from './view.ts';

/** More than anybody reads before writing an idea down; so few that a page is cut out of all of them. */
const MOST = 50;

const SimilarList = open(
  { initiatives: list(refTo(InitiativeView), { max: 101 }), ...pageAnswer },
  {
    $id: 'SimilarList',
    example: { initiatives: [], _meta: { page: 1, limit: 20, count: 0, totalRecords: 0 }, _links: [] },
  },
);

/** What is there already that is like what somebody wants to do: of what they may read, the most like it first. */
export function registerSimilar(api: Api, slice: SliceShell): void {
  const about = { tags: ['initiatives'], response: { 200: refTo(SimilarList) } };
  const toText = {
    ...about,
    operationId: 'listSimilarToText',
    summary: both('Vad liknar den här texten?', 'What is like this text?'),
    description: both(
      'Högst femtio initiativ som du får läsa och som har flera av textens längsta ord gemensamma med den, det mest lika först. Fråga innan du skriver ned en idé.',
      'At most fifty initiatives that you may read and that have several of the text’s longest words, the most like it first. Ask before you write an idea down.',
    ),
    querystring: closed({
      text: optional(
        text({
          max: 600,
          example: 'Barnen på våra förskolor lånar leksaker av varandra',
          description: 'Vad idén handlar om; utan text liknar inget / What the idea is about; nothing is like no text',
        }),
      ),
      ...pageQuery,
    }),
  };
  api.get('/similar-initiatives', { config: { action: 'listInitiatives' }, schema: toText }, async (request, reply) => {
    const page = readPage(request, ['uuid']);
    if (!page.ok) return sendPageFault(reply, page.fault);
    const found = await listSimilar(readerOf(slice, request), request.query.text ?? '');
    return sendSimilar(slice, reply, '/similar-initiatives', page.value, found);
  });
  const toInitiative = {
    ...about,
    operationId: 'listSimilar',
    summary: both('Vad liknar initiativet?', 'What is like the initiative?'),
    description: both(
      'Högst femtio andra initiativ som du får läsa och som liknar det här. Se efter innan du skickar in ett utkast.',
      'At most fifty other initiatives that you may read and that are like this one. Look before you submit a draft.',
    ),
    params: initiativeParams,
    querystring: closed({ ...pageQuery }),
  };
  api.get(
    '/initiatives/:initiativeId/similar-initiatives',
    { config: { action: 'readInitiative' }, schema: toInitiative },
    async (request, reply) => {
      const { initiativeId } = request.params;
      const page = readPage(request, ['uuid']);
      if (!page.ok) return sendPageFault(reply, page.fault);
      const reader = readerOf(slice, request);
      const found = await findInitiative(reader, initiativeId);
      if (!found.ok) return sendRefusal(reply, found.refusal);
      const { title, summary, need, idea } = found.value.situation.initiative;
      const words = [title, summary, need, idea].filter((part) => part !== null).join(' ');
      const others = await listSimilar(reader, words, initiativeId);
      return sendSimilar(slice, reply, `/initiatives/${initiativeId}/similar-initiatives`, page.value, others);
    },
  );
}

async function listSimilar(reader: Reader, words: string, but?: string): Promise<readonly Initiative[]> {
  const actor = await actorOf(reader);
  const place = placeOf(reader);
  // One more than is told, since the initiative itself is like itself.
  // An array in the first place, so that neighbours are looked up together.
  const found = sql<FoldedRow>`with hit as materialized (select * from ${hits(actor, words, true, MOST + 1)}),
looked_at as materialized (select i.initiative_id, i.fold, i.state from public.initiative as i
  where i.initiative_id = any(array(select hit.initiative_id from hit)) and ${toSql(readable(actor))})
select i.initiative_id as stream_id, i.fold, i.state from hit join looked_at as i on i.initiative_id = hit.initiative_id
order by hit.score desc, i.initiative_id desc`;
  const [rows] = await readTenant(place, [found.compile(place.db)]);
  const others = rows.filter(({ stream_id }) => stream_id !== but).slice(0, MOST);
  return currentStates(place, 'initiative', others);
}

function sendSimilar(
  { shell }: SliceShell,
  reply: FastifyReply,
  path: string,
  page: Page,
  all: readonly Initiative[],
): void {
  const today = localDate(shell.clock());
  const rows = rest(all, page).slice(0, page.limit + 1);
  return sendList(reply, {
    ...{ name: 'initiatives', path, page, rows, total: all.length },
    view: (row) => ({
      ...viewInitiative(visibleInitiative(row, 'everyone'), today),
      _links: toLinks(reply, linksOfInitiative(row).slice(0, 1)),
    }),
    cursor: ({ id }) => [id],
  });
}

/** What the page begins with, and all after it; nothing where what was read last is like it no longer. */
function rest(all: readonly Initiative[], { after, offset }: Page): readonly Initiative[] {
  if (after === undefined) return all.slice(offset ?? all.length);
  const last = all.findIndex(({ id }) => id === after[0]);
  return last === -1 ? [] : all.slice(last + 1);
}
