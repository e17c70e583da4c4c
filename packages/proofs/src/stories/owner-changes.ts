import { deepEqual, equal, notEqual, partialDeepStrictEqual } from 'node:assert/strict';
import { approval, approve, explore } from '../journey/exploring.ts';
import { askForMoney } from '../journey/money.ts';
import { nightLamps } from './matters.ts';
import { type Stage, type Story, yes } from './stage.ts';

interface Matter {
  readonly initiativeId: string;
  readonly gateCaseId: string;
}

/** The payer answers for its share, on what the case rests on now. */
async function pay({ as, seeCase }: Stage, gateCaseId: string): Promise<void> {
  const { application, basis } = await seeCase(gateCaseId);
  const shareId = application?.shares[0]?.shareId ?? '';
  const body = { outcome: 'approve', basedOn: basis ?? '', reason: 'Vi betalar som utlovat.' } as const;
  await yes(as('deciderCare').call('decideShare', { path: { gateCaseId, shareId }, body }));
}

const availableAt = async ({ city, seeFund }: Stage) => (await seeFund(city.funds.care)).available?.amountMinor;

/** Handed over, and taken over. */
async function handOver(stage: Stage, { initiativeId, gateCaseId }: Matter): Promise<void> {
  const { city, as, see, seeCase } = stage;
  const { care, education } = city.units;
  const path = { initiativeId };
  await pay(stage, gateCaseId);
  equal(await availableAt(stage), 92_000_000);
  const former = await seeCase(gateCaseId);
  const proposal = { unitId: education, reason: 'Det är skolans elevhem det gäller.', movesCase: true };
  await yes(as('leaderCare').call('proposeOwner', { path, body: proposal }));

  // Between the two nobody decides, and care still owns it.
  const early = await approval(stage.journey(), 'decider-care', gateCaseId, 'Ja.', null);
  equal((await stage.journey().refused(early)).code, 'awaits');
  equal((await see(initiativeId)).owningUnitId, care);
  const answer = { unitId: education, accepts: true, reason: 'Elevhemmet är vårt.' };
  await yes(as('leaderEducation').call('answerOwnership', { path, body: answer }));

  // The case has gone along, on a dossier that tells of the new owner; the old one stays to be read.
  const moved = await seeCase(gateCaseId);
  partialDeepStrictEqual(moved, { unitId: education, status: 'requested' });
  notEqual(moved.dossiers.at(-1)?.address, former.dossiers.at(-1)?.address);
  equal(moved.dossiers[0]?.address, former.dossiers[0]?.address);
  // What care had promised, it had promised itself: the money is free again.
  equal(moved.application?.shares[0]?.status, 'pending');
  equal(await availableAt(stage), 100_000_000);
}

/** The former owner is asked as the payer that it still is, and the new one decides. */
async function decide(stage: Stage, { gateCaseId }: Matter): Promise<void> {
  // The former owner decides nothing about the case; about its own money it is asked anew.
  const gone = await approval(stage.journey(), 'decider-care', gateCaseId, 'Ja.', null);
  equal((await stage.journey().refused(gone)).code, 'notPermitted');
  const mine = await approval(stage.journey(), 'decider-education', gateCaseId, 'Gärna.', null);
  equal((await stage.journey().refused(mine)).code, 'shareUndecided');
  await pay(stage, gateCaseId);
  await approve(stage.journey(), 'decider-education', gateCaseId, 'Vi prövar det på elevhemmet.', null);
}

async function play(stage: Stage): Promise<void> {
  const { city, see, seeCase, seeFund } = stage;
  const initiativeId = await explore(stage.journey(), nightLamps(stage));
  const gateCaseId = await askForMoney(stage.journey(), nightLamps(stage), initiativeId);
  await handOver(stage, { initiativeId, gateCaseId });
  await decide(stage, { initiativeId, gateCaseId });

  // Where it stands, whose money it was, and who decided.
  partialDeepStrictEqual(await see(initiativeId, 'outsider'), {
    ...{ standing: 'active', phase: 'pilot', owningUnitId: city.units.education, ownerProposal: null },
  });
  partialDeepStrictEqual(await see(initiativeId), { granted: { amountMinor: 8_000_000 } });
  const [paying, sparing] = await Promise.all([seeFund(city.funds.care), seeFund(city.funds.education)]);
  equal(paying.available?.amountMinor, 92_000_000);
  equal(sparing.available?.amountMinor, 100_000_000);
  partialDeepStrictEqual(await seeCase(gateCaseId), {
    decision: { outcome: 'approve', decidedBy: { kind: 'person', personId: city.people.deciderEducation } },
  });
  await lookAtHistory(stage, initiativeId);
}

async function lookAtHistory({ city, told }: Stage, initiativeId: string): Promise<void> {
  const { care, education } = city.units;
  const events = await told(initiativeId, 'outsider');
  const words = ['ownerProposed', 'ownerConfirmed', 'gateCaseMoved', 'gatePassed'];
  deepEqual(
    events.filter(({ type }) => words.includes(type)).map(({ type, actorId }) => [type, actorId]),
    [
      ['gatePassed', city.people.deciderCare],
      ['ownerProposed', city.people.leaderCare],
      ['ownerConfirmed', city.people.leaderEducation],
      ['gateCaseMoved', city.people.leaderEducation],
      ['gatePassed', city.people.deciderEducation],
    ],
  );
  const confirmed = events.find(({ type }) => type === 'ownerConfirmed');
  partialDeepStrictEqual(confirmed?.facts, { unitId: education, formerUnitId: care, movesCase: true });
}

export const ownerChanges: Story = {
  name: 'owner-changes',
  tells: 'the owning unit changes while money is asked for: the case goes along, and the payer is asked anew',
  play,
};
