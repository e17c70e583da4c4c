import { facts } from '../initiative/facts.ts';
import { filter } from '../lookup.ts';
import type { ProcessModel } from '../process-model/types.ts';
import { type Verification, verifyProcessModel } from '../process-model/verify.ts';
import type { Refusal } from '../refusal.ts';

/** As many errors are told at once: mend these and ask again. */
const TOLD = 50;

/** What was found about models that change no more: each is looked through once. */
const known = new WeakMap<ProcessModel, Verification>();

/**
 * No to a model with errors: the one guard on what initiatives follow. Whoever pins one to a model, when it begins or when it
 * moves, asks here, wherever the model comes from: published while less was looked for, changed in the store, or handed over
 * by a program that has these rules as a library. What runs already goes on.
 */
export function pinningRefusal(model: ProcessModel): Refusal | undefined {
  return notUsable(verified(model));
}

function verified(model: ProcessModel): Verification {
  const before = known.get(model);
  if (before !== undefined) return before;
  const fresh = verifyProcessModel(model, { facts });
  if (Object.isFrozen(model)) known.set(model, fresh);
  return fresh;
}

/** The refusal that the errors among findings make, if there are any. */
export function notUsable({ usable, findings }: Verification): Refusal | undefined {
  if (usable) return undefined;
  const errors = filter(findings, ({ severity }) => severity === 'error');
  return { code: 'modelNotUsable', count: errors.length, findings: errors.slice(0, TOLD) };
}
