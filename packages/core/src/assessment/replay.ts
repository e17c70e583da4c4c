import type { MissingComparison } from '../process-model/evaluate.ts';
import type { OutcomeKind, ProcessModel } from '../process-model/types.ts';
import { canonical, type Json } from '../record/canonical.ts';
import type { DecidedCase, FrozenDossier } from './decided-cases.ts';
import { ratingFacts } from './rating-facts.ts';
import type { Fraction } from './score.ts';
import { type Stand, standOf } from './stand.ts';

/** One thing that other rules would have changed. */
export type ReplayReason =
  /** Not met under the new rules, and met, or not asked for, under the old. */
  | { readonly kind: 'needUnmet'; readonly needId: string; readonly missing: readonly MissingComparison[] }
  /** Not met under the old rules, and met, or not asked for, under the new. */
  | { readonly kind: 'needNoLongerUnmet'; readonly needId: string }
  | {
      readonly kind: 'criterion';
      readonly criterionId: string;
      readonly before: Rated | null;
      readonly after: Rated | null;
    }
  | { readonly kind: 'score'; readonly before: Fraction | null; readonly after: Fraction | null }
  | { readonly kind: 'band'; readonly before: string | null; readonly after: string | null };

/** How a criterion stood; null where the rules did not ask for it. */
interface Rated {
  readonly applicable: boolean;
  readonly met: boolean;
}

/** A decided case that would have stood differently. What would have been decided is not said: a person decides. */
export interface StoodDifferently {
  readonly gateCaseId: string;
  readonly initiativeId: string;
  readonly decisionId: string;
  readonly outcome: OutcomeKind;
  readonly reasons: readonly ReplayReason[];
}

/** A decided case of which nothing can be said, and why. */
export interface NotPlayed {
  readonly gateCaseId: string;
  readonly decisionId: string;
  readonly why: 'modelUnknown' | 'gateMissing' | 'factsNotRecorded';
  /** The facts that the rules ask for and the record does not hold. */
  readonly facts: readonly string[];
}

/** What came of playing decided cases under other rules; nothing of it is written anywhere. */
export interface Replay {
  readonly cases: number;
  readonly same: number;
  readonly different: readonly StoodDifferently[];
  readonly notPlayed: readonly NotPlayed[];
}

/** The rules that cases are played under. */
export interface ReplayRules {
  /** The model that a case was decided under; undefined if it is not at hand. */
  readonly pinned: (decided: DecidedCase) => ProcessModel | undefined;
  /** The model to play under: another version, or the same with other criteria, weights or needs. */
  readonly model: ProcessModel;
  /** Gates that are called something else in it, by their former id. */
  readonly gates?: Readonly<Record<string, string>>;
}

/**
 * Plays decided cases under other rules, and lists who would have stood differently at the gate, and why. Only what the decider
 * was shown is looked at: the frozen facts and the ratings of that moment. It writes nothing and sets no outcome.
 */
export function replay(cases: Iterable<DecidedCase>, rules: ReplayRules): Replay {
  const different: StoodDifferently[] = [];
  const notPlayed: NotPlayed[] = [];
  let count = 0;
  for (const decided of cases) {
    count += 1;
    const played = play(decided, rules);
    if (played === null) continue;
    if ('why' in played) notPlayed.push(played);
    else different.push(played);
  }
  const same = count - different.length - notPlayed.length;
  return Object.freeze({
    cases: count,
    same,
    different: Object.freeze(different),
    notPlayed: Object.freeze(notPlayed),
  });
}

