import { deepEqual, equal, partialDeepStrictEqual } from 'node:assert/strict';
import { explore } from '../journey/exploring.ts';
import { nightLamps } from './matters.ts';
import { no, type Stage, type Story, yes } from './stage.ts';

const tryAgainIf = 'Inget system på marknaden klarar mörkret.';

async function play(stage: Stage): Promise<void> {
  const { city, as, see, told, hire } = stage;
  const name = { sv: 'Upphandlingsenheten', en: 'Procurement' };
  const body = { kind: 'support', name, validFrom: '2020-01-01', parentUnitId: city.units.city } as const;
  const { id: unitId } = await yes(as('office').call('registerUnit', { body }));
  const buyer = await hire('Disa Ahlgren', unitId, 'innovationLeader');
  const initiativeId = await explore(stage.journey(), nightLamps(stage));
  const path = { initiativeId };

  const reason = 'Sådana lampor finns att köpa från flera leverantörer.';
  const referral = { ending: 'referred', way: 'procurement', unitId, reason, tryAgainIf } as const;
  await yes(as('leaderCare').call('proposeReferral', { path, body: referral }));
  // Nothing has ended before the receiver has said yes, and nobody else can say it.
  partialDeepStrictEqual(await see(initiativeId), { standing: 'active', referral: { unitId, acceptedAt: null } });
  const answer = { unitId, accepts: true, reason: 'Vi tar med lamporna i vårens upphandling.' };
  equal((await no(as('leaderCare').call('answerReferral', { path, body: answer }))).code, 'notPermitted');
  await yes(as(buyer).call('answerReferral', { path, body: answer }));

  // Where it stands, and what would bring it back, for everybody who may read it.
  for (const reader of ['bearer', 'outsider', buyer] as const)
    partialDeepStrictEqual(await see(initiativeId, reader), {
      ...{ standing: 'ended', openGateCaseId: null, owningUnitId: city.units.care },
      ending: { kind: 'referred', reason, tryAgainIf },
    });
  // Hours that were granted stay in the account of what it cost; no money was ever in it.
  partialDeepStrictEqual(await see(initiativeId), { grantedMinutes: 2400, granted: { amountMinor: 0 } });
  // Who did it: proposed by the one, accepted by the other, in this order.
  const events = await told(initiativeId);
  deepEqual(
    events.slice(-3).map(({ type, actorId }) => [type, actorId]),
    [
      ['referralProposed', city.people.leaderCare],
      ['referralAccepted', buyer.personId],
      ['initiativeEnded', buyer.personId],
    ],
  );
  // It is over: nothing more is opened.
  const late = await no(as('bearer').call('openGateCase', { path, body: { gate: 'money' } }));
  equal(late.code, 'notInStanding');
}

export const procurement: Story = {
  name: 'procurement',
  tells: 'an idea turns out to be something to buy: it is referred, and the procurement unit says yes itself',
  play,
};
