import type { Equivalent } from './mutants.ts';

type Change = readonly [was: string, becomes: string];

/** Mutants of one line, for one reason. */
const alike = (path: string, says: string, why: string, ...changes: readonly Change[]): readonly Equivalent[] =>
  changes.map(([was, becomes]) => ({ path: `packages/core/src/${path}`, says, was, becomes, why }));

/** Mutants of what judges models and counts ratings that behave as the rules do, each with its reason. */
export const equivalentsOfModels: readonly Equivalent[] = [
  ...alike(
    'assessment/summarise.ts',
    'if (assessments.length < 2) return summariseSingle(table, assessments[0]?.ratings[criterion.id]?.rating, asked);',
    'the table of single ratings holds what summing one up gives',
    ['2', '(1)'],
    ['assessments.length < 2', 'false'],
  ),
  ...alike(
    'assessment/summarise.ts',
    'missing: missingCount === 0 ? none : missingOf(perCriterion),',
    'an empty list of its own is as empty as the shared one',
    ['missingCount === 0', 'false'],
    ['0', '(-1)'],
  ),
  ...alike(
    'assessment/summarise.ts',
    'smallestChange: metCount === applicableCount ? null : smallestChange(perCriterion, ratingScale),',
    'where all is met nothing is nearest',
    ['metCount === applicableCount', 'false'],
  ),
  ...alike(
    'assessment/next-band.ts',
    'for (let index = 0; index < bands.length; index += 1) {',
    'behind the last band the list’s length is told either way',
    ['index < bands.length', '((index) <= (bands.length))'],
  ),
  ...alike(
    'assessment/next-band.ts',
    'const way = alike === null ? bestWay(sum.states, needed) : nearest(alike, needed);',
    'of raises that gain alike every sum of steps gives the same changes, only slower',
    ['alike === null', 'true'],
  ),
  ...alike(
    'assessment/next-band.ts',
    'if (raises.length > 1 || raise.gain !== (all[0] ?? raise).gain) return null;',
    'of raises that gain alike every sum of steps gives the same changes, only slower',
    ['raises.length > 1', '((raises.length) >= (1))'],
    ['1', '(0)'],
  ),
  ...alike(
    'assessment/next-band.ts',
    'let edge = 0;',
    'nothing is no step away or less: the first edge looked at has none within',
    ['0', '(-1)'],
  ),
  ...alike(
    'assessment/next-band.ts',
    'let nearer = 0;',
    'at least one is wanted, so that the loop sets it',
    ['0', '1'],
    ['0', '(-1)'],
  ),
  ...alike(
    'assessment/next-band.ts',
    'return steps < 0 ? null : { steps, changes };',
    'a band above is never reached by no step',
    ['steps < 0', '((steps) <= (0))'],
    ['0', '1'],
  ),
  ...alike(
    'assessment/next-band.ts',
    'const next: (Best | null)[] = [...best, ...Array.from({ length: raises.at(-1)?.steps ?? 0 }, () => null)];',
    'one place more, which nothing leads to',
    ['0', '1'],
    ['0', '(-1)'],
  ),
  ...alike(
    'assessment/next-band.ts',
    'for (let steps = 0; steps < best.length; steps += 1) {',
    'beyond both ends of the list there is nothing, and that is passed over',
    ['0', '(-1)'],
    ['steps < best.length', '((steps) <= (best.length))'],
  ),
  ...alike(
    'assessment/score.ts',
    'for (let index = 0; index < perCriterion.length; index += 1) {',
    'beyond both ends of the list there is nothing, and that is passed over',
    ['0', '(-1)'],
    ['index < perCriterion.length', '((index) <= (perCriterion.length))'],
  ),
  ...alike(
    'assessment/explain.ts',
    'for (let index = 0; index < perCriterion.length; index += 1) {',
    'beyond both ends of the list there is nothing, and that is passed over',
    ['0', '(-1)'],
    ['index < perCriterion.length', '((index) <= (perCriterion.length))'],
  ),
  ...alike(
    'assessment/score.ts',
    'if (term === undefined || summary === undefined || !summary.applicable) continue;',
    'each term has its summary',
    ['term === undefined || summary === undefined', '((term === undefined) && (summary === undefined))'],
  ),
  ...alike(
    'assessment/explain.ts',
    'if (term === undefined || summary === undefined || !asked(term)) continue;',
    'each term has its summary',
    ['term === undefined || summary === undefined', '((term === undefined) && (summary === undefined))'],
  ),
  ...alike(
    'assessment/score.ts',
    'if (state === undefined) continue;',
    'the terms hold a state for every place of the scale, and for none',
    ['state === undefined', 'false'],
  ),
  ...alike(
    'assessment/explain.ts',
    'const band = sum === null || bands === undefined ? -1 : bandIndex(bands, sum);',
    'no list has a place below the first',
    ['1', '2'],
  ),
  ...alike(
    'assessment/explain.ts',
    'unmetMusts: terms.hasMusts ? unmet(terms, perCriterion, isMust) : none,',
    'where there is none, none is unmet',
    ['terms.hasMusts', 'true'],
  ),
  ...alike(
    'assessment/explain.ts',
    'unmetConstraints: terms.hasSides ? unmet(terms, perCriterion, isConstraint) : none,',
    'where there is none, none is unmet',
    ['terms.hasSides', 'true'],
  ),
  ...alike(
    'assessment/explain.ts',
    'nextBand: sum === null ? null : nextBand(grounds, sum, band),',
    'without a sum no band is above the place given',
    ['sum === null', 'false'],
  ),
  ...alike(
    'assessment/terms.ts',
    'return rating === null ? 0 : (of.get(rating) ?? 0);',
    'no rating is no place of the scale',
    ['rating === null', 'false'],
  ),
  ...alike(
    'assessment/terms.ts',
    'return raises.length === 0 ? none : Object.freeze(raises);',
    'an empty list of its own is as empty as the shared one',
    ['raises.length === 0', 'false'],
    ['0', '(-1)'],
  ),
  ...alike(
    'assessment/single-rating.ts',
    'return rating === undefined ? answers.unrated : (answers.byRating.get(rating) ?? answers.unrated);',
    'no rating is no place of the scale',
    ['rating === undefined', 'false'],
  ),
  ...alike(
    'assessment/criterion-summary.ts',
    'return best === undefined || worst === undefined || ranks.length < 2 ? null : stepsBetween(scale, best, worst);',
    'a list that has a first has a last',
    ['best === undefined || worst === undefined', '((best === undefined) && (worst === undefined))'],
  ),
  ...alike(
    'assessment/stand.ts',
    'const summary = assessorCount === assessments.length ? summed : Object.freeze({ ...summed, assessorCount });',
    'it is the same count that is put in',
    ['assessorCount === assessments.length', 'false'],
  ),
  ...alike(
    'assessment/stand.ts',
    'if (Object.isFrozen(model)) known.set(model, ofModel);',
    'what is not kept is read anew, and says the same',
    ['Object.isFrozen(model)', 'false'],
  ),
  ...alike(
    'process-model/ways-back.ts',
    'const own = room.get(phase) ?? 0;',
    'every phase that is looked up there has been put in before',
    ['0', '1'],
    ['0', '(-1)'],
  ),
  ...alike(
    'process-model/ways-back.ts',
    'const known = room.get(earlier) ?? 0;',
    'every phase that is looked up there has been put in before',
    ['0', '1'],
    ['0', '(-1)'],
  ),
  ...alike(
    'process-model/walks.ts',
    'const done = withRoomFor(sofar, own.get(to) ?? 0, asked);',
    'a way that can be gone leads to a phase of the model',
    ['0', '1'],
    ['0', '(-1)'],
  ),
  ...alike(
    'process-model/walks.ts',
    'return entry === undefined ? 0 : maskOf(activitiesAtEntry(model, entry.id));',
    'the way of an entry has its entry in the model',
    ['entry === undefined', 'false'],
    ['0', '1'],
    ['0', '(-1)'],
  ),
  ...alike(
    'process-model/satisfy.ts',
    "return 'any' in condition ? condition.any : [condition];",
    'only conditions with parts are asked for them',
    ["'any' in condition", 'true'],
    ['[condition]', '[]'],
  ),
  ...alike(
    'process-model/subject.ts',
    'const land = landOf(shut === undefined ? graph : withoutGate(graph, shut), back);',
    'a graph without no gate is the graph',
    ['shut === undefined', 'false'],
  ),
  ...alike(
    'process-model/verify-carrying.ts',
    'return criteria.flatMap(({ since = 1 }, index) => {',
    'versions begin with the first',
    ['1', '(0)'],
  ),
  ...alike(
    'process-model/verify-use.ts',
    "return 'sv' in value && 'en' in value && typeof value.sv === 'string' && typeof value.en === 'string';",
    'no part of a parsed model has one language alone',
    [
      "'sv' in value && 'en' in value && typeof value.sv === 'string' && typeof value.en === 'string'",
      "(('sv' in value && 'en' in value && typeof value.sv === 'string') || (typeof value.en === 'string'))",
    ],
  ),
];
