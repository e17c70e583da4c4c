import { deepEqual, equal, partialDeepStrictEqual } from 'node:assert/strict';
import { addDays } from '@idesluss/core';
import { approve, explore, requestDecision } from '../journey/exploring.ts';
import { apply, askForMoney, rate } from '../journey/money.ts';
import { measure, releaseVersion } from '../journey/piloting.ts';
import { nightLamps } from './matters.ts';
import { no, type Stage, type Story, yes } from './stage.ts';

async function pilot(stage: Stage): Promise<string> {
  const initiativeId = await explore(stage.journey(), nightLamps(stage));
  const money = await askForMoney(stage.journey(), nightLamps(stage), initiativeId);
  await approve(stage.journey(), 'decider-care', money, 'En höst räcker.', null);
  await releaseVersion(stage.journey(), initiativeId, 'Ett rum', 'Sex lampor.', 'Ljuset ska vara rött.');
  equal((await stage.see(initiativeId)).pilotPastEnd, false);
  return initiativeId;
}

/** It is extended; the new last day. */
async function extend(stage: Stage, initiativeId: string): Promise<string> {
  const { city, as, see, today } = stage;
  // It overruns: that is shown to everybody, and nothing is ended or locked by it.
  city.passDays(130);
  partialDeepStrictEqual(await see(initiativeId, 'outsider'), {
    standing: 'active',
    phase: 'pilot',
    pilotPastEnd: true,
  });
  await measure(stage.journey(), initiativeId, 9);
  const path = { initiativeId };
  const body = { to: addDays(today(), 90), reason: 'Lamporna kom först i november.' };
  equal((await no(as('bearer').call('extendPilot', { path, body }))).code, 'notPermitted');
  equal((await no(as('deciderEducation').call('extendPilot', { path, body }))).code, 'notPermitted');
  await yes(as('deciderCare').call('extendPilot', { path, body }));
  partialDeepStrictEqual(await see(initiativeId), { pilotPastEnd: false, pilotPlan: { to: body.to } });
  return body.to;
}

async function askForMore(stage: Stage, initiativeId: string): Promise<string> {
  // A longer pilot needs more money: a case of its own, at the gate that granted the first.
  const { id: added } = await yes(stage.as('bearer').call('openAddedGrant', { path: { initiativeId }, body: {} }));
  const more = nightLamps(stage, 2_000_000);
  await rate(stage.journey(), added);
  await apply(stage.journey(), more, initiativeId, added);
  await requestDecision(stage.journey(), initiativeId, added);
  await approve(stage.journey(), 'decider-care', added, 'Tre månader till, sedan räknar vi.', null);
  return added;
}

async function play(stage: Stage): Promise<void> {
  const { city, see, seeCase, seeFund, told } = stage;
  const initiativeId = await pilot(stage);
  const planned = (await see(initiativeId)).pilotPlan?.to ?? '';
  const to = await extend(stage, initiativeId);
  const added = await askForMore(stage, initiativeId);

  // Where it stands, and what it has been given: hours once, money twice, from the same fund.
  partialDeepStrictEqual(await see(initiativeId), {
    ...{ standing: 'active', phase: 'pilot', grantedMinutes: 2400, granted: { amountMinor: 10_000_000 } },
    ...{ openGateCaseId: null, pilotPastEnd: false },
  });
  equal((await seeFund(city.funds.care)).available?.amountMinor, 90_000_000);
  partialDeepStrictEqual(await seeCase(added), {
    ...{ gate: 'money', added: true, status: 'closed' },
    decision: { decidedBy: { kind: 'person', personId: city.people.deciderCare }, granted: { amountMinor: 2_000_000 } },
  });
  // The history keeps the day that was planned, the day it became, and who said so.
  const extended = (await told(initiativeId, 'outsider')).filter(({ type }) => type === 'pilotExtended');
  deepEqual(
    extended.map(({ actorId }) => actorId),
    [city.people.deciderCare],
  );
  partialDeepStrictEqual(extended[0]?.facts, { from: planned, to, form: 'taken' });
}

export const overrun: Story = {
  name: 'overrun',
  tells:
    'a pilot overruns: it shows, locks nothing, is extended under a mandate, and gets more money in a case of its own',
  play,
};
