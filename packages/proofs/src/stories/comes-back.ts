import { deepEqual, equal, notEqual, partialDeepStrictEqual } from 'node:assert/strict';
import { approve, explore } from '../journey/exploring.ts';
import { askForMoney } from '../journey/money.ts';
import { nightLamps } from './matters.ts';
import { type Stage, type Story, yes } from './stage.ts';

const tryAgainIf = 'Fallen ökar trots bättre bemanning.';

/** A refused case, with the address of what it was refused on. */
async function refuse(stage: Stage, initiativeId: string) {
  const { city, as, see, seeCase, seeFund } = stage;
  const before = await seeFund(city.funds.care);
  const first = await askForMoney(stage.journey(), nightLamps(stage), initiativeId);
  const dossier = (await seeCase(first)).dossiers.at(-1)?.address ?? '';
  const refusal = { outcome: 'reject', basedOn: dossier, reasons: 'Bemanningen ses över först.', tryAgainIf } as const;
  await yes(as('deciderCare').call('decideGate', { path: { gateCaseId: first }, body: refusal }));
  partialDeepStrictEqual(await see(initiativeId, 'outsider'), {
    ...{ standing: 'ended', ending: { kind: 'rejected', tryAgainIf } },
  });
  // What was held for it is free again.
  deepEqual((await seeFund(city.funds.care)).available, before.available);
  return { first, dossier };
}

async function reopen({ city, as, see }: Stage, initiativeId: string): Promise<void> {
  city.passDays(200);
  const reason = 'Fallen har ökat i två kvartal, fast vi är fler på natten.';
  await yes(as('leaderCare').call('reopen', { path: { initiativeId }, body: { phase: 'exploreSetup', reason } }));
  partialDeepStrictEqual(await see(initiativeId, 'outsider'), {
    ...{ standing: 'active', phase: 'exploreSetup', ending: null, reopening: { after: 'rejected', reason } },
  });
}

async function play(stage: Stage): Promise<void> {
  const { city, see, seeCase, seeFund, told } = stage;
  const initiativeId = await explore(stage.journey(), nightLamps(stage));
  const before = await seeFund(city.funds.care);
  const { first, dossier } = await refuse(stage, initiativeId);
  await reopen(stage, initiativeId);
  const second = await askForMoney(stage.journey(), nightLamps(stage, 6_000_000), initiativeId);
  await approve(stage.journey(), 'decider-care', second, 'Nu finns skälet, och det kostar mindre.', null);

  // Two cases, each with its own dossier and its own decision: the no still stands where it was.
  notEqual(second, first);
  partialDeepStrictEqual(await seeCase(first), {
    ...{ status: 'closed', decision: { outcome: 'reject', dossierAddress: dossier, tryAgainIf } },
  });
  const yesCase = await seeCase(second);
  partialDeepStrictEqual(yesCase, { status: 'closed', decision: { outcome: 'approve' } });
  notEqual(yesCase.decision?.dossierAddress, dossier);
  partialDeepStrictEqual(await see(initiativeId), {
    ...{ standing: 'active', phase: 'pilot', granted: { amountMinor: 6_000_000 }, grantedMinutes: 2400 },
  });
  partialDeepStrictEqual(await seeFund(city.funds.care), {
    available: { amountMinor: (before.available?.amountMinor ?? 0) - 6_000_000 },
  });
  // What happened, in order, as a colleague elsewhere is told it.
  const milestones = ['initiativeEnded', 'initiativeReopened', 'gatePassed'];
  deepEqual(
    (await told(initiativeId, 'outsider')).map(({ type }) => type).filter((type) => milestones.includes(type)),
    ['gatePassed', 'initiativeEnded', 'initiativeReopened', 'gatePassed'],
  );
  equal((await see(initiativeId)).passedGates.length, 2);
}

export const comesBack: Story = {
  name: 'comes-back',
  tells: 'a refused idea comes back after half a year, on a dossier of its own, and gets its yes',
  play,
};
