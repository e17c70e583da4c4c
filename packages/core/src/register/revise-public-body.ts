import { firstRefusal, refuseArgument } from '../arguments.ts';
import { inThisCentury } from '../days.ts';
import { event } from '../record/write.ts';
import { no, ok } from '../result.ts';
import { freely, type Rule } from '../rule.ts';
import { next } from './next.ts';
import { codeRefusal, ownNameOf } from './public-bodies.ts';

/**
 * What it is called and its code are written right, or it is there no longer from a day on; its number is what it is. What
 * it has adopted stays, by the name that it had then.
 */
export const revisePublicBody: Rule<'publicBody', 'revisePublicBody'> = {
  scope: 'publicBody',
  may: freely,
  apply: ({ publicBody, known }, _, args) => {
    const { name, scbCode, validTo } = { ...publicBody, ...args };
    const own = ownNameOf({ ...publicBody, name });
    const isTaken = Object.values(known.publicBodies).some((one) => one.id !== publicBody.id && ownNameOf(one) === own);
    const refusal = firstRefusal(
      codeRefusal({ kind: publicBody.kind, scbCode }),
      isTaken ? refuseArgument('/name', 'duplicate') : undefined,
      validTo === null ? undefined : inThisCentury(validTo, '/validTo'),
    );
    if (refusal !== undefined) return no(refusal);
    return ok([next('publicBody', publicBody, event('publicBodyRevised', { name: { ...name }, scbCode, validTo }))]);
  },
};
