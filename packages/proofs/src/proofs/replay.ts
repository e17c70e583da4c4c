import {
  differsFromRecord,
  findShippedModel,
  type ProcessModel,
  type Replay,
  replay as replayCases,
} from '@idesluss/core';
import { seededDice } from '@idesluss/core/testing';
import { type Decided, decide, readyToRate } from '../assessing/cases.ts';
import { otherRules, plainlyMet, WANTED } from '../assessing/plain-replay.ts';
import type { Proof } from '../proof.ts';

const INITIATIVES = 100_000;
/** So many are made, played and forgotten at a time: the record of all of them at once would fill the memory. */
const AT_ONCE = 5_000;
/** Cases a second that other rules are asked of, at least. */
const RATE = 10_000;
const GATE = 'time';

interface Tally {
  played: number;
  dossiers: number;
  /** Dossiers of which the record says otherwise than its own rules. */
  unlike: number;
  /** Cases that would have stood differently under the same rules. */
  moved: number;
  different: number;
  /** Cases about which the plain count says otherwise. */
  disputed: number;
  milliseconds: number;
}

const isUnmet = ({ different }: Replay, id: string): boolean => {
  const reasons = different.find(({ gateCaseId }) => gateCaseId === id)?.reasons ?? [];
  return reasons.some((reason) => reason.kind === 'needUnmet' && reason.needId === 'fourMet');
};

const add = (tally: Tally, all: readonly Decided[], model: ProcessModel, other: ProcessModel): void => {
  const cases = all.map(({ decided }) => decided);
  const dossiers = all.flatMap((one) => one.dossiers);
  tally.dossiers += dossiers.length;
  tally.unlike += dossiers.filter((dossier) => differsFromRecord(dossier, model).length > 0).length;
  tally.moved += replayCases(cases, { pinned: () => model, model }).different.length;
  const started = performance.now();
  const played = replayCases(cases, { pinned: () => model, model: other });
  tally.milliseconds += performance.now() - started;
  tally.played += played.cases - played.notPlayed.length;
  tally.different += played.different.length;
  const found = new Map(played.different.map((one) => [one.gateCaseId, one]));
  const criteria = other.gates.find(({ id }) => id === GATE)?.criteria ?? [];
  for (const { decided, said } of all) {
    const one = found.get(decided.gateCaseId);
    const isTold = one !== undefined && isUnmet({ ...played, different: [one] }, decided.gateCaseId);
    if (isTold !== plainlyMet(model, criteria, said) < WANTED) tally.disputed += 1;
  }
};

/** A record in which one fact was changed afterwards: the reproduction must say so. */
const noticesForgery = ({ decided }: Decided, model: ProcessModel): boolean => {
  const facts = { ...decided.facts, 'criteria.metCount': Number(decided.facts['criteria.metCount']) + 1 };
  return differsFromRecord({ ...decided, facts }, model).length > 0;
};

export const replay: Proof = {
  run: async ({ seed, say }) => {
    const model = findShippedModel('helsingborg', 2);
    if (model === undefined) throw new Error('helsingborg 2 is not shipped');
    const grounds = [readyToRate(model, true), readyToRate(model, false)] as const;
    const other = Object.freeze(otherRules(model, GATE));
    const tally: Tally = { played: 0, dossiers: 0, unlike: 0, moved: 0, different: 0, disputed: 0, milliseconds: 0 };
    let forgeryNoticed = true;
    for (let first = 0; first < INITIATIVES; first += AT_ONCE) {
      const all = Array.from({ length: AT_ONCE }, (_, at) => {
        const id = first + at;
        return decide(id % 2 === 0 ? grounds[0] : grounds[1], seededDice(seed + id), String(id));
      });
      add(tally, all, model, other);
      forgeryNoticed &&= all.slice(0, 10).every((one) => noticesForgery(one, model));
      if ((first / AT_ONCE) % 4 === 3) say(`  ${first + AT_ONCE} of ${INITIATIVES}`);
    }
    const rate = Math.round((tally.played / tally.milliseconds) * 1000);
    const wrong = tally.unlike + tally.moved + tally.disputed + (INITIATIVES - tally.played);
    say(
      `  seed ${seed}; ${tally.dossiers} dossiers, ${tally.different} cases would have stood differently; a changed fact is ${forgeryNoticed ? 'noticed' : 'NOT noticed'}`,
    );
    return {
      verdict: wrong === 0 && forgeryNoticed && rate >= RATE ? 'holds' : 'falls short',
      figure: `${INITIATIVES} initiatives: ${tally.unlike} dossiers unlike their record, ${tally.moved} moved under the same rules, ${tally.disputed} disputed by the plain count; ${rate} cases a second`,
      aim: `none of either; ≥ ${RATE} a second; a changed fact noticed`,
      details: { seed, ...tally, rate, forgeryNoticed },
    };
  },
};
