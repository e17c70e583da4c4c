import { firstRefusal, refuseArgument } from '../arguments.ts';
import type { ArgsOf } from '../commands.ts';
import { readsAlike } from '../reads-alike.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok } from '../result.ts';
import { freely, freshId, opening, type Rule } from '../rule.ts';
import { organisationNumber } from './organisation-number.ts';
import type { PublicBody, PublicBodyKind } from './state.ts';

export const registerPublicBody: Rule<'tenant', 'registerPublicBody'> = {
  scope: 'tenant',
  mentions: ({ organisationNumber: written }) => ({ organisationNumbers: [organisationNumber(written) ?? written] }),
  may: freely,
  apply: ({ known }, context, { organisationNumber: written, name, ...args }) => {
    const number = organisationNumber(written);
    if (number === undefined) return no(refuseArgument('/organisationNumber', 'notAnOrganisationNumber'));
    const facts = { ...args, organisationNumber: number, name: { ...name } };
    const isThere = Object.values(known.publicBodies).some((one) => ownNameOf(one) === ownNameOf(facts));
    const refusal = firstRefusal(
      codeRefusal(args),
      isThere ? { code: 'alreadyDone', what: 'registerPublicBody' } : undefined,
    );
    if (refusal !== undefined) return no(refusal);
    return ok([opening('publicBody', freshId(context, 0), null, event('publicBodyRegistered', facts))]);
  },
};

/**
 * By what it is told apart from all others: its number. A joint board is no legal person and has the number of its host,
 * which can host several: theirs are told apart by what they are called.
 */
export function ownNameOf({ kind, organisationNumber: number, name }: Pick<PublicBody, Told>): string {
  return kind === 'jointBoard' ? `${number} ${Array.from(readsAlike(name.sv)).slice(0, NAME).join('')}` : number;
}

/** Characters of a name that tell it apart from others: what looks alike can be written far longer than it was. */
const NAME = 200;

type Told = 'kind' | 'organisationNumber' | 'name';

/** How the code of Statistics Sweden is written, for the kinds that have one. */
const codes: { readonly [K in PublicBodyKind]: RegExp | null } = {
  municipality: /^\d{4}$/,
  region: /^\d{2}$/,
  municipalAssociation: null,
  jointBoard: null,
  stateAgency: null,
};

/** No to a code that its kind has not, or writes otherwise. */
export function codeRefusal({
  kind,
  scbCode,
}: Pick<ArgsOf<'registerPublicBody'>, 'kind' | 'scbCode'>): Refusal | undefined {
  const code = codes[kind];
  if (scbCode === null) return undefined;
  if (code === null) return refuseArgument('/scbCode', 'notApplicable');
  return code.test(scbCode) ? undefined : refuseArgument('/scbCode', 'wrongType');
}
