import { addDays } from '@idesluss/core';
import { deepEqual, equal, partialDeepStrictEqual } from 'node:assert/strict';
import { approval, approve, explore, requestDecision } from '../journey/exploring.ts';
import { prepareForMoney } from '../journey/money.ts';
import { nightLamps } from './matters.ts';
import { type Newcomer, no, type Stage, type Story, yes } from './stage.ts';

/** One of the ideas: whose it is, and its case. */
interface Competing {
  readonly bearer: Newcomer;
  readonly initiativeId: string;
  readonly gateCaseId: string;
}

const tryAgainIf = 'Om lamporna inte räcker i korridorerna.';
const ideas = [
  ['Lampor längs golvet', 8_000_000],
  ['Halkfria mattor', 3_000_000],
  ['En kollega till på natten', 20_000_000],
] as const;

/** The unit asks the city, and says on which day the answers will be compared. */
async function ask({ city, as, today }: Stage): Promise<{ challengeId: string; roundId: string }> {
  const [unitId, opensOn] = [city.units.care, today()];
  const question = { title: 'Trygga nätter', question: 'Hur blir fallen på natten färre?', area: 'Äldres hälsa' };
  const days = { opensOn, closesOn: addDays(opensOn, 20) };
  const asked = { owningUnitId: unitId, ...question, ...days };
  const { id: challengeId } = await yes(as('leaderCare').call('registerChallenge', { body: asked }));
  const about = { unitId, gateKind: 'money', name: 'Trygga nätter', challengeId } as const;
  const body = { ...about, opensOn, joinUntil: addDays(opensOn, 30) };
  const { id: roundId } = await yes(as('deciderCare').call('openRound', { body }));
  return { challengeId, roundId };
}

/** One of those who answer brings an idea to the gate, into the round. */
async function compete(stage: Stage, asked: Awaited<ReturnType<typeof ask>>, place: number): Promise<Competing> {
  const [title, amountMinor] = ideas[place] ?? ['', 0];
  const bearer = await stage.hire(`Idébärare ${place + 1}`, stage.city.units.care);
  const journey = stage.journey({ bearer });
  const matter = { ...nightLamps(stage, amountMinor), title, challengeId: asked.challengeId };
  const initiativeId = await explore(journey, matter);
  const gateCaseId = await prepareForMoney(journey, matter, initiativeId);
  const { roundId } = asked;
  await yes(stage.as(bearer).call('joinRound', { path: { gateCaseId }, body: { roundId } }));
  await requestDecision(journey, initiativeId, gateCaseId);
  return { bearer, initiativeId, gateCaseId };
}

const compare = ({ as }: Stage, reader: Parameters<Stage['as']>[0], roundId: string) =>
  yes(as(reader).call('compareRound', { path: { roundId } }));

/** Side by side in the order in which they came, for each reader as they may see it. */
async function lookAtAll(stage: Stage, roundId: string, all: readonly Competing[]): Promise<void> {
  const seen = await compare(stage, 'deciderCare', roundId);
  deepEqual(
    seen.cases.map(({ gateCaseId, title, amount }) => [gateCaseId, title, amount?.amountMinor]),
    all.map(({ gateCaseId }, place) => [gateCaseId, ...(ideas[place] ?? [])]),
  );
  equal(seen.notShown, 0);
  partialDeepStrictEqual(seen.cases[0], { status: 'requested', sealed: false, coveredShare: 0 });
  equal(
    seen.cases[0]?.needs?.every(({ applies, met }) => met === true || applies === false),
    true,
  );
  const [first] = all;
  if (first === undefined) return;
  // Who bears one of them sees that it has been rated, and not how; and nobody else’s money is told them.
  const own = await compare(stage, first.bearer, roundId);
  deepEqual(
    own.cases.map(({ criteria, coveredShare }) => [criteria, coveredShare]),
    all.map(() => [null, null]),
  );
}

