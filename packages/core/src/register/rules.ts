import type { ArgsOf } from '../commands.ts';
import { at } from '../lookup.ts';
import { isAmount } from '../money.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok, type Result } from '../result.ts';
import { freely, freshId, onInitiative, opening, type Rule } from '../rule.ts';
import type { Change, DraftEvent, StreamKind } from '../record/event.ts';
import type { Context, Situation } from '../situation.ts';
import { type Entry, next } from './next.ts';
import { mandateRoles, type RoleName } from './state.ts';
import { bodyKnown, firstRefusal, personKnown, refuseArgument, unitKnown } from '../arguments.ts';

export const registerPerson: Rule<'tenant', 'registerPerson'> = {
  scope: 'tenant',
  mentions: ({ unitId, personId }) => ({ units: [unitId], people: [personId ?? null] }),
  may: freely,
  apply: (situation, context, { personId, name, email, unitId }) => {
    const id = personId ?? freshId(context, 0);
    if (at(situation.known.people, id) !== undefined) return no({ code: 'alreadyDone', what: 'registerPerson' });
    const refusal = unitKnown(situation, unitId, '/unitId', context.today);
    if (refusal !== undefined) return no(refusal);
    return ok([opening('person', id, null, event('personRegistered', { unitId }, id, { name, email }))]);
  },
};

export const erasePerson: Rule<'person', 'erasePerson'> = {
  scope: 'person',
  may: ({ person }) => (person.erasedOn !== null ? { code: 'alreadyDone', what: 'erasePerson' } : undefined),
  apply: ({ person, borne = [] }, _, { reason }) =>
    ok([
      next('person', person, event('personErased', { reason })),
      ...borne.map((initiative) => onInitiative(initiative, [event('bearerErased', { personId: person.id })])),
    ]),
};

export const registerUnit: Rule<'tenant', 'registerUnit'> = {
  scope: 'tenant',
  mentions: ({ parentId, bodyId }) => ({ units: [parentId], bodies: [bodyId] }),
  may: freely,
  apply: (situation, context, args) => {
    const refusal = firstRefusal(
      unitKnown(situation, args.parentId, '/parentId', args.validFrom),
      bodyKnown(situation, args.bodyId, '/bodyId'),
      bodyDecides(situation, args.bodyId),
      holdsSomeDay(args.validFrom, args.validTo ?? null, '/validTo'),
    );
    if (refusal !== undefined) return no(refusal);
    const facts = { ...args, bodyId: args.bodyId ?? bodyAbove(situation, args.parentId), name: { ...args.name } };
    return ok([opening('unit', freshId(context, 0), null, event('unitRegistered', facts))]);
  },
};

export const registerBody: Rule<'tenant', 'registerBody'> = {
  scope: 'tenant',
  may: freely,
  apply: (_, context, args) =>
    ok([opening('body', freshId(context, 0), null, event('bodyRegistered', { ...args, name: { ...args.name } }))]),
};

export const assignRole: Rule<'tenant', 'assignRole'> = {
  scope: 'tenant',
  mentions: ({ personId, unitId }) => ({ people: [personId], units: [unitId] }),
  may: freely,
  apply: (situation, context, args) => {
    const refusal = firstRefusal(
      personKnown(situation, args.personId, '/personId'),
      ownMatter(context, args.personId, '/personId'),
      reachRefusal(args),
      unitKnown(situation, args.unitId, '/unitId', args.validFrom),
      holdsSomeDay(args.validFrom, args.validTo, '/validTo'),
      isHeld(situation, args) ? { code: 'alreadyDone', what: 'assignRole' } : undefined,
    );
    if (refusal !== undefined) return no(refusal);
    return ok([opening('role', freshId(context, 0), null, event('roleAssigned', { ...args }))]);
  },
};

export const revokeRole: Rule<'role', 'revokeRole'> = {
  scope: 'role',
  may: ({ role }, { today }) => (hasEnded(role, today) ? { code: 'alreadyDone', what: 'revokeRole' } : undefined),
  apply: ({ role }, _, { validTo }) => revoked('role', role, validTo, event('roleRevoked', { validTo })),
};

