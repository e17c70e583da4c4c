import { deepFreeze } from '../freeze.ts';
import { composeModel } from './compose.ts';
import type { ComposeFault } from './compose-fault.ts';
import type { FactTable } from './fact-table.ts';
import type { Finding } from './finding.ts';
import { parseProcessModel, parseVariant } from './parse.ts';
import type { ProcessModel } from './types.ts';
import { verifyProcessModel } from './verify.ts';

/** What a floor and a variant make together: a model that may be used, or why there is none. */
export interface Composition {
  readonly model: ProcessModel | undefined;
  /** Empty where there is a model. */
  readonly faults: readonly ComposeFault[];
  /** What is worth a look in the model. */
  readonly findings: readonly Finding[];
}

/** The same as `composeModel`, of two documents of unknown origin: parsed JSON of any shape gets an answer. */
export function composeDocuments(
  floorDocument: unknown,
  variantDocument: unknown,
  { facts }: { readonly facts: FactTable },
): Composition {
  const floor = parseProcessModel(floorDocument);
  if (!floor.ok) {
    return refused(floor.refusal.map((finding) => ({ ...asFault(finding), place: '/floor', floor: finding.place })));
  }
  const variant = parseVariant(variantDocument);
  if (!variant.ok) return refused(variant.refusal.map(asFault));
  const model = composeModel(floor.value, variant.value, { facts });
  if (!model.ok) return refused(model.refusal);
  return { model: model.value, faults: [], findings: verifyProcessModel(model.value, { facts }).findings };
}

/** What is wrong with how a document is written concerns no rule of the other. */
function asFault(finding: Finding): ComposeFault {
  const { place, text, remedy } = finding;
  return { place, floor: null, text, remedy, finding };
}

function refused(faults: readonly ComposeFault[]): Composition {
  return { model: undefined, faults: deepFreeze(faults), findings: [] };
}
