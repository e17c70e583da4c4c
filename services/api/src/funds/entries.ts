import { type Context, type Fund, isToldOfReservations, keptFrom } from '@idesluss/core';
import { COUNTED } from '../db/stream-page.ts';
import { listStreamRows } from '../db/stream-rows.ts';
import { type Place, readTenant } from '../db/transaction.ts';
import { sendList, sendPageFault } from '../http/answer.ts';
import { readAsOf } from '../http/as-of.ts';
import { both } from '../http/language.ts';
import { type Page, readPage } from '../http/page.ts';
import { readerOf, type SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { refTo } from '../http/schema.ts';
import { contextOf, placeOf } from '../http/stream-routes.ts';
import { currentStates } from '../write/refold.ts';
import { countEntries, openedBy, pageOfEntries, type Readable, seenBy } from './queries.ts';
import { findReservations } from './reservations.ts';
import { EntryList, entryQuery, fundParams } from './schemas.ts';
import { viewEntry } from './view.ts';

/** The fund's ledger, as far as the reader may see it. */
export const registerEntries = (api: Api, slice: SliceShell): void => {
  const schema = {
    tags: ['funds'],
    operationId: 'listFundEntries',
    summary: both('Innovationsmedlens huvudbok', 'The ledger of a fund'),
    description: both(
      'Varje post flyttar ett belopp mellan två konton, äldst först. Vad som har reserverats eller frigjorts ser bara beslutskretsen: det skulle avslöja beslut innan de har meddelats. Den som själv bär idén eller en annan i samma beslutsomgång, eller har kvar att bedöma den, ser det inte heller. För den som inte ser reservationer kommer det beviljade direkt ur det disponibla, så att posterna går ihop. Med asOf så som huvudboken var då.',
      'Every entry moves an amount between two accounts, oldest first. Only the deciding circle sees what is reserved or released: it would tell of decisions before they are notified. Nor does whoever bears the idea or another in the same decision round, or is still to rate it. To whoever does not see reservations a grant comes straight from what is available, so that the entries add up. With asOf as the ledger was then.',
    ),
    params: fundParams,
    querystring: entryQuery,
    response: { 200: refTo(EntryList) },
  };
  api.get('/funds/:fundId/entries', { config: { action: 'readFunds' }, schema }, async (request, reply) => {
    const { fundId } = request.params;
    const page = readPage(request, ['dateTime', 'uuid']);
    if (!page.ok) return sendPageFault(reply, page.fault);
    const moment = readAsOf(request.query.asOf, slice.shell.clock());
    if (!moment.ok) return sendPageFault(reply, moment.fault);
    const reader = readerOf(slice, request);
    const allowed = await contextOf(reader, 'readFunds');
    if (!allowed.ok) return sendRefusal(reply, allowed.refusal);
    const place = placeOf(reader);
    const fund = await findFund(place, fundId, moment.asOf);
    if (fund === undefined) return sendRefusal(reply, { code: 'unknown', thing: 'fund' });
    const readBy = { ...(await readableBy(place, fund, allowed.context)), asOf: moment.asOf };
    return sendList(reply, {
      name: 'entries',
      path: `/funds/${fundId}/entries`,
      page: page.value,
      ...(await readEntries(place, readBy, page.value)),
      view: (row) => viewEntry(seenBy(allowed.context.actor, readBy, row)),
      cursor: ({ recorded_at, entry_id }) => [recorded_at, entry_id],
    });
  });
};

/** The fund as it is; undefined where it was not there yet at the moment asked about. */
async function findFund(place: Place, fundId: string, asOf: string | undefined): Promise<Fund | undefined> {
  if (asOf === undefined) {
    const [heads] = await readTenant(place, [listStreamRows('fund', [fundId])]);
    return (await currentStates(place, 'fund', heads))[0];
  }
  const [heads, opened] = await readTenant(place, [listStreamRows('fund', [fundId]), openedBy(fundId, asOf)]);
  return opened.length === 0 ? undefined : (await currentStates(place, 'fund', heads))[0];
}

/** Which of the fund's entries there are for this reader, as of the version that was found. */
async function readableBy(place: Place, fund: Fund, context: Context): Promise<Omit<Readable, 'asOf'>> {
  const found = await findReservations(place, context, [fund]);
  const kept = keptFrom(fund, context, found.get(fund.id) ?? []);
  const told = isToldOfReservations(fund, context);
  return { fund, audience: told ? 'circle' : 'everyone', keptCaseIds: kept.map(({ gateCase }) => gateCase.id) };
}

async function readEntries(place: Place, readBy: Readable, page: Page) {
  const entries = pageOfEntries(readBy, page);
  if (page.after !== undefined) {
    const [rows] = await readTenant(place, [entries]);
    return { rows };
  }
  const [rows, [counted]] = await readTenant(place, [entries, countEntries(readBy)]);
  const count = counted?.count ?? 0;
  return { rows, total: count > COUNTED ? { atLeast: COUNTED } : count };
}