export const grantMandate: Rule<'tenant', 'grantMandate'> = {
  scope: 'tenant',
  mentions: ({ holder, unitId }) => ({ units: [unitId], people: [holder.kind === 'person' ? holder.personId : null] }),
  may: freely,
  apply: (situation, context, args) => {
    const { holder, unitId, highestAmountMinor, validFrom, validTo } = args;
    const refusal = firstRefusal(
      unitKnown(situation, unitId, '/unitId', validFrom),
      holder.kind === 'person' ? personKnown(situation, holder.personId, '/holder/personId') : undefined,
      holderRefusal(situation, context, args),
      holdsSomeDay(validFrom, validTo, '/validTo'),
      highestAmountMinor === null || isAmount(highestAmountMinor)
        ? undefined
        : refuseArgument('/highestAmountMinor', 'amountOutOfRange'),
      args.gateKinds.length === 0 ? refuseArgument('/gateKinds', 'empty') : undefined,
    );
    if (refusal !== undefined) return no(refusal);
    // Copies: what goes into the record is frozen, and the caller's own data is not ours to freeze.
    const facts = { ...args, holder: { ...holder }, gateKinds: [...args.gateKinds] };
    return ok([opening('mandate', freshId(context, 0), null, event('mandateGranted', facts))]);
  },
};

export const revokeMandate: Rule<'mandate', 'revokeMandate'> = {
  scope: 'mandate',
  may: ({ mandate }, { today }) =>
    hasEnded(mandate, today) ? { code: 'alreadyDone', what: 'revokeMandate' } : undefined,
  apply: ({ mandate }, _, { validTo }) => revoked('mandate', mandate, validTo, event('mandateRevoked', { validTo })),
};

/** The committee or board of a unit stands above those below it as well, but where they are given one of their own. */
function bodyAbove({ known }: Situation, parentId: string | null): string | null {
  return parentId === null ? null : (at(known.units, parentId)?.bodyId ?? null);
}

/** Above a unit stands a body that decides; an advisory one only recommends. */
function bodyDecides({ known }: Situation, bodyId: string | null): Refusal | undefined {
  const isAdvisory = bodyId !== null && at(known.bodies, bodyId)?.kind === 'advisory';
  return isAdvisory ? refuseArgument('/bodyId', 'notApplicable') : undefined;
}

/** Held for the whole tenant: what these roles may do is not bounded by a unit. */
const wholeTenant: readonly RoleName[] = ['registrar', 'sluiceOffice', 'auditor', 'systemClient'];

function reachRefusal({ role, unitId }: ArgsOf<'assignRole'>): Refusal | undefined {
  return unitId !== null && wholeTenant.includes(role) ? refuseArgument('/unitId', 'notApplicable') : undefined;
}

/** Held by the same person at the same place on some day of the span: given twice, it would have to be taken back twice. */
function isHeld({ known }: Situation, { personId, role, unitId, ...span }: ArgsOf<'assignRole'>): boolean {
  return known.roles.some(
    (held) => held.personId === personId && held.role === role && held.unitId === unitId && overlaps(held, span),
  );
}

/** Whether something held is in force on some day of the span; what ended before it began never was. */
function overlaps(held: Dated, { validFrom, validTo }: Dated): boolean {
  const begins = validTo === null || held.validFrom < validTo;
  return begins && (held.validTo === null || (held.validFrom < held.validTo && validFrom < held.validTo));
}

/** A mandate hangs on a role that is held at a unit, and never on one that whoever gives it holds there on some day of it. */
function holderRefusal(
  { known }: Situation,
  context: Context,
  { holder, unitId, ...span }: ArgsOf<'grantMandate'>,
): Refusal | undefined {
  if (holder.kind === 'person') return ownMatter(context, holder.personId, '/holder/personId');
  if (!mandateRoles.includes(holder.role)) return refuseArgument('/holder/role', 'notApplicable');
  const isOwn = known.roles.some(
    (held) =>
      held.personId === context.actor.personId &&
      held.role === holder.role &&
      (held.unitId === null || held.unitId === unitId) &&
      overlaps(held, span),
  );
  return isOwn ? refuseArgument('/holder/role', 'ownMatter') : undefined;
}

/** Nobody gives power to themself. */
function ownMatter({ actor }: Context, personId: string | null, pointer: string): Refusal | undefined {
  return personId !== null && personId === actor.personId ? refuseArgument(pointer, 'ownMatter') : undefined;
}

interface Dated {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** No to what would never hold: the end is the first day on which it no longer does. */
function holdsSomeDay(from: string, to: string | null, pointer: string): Refusal | undefined {
  return to !== null && to <= from ? refuseArgument(pointer, 'endBeforeStart') : undefined;
}

function hasEnded({ validTo }: Dated, today: string): boolean {
  return validTo !== null && validTo <= today;
}

function revoked(
  kind: StreamKind,
  entry: Entry & Dated,
  validTo: string,
  draft: DraftEvent,
): Result<readonly Change[], Refusal> {
  if (validTo < entry.validFrom) return no(refuseArgument('/validTo', 'endBeforeStart'));
  // Revoking shortens: what has a planned end can end earlier, never later.
  if (entry.validTo !== null && validTo > entry.validTo) return no(refuseArgument('/validTo', 'afterPlannedEnd'));
  return ok([next(kind, entry, draft)]);
}