function play(decided: DecidedCase, { pinned, model, gates }: ReplayRules): StoodDifferently | NotPlayed | null {
  const { gateCaseId, initiativeId, decisionId, outcome, gate } = decided;
  const not = (why: NotPlayed['why'], facts: readonly string[] = []): NotPlayed =>
    Object.freeze({ gateCaseId, decisionId, why, facts: Object.freeze(facts) });
  const former = pinned(decided);
  const before = former === undefined ? null : standOf(decided, former);
  if (former === undefined || before === null) return not('modelUnknown');
  const after = standOf(decided, model, { gate: gates?.[gate] ?? gate, pinned: former });
  if (after === null) return not('gateMissing');
  const facts = [...new Set([...before.notRecorded, ...after.notRecorded])];
  if (facts.length > 0) return not('factsNotRecorded', facts);
  const reasons = reasonsOf(before, after);
  if (reasons.length === 0) return null;
  return Object.freeze({ gateCaseId, initiativeId, decisionId, outcome, reasons: Object.freeze(reasons) });
}

function reasonsOf(before: Stand, after: Stand): readonly ReplayReason[] {
  return [...needReasons(before, after), ...criterionReasons(before, after), ...scoreReasons(before, after)];
}

function needReasons(before: Stand, after: Stand): readonly ReplayReason[] {
  const unmet = ({ needs }: Stand) => new Map(needs.flatMap((need) => (need.met ? [] : [[need.id, need]])));
  const [then, now] = [unmet(before), unmet(after)];
  if (then.size + now.size === 0) return [];
  return [
    ...[...now.values()].flatMap(({ id: needId, missing }) =>
      then.has(needId) ? [] : [{ kind: 'needUnmet', needId, missing } as const],
    ),
    ...[...then.keys()].flatMap((needId) => (now.has(needId) ? [] : [{ kind: 'needNoLongerUnmet', needId } as const])),
  ];
}

function criterionReasons(before: Stand, after: Stand): readonly ReplayReason[] {
  const rated = ({ summary }: Stand) =>
    new Map(
      summary.perCriterion.map(({ id, applicable, contribution }) => [id, { applicable, met: contribution > 0 }]),
    );
  const [then, now] = [rated(before), rated(after)];
  const ids = new Set([...then.keys(), ...now.keys()]);
  return [...ids].flatMap((criterionId) => {
    const [was, is] = [then.get(criterionId) ?? null, now.get(criterionId) ?? null];
    const isSame = was?.applicable === is?.applicable && was?.met === is?.met;
    return isSame ? [] : [{ kind: 'criterion', criterionId, before: was, after: is } as const];
  });
}

function scoreReasons({ explanation: before }: Stand, { explanation: after }: Stand): readonly ReplayReason[] {
  const isBanded = before.band !== after.band;
  return [
    ...(isSame(before.score, after.score)
      ? []
      : [{ kind: 'score', before: before.score, after: after.score } as const]),
    ...(isBanded ? [{ kind: 'band', before: before.band, after: after.band } as const] : []),
  ];
}

/** 1/2 is 2/4; products of such numbers are too large for JavaScript's own. */
function isSame(one: Fraction | null, other: Fraction | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.denominator === other.denominator) return one.numerator === other.numerator;
  return BigInt(one.numerator) * BigInt(other.denominator) === BigInt(other.numerator) * BigInt(one.denominator);
}

/**
 * What the record of a dossier says otherwise than its own rules do now: names of facts, and `needs`; none is as it must be, and
 * anything else means that the rules, or the record, have changed since. Facts are compared in the bytes they are recorded in.
 */
export function differsFromRecord(dossier: FrozenDossier, model: ProcessModel): readonly string[] {
  const stand = standOf(dossier, model);
  if (stand === null) return ['gate'];
  const facts = Object.entries(ratingFacts).flatMap(([name, derive]) =>
    sameBytes(dossier.facts[name] ?? null, derive(stand.summary)) ? [] : [name],
  );
  const unmet = stand.needs.filter(({ met }) => !met).map(({ id }) => id);
  // Only a request asks the needs; a dossier that follows a change keeps what was given then.
  const isAsked = dossier.cause === 'requested';
  const isSame = !isAsked || sameBytes(unmet.toSorted(), dossier.deviations.toSorted());
  return isSame ? facts : [...facts, 'needs'];
}

function sameBytes(one: Json, other: Json): boolean {
  const [left, right] = [canonical(one), canonical(other)];
  return left.ok && right.ok && left.value === right.value;
}