/** One is chosen once the round is closed, and the others are told what it takes to try again. */
async function select(stage: Stage, roundId: string, [chosen, ...others]: readonly Competing[]): Promise<void> {
  const { city, as, see, seeCase, seeFund } = stage;
  if (chosen === undefined) return;
  const before = await seeFund(city.funds.care);
  const early = await approval(stage.journey(), 'decider-care', chosen.gateCaseId, 'Nu.', null);
  equal((await stage.journey().refused(early)).code, 'roundOpen');
  city.passDays(31);
  equal((await stage.journey().refused(early)).code, 'roundOpen');
  await yes(as('leaderCare').call('closeRound', { path: { roundId }, body: {} }));
  const path = { gateCaseId: chosen.gateCaseId };
  equal((await no(as(chosen.bearer).call('leaveRound', { path, body: {} }))).code, 'roundClosed');
  await approve(stage.journey(), 'decider-care', chosen.gateCaseId, 'Störst nytta för pengarna.', null);
  for (const { gateCaseId, initiativeId } of others) {
    const basedOn = (await seeCase(gateCaseId)).basis ?? '';
    const body = { outcome: 'reject', basedOn, reasons: 'Vi prövar lamporna först.', tryAgainIf } as const;
    await yes(as('deciderCare').call('decideGate', { path: { gateCaseId }, body }));
    partialDeepStrictEqual(await see(initiativeId), { standing: 'ended', ending: { kind: 'notSelected', tryAgainIf } });
  }
  partialDeepStrictEqual(await see(chosen.initiativeId), { standing: 'active', phase: 'pilot' });
  // Only what was chosen has cost anything.
  equal(
    (before.available?.amountMinor ?? 0) - ((await seeFund(city.funds.care)).available?.amountMinor ?? 0),
    8_000_000,
  );
}

/** One of those not chosen is opened again, and gets its yes in a case of its own. */
async function comeBack(stage: Stage, { bearer, initiativeId }: Competing, challengeId: string): Promise<void> {
  const { city, as, see } = stage;
  city.passDays(120);
  const reason = 'Lamporna räcker inte i korridorerna.';
  await yes(as('leaderCare').call('reopen', { path: { initiativeId }, body: { phase: 'exploreSetup', reason } }));
  partialDeepStrictEqual(await see(initiativeId), { reopening: { after: 'notSelected', reason } });
  const journey = stage.journey({ bearer });
  const matter = { ...nightLamps(stage, 3_000_000), title: 'Halkfria mattor', challengeId };
  const gateCaseId = await prepareForMoney(journey, matter, initiativeId);
  await requestDecision(journey, initiativeId, gateCaseId);
  await approve(journey, 'decider-care', gateCaseId, 'Mattor i korridorerna.', null);
  partialDeepStrictEqual(await see(initiativeId), { standing: 'active', phase: 'pilot' });
}

async function play(stage: Stage): Promise<void> {
  const asked = await ask(stage);
  const all: Competing[] = [];
  for (const place of ideas.keys()) all.push(await compete(stage, asked, place));
  await lookAtAll(stage, asked.roundId, all);
  await select(stage, asked.roundId, all);
  const [, second] = all;
  if (second !== undefined) await comeBack(stage, second, asked.challengeId);

  // What became of them stands side by side for whoever looks afterwards, and the challenge knows all its answers.
  const { cases, round } = await compare(stage, 'outsider', asked.roundId);
  equal(round.stage, 'closed');
  deepEqual(
    cases.map(({ decision }) => [decision?.outcome, decision?.ending]),
    [
      ['approve', null],
      ['reject', 'notSelected'],
      ['reject', 'notSelected'],
    ],
  );
  const answers = stage.as('outsider').call('listInitiatives', { query: { challengeId: asked.challengeId } });
  equal((await yes(answers)).initiatives.length, ideas.length);
}

export const competingIdeas: Story = {
  name: 'competing-ideas',
  tells: 'three ideas answer a challenge and are compared; one is chosen, two are not, and one of those comes back',
  play,
};
