import { permits, emptySituation } from '@idesluss/core';
import Type from 'typebox';
import { sendFresh, sendPageFault } from '../http/answer.ts';
import { both } from '../http/language.ts';
import { pageQuery, readPage, toCursor } from '../http/page.ts';
import { actorOf, readerOf, type SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { closed, integer, Links, list, open, refTo } from '../http/schema.ts';
import { placeOf } from '../http/stream-routes.ts';
import { EventView, viewEvent } from '../initiatives/event-view.ts';
import { readingContext } from '../write/reading.ts';
import { findStretch } from './queries.ts';

const Feed = open(
  {
    events: list(refTo(EventView), { max: 100 }),
    _meta: open({
      limit: integer(),
      count: integer({ description: 'Antal i detta svar / Number in this answer' }),
      atEnd: Type.Boolean({
        description:
          'Inget mer är beseglat ännu: vänta innan du följer next / Nothing more is sealed yet: wait before following next',
      }),
    }),
    _links: Links,
  },
  { $id: 'EventFeed', example: { events: [], _meta: { limit: 20, count: 0, atEnd: true }, _links: [] } },
);

const { limit, after } = pageQuery;
const titles = {
  self: { sv: 'Den här delen', en: 'This part' },
  first: { sv: 'Från början', en: 'From the beginning' },
  next: { sv: 'Fortsättningen, nu eller senare', en: 'What follows, now or later' },
};

/** What has happened in the city, for other systems: each event once, in the order in which it was sealed. */
export function registerFeed(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['events'],
    operationId: 'readFeed',
    summary: both('Händelseflödet', 'The event feed'),
    description: both(
      'Allt som har hänt i staden, i den ordning det beseglades, så långt du får läsa i dag. Följ next: inget hoppas över och inget kommer två gånger, vem som än skriver samtidigt. Det du inte får läsa när du passerar det kommer inte senare: utkast börjar med att de lämnas in, beslut med att de meddelas.',
      'All that has happened in the city, in the order in which it was sealed, as far as you may read today. Follow next: nothing is skipped and nothing comes twice, whoever writes meanwhile. What you may not read when you pass it does not come later: drafts begin with their submission, decisions with their notification.',
    ),
    querystring: closed({ limit, after }),
    response: { 200: refTo(Feed) },
  };
  api.get('/events', { config: { action: 'readFeed' }, schema }, async (request, reply) => {
    const page = readPage(request, ['integer']);
    if (!page.ok) return sendPageFault(reply, page.fault);
    const reader = readerOf(slice, request);
    const actor = await actorOf(reader);
    const refusal = permits('readFeed', emptySituation, readingContext(slice.shell, actor));
    if (refusal !== undefined) return sendRefusal(reply, refusal);
    const from = { after: Number(page.value.after?.[0] ?? 0), limit: page.value.limit };
    const { told, upTo, atEnd } = await findStretch(slice.shell, placeOf(reader), actor, from);
    const path = (position: number) => `/events?limit=${from.limit}&after=${toCursor([position])}`;
    const body = {
      events: told.map(({ event, audience }) => viewEvent(event, audience)),
      _meta: { limit: from.limit, count: told.length, atEnd },
    };
    return sendFresh(reply, body, [
      { rel: 'self', path: path(from.after), title: titles.self },
      { rel: 'first', path: `/events?limit=${from.limit}`, title: titles.first },
      { rel: 'next', path: path(upTo), title: titles.next },
    ]);
  });
}
