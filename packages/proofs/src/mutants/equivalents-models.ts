import { alike } from './alike.ts';
import { equivalentsOfRatings } from './equivalents-ratings.ts';
import type { Equivalent } from './mutants.ts';

/** Mutants of what judges models and counts ratings that behave as the rules do, each with its reason. */
export const equivalentsOfModels: readonly Equivalent[] = [
  ...equivalentsOfRatings,
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
    'process-model/verify-loops.ts',
    'const listed = [...cluster].toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));',
    'each phase of a cluster is one of the model',
    ['0', '1'],
    ['0', '(-1)'],
  ),
  ...alike(
    'process-model/verify-loops.ts',
    'if (loop.length > 0 && loop.length < (shortest?.length ?? Number.POSITIVE_INFINITY)) shortest = loop;',
    'a loop of no ways is told as none',
    ['loop.length > 0', '((loop.length) >= (0))'],
    ['0', '(-1)'],
  ),
  ...alike(
    'process-model/verify-loops.ts',
    'if (shortest !== undefined && (budget.left < 0 || shortest.length === 1)) break;',
    'nothing is shorter than one way: to look on finds nothing else',
    ['1', '(0)'],
  ),
  ...alike(
    'process-model/verify-loops.ts',
    'if (here === null) continue;',
    'no way back leads to intake: those from there are passed over below',
    ['here === null', 'false'],
  ),
  ...alike(
    'process-model/verify-loops.ts',
    'if (loop === undefined || closing === undefined) return [];',
    'a loop has a last way',
    ['loop === undefined || closing === undefined', '((loop === undefined) && (closing === undefined))'],
  ),
  ...alike(
    'process-model/verify-needs.ts',
    'if (asking.at.length === 0) return [];',
    'what nobody comes to is met by all who come',
    ['asking.at.length === 0', 'false'],
    ['0', '(-1)'],
  ),
  ...alike(
    'process-model/verify-needs.ts',
    'return way === undefined ? undefined : { way, gate: gate.id };',
    'one that stops there has come to a way of the gate',
    ['way === undefined', 'false'],
  ),
  ...alike(
    'process-model/verify-gates.ts',
    'if (last === undefined || last.from !== null) return last !== undefined;',
    'a search around the phase finds the same, only slower',
    ['last === undefined || last.from !== null', 'false'],
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
    [
      "'sv' in value && 'en' in value && typeof value.sv === 'string'",
      "(('sv' in value && 'en' in value) || (typeof value.sv === 'string'))",
    ],
    ["'sv' in value && 'en' in value", "(('sv' in value) || ('en' in value))"],
  ),
];
