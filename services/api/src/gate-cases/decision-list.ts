import { audienceOf, type GateCase, notifiedDecisions, visibleGateCase } from '@idesluss/core';
import { listEventsOfStreams, toRecordedEvent } from '../db/event-queries.ts';
import { readTenant } from '../db/transaction.ts';
import { sendFresh } from '../http/answer.ts';
import { both } from '../http/language.ts';
import { type Reader, readerOf, type SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { Links, list, open, refTo } from '../http/schema.ts';
import { placeOf } from '../http/stream-routes.ts';
import { findSituation } from '../initiatives/queries.ts';
import { upToCode } from '../write/refold.ts';
import { DecisionView, gateCaseParams } from './schemas.ts';
import { unknownCase, unknownIfHidden } from './unknown-case.ts';
import { linksBeneath, viewNotified } from './view.ts';

const DecisionList = open(
  { decisions: list(refTo(DecisionView), { max: 1000 }), _links: Links },
  { $id: 'DecisionList', example: { decisions: [], _links: [] } },
);

/** What has been decided in a case and made known, also what a later decision has followed upon. */
export function registerDecisionList(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['gate-cases'],
    operationId: 'listDecisions',
    summary: both('Alla beslut i ärendet', 'Every decision of the case'),
    description: both(
      'Varje beslut som har meddelats, äldst först, med sina skäl: också en återremiss eller bordläggning som ett senare beslut har följt på. Ett beslut som inte har meddelats finns inte här.',
      'Every decision that has been notified, oldest first, with its reasons: also a return or a postponement that a later decision has followed upon. A decision that has not been notified is not here.',
    ),
    params: gateCaseParams,
    response: { 200: refTo(DecisionList) },
  };
  const route = { config: { action: 'readGateCase' }, schema } as const;
  api.get('/gate-cases/:gateCaseId/decisions', route, async (request, reply) => {
    const reader = readerOf(slice, request);
    const found = await findSituation(reader, request.params, 'readGateCase');
    if (!found.ok) return sendRefusal(reply, unknownIfHidden(found.refusal));
    const { situation, context } = found.value;
    const { gateCase } = situation;
    if (gateCase === undefined) return sendRefusal(reply, unknownCase);
    const audience = audienceOf(situation, context);
    const decisions = (await decisionsOf(reader, gateCase)).map((decision) =>
      viewNotified(visibleGateCase({ ...gateCase, decision }, audience, context.actor.personId)),
    );
    return sendFresh(reply, { decisions }, linksBeneath('decisions', gateCase));
  });
}

async function decisionsOf(reader: Reader, { id }: GateCase) {
  const place = placeOf(reader);
  const [rows] = await readTenant(place, [listEventsOfStreams(place.db, [id])]);
  return notifiedDecisions(upToCode(rows.map(toRecordedEvent)));
}
