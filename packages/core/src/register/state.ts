import type { GateKind, LocalText } from '../process-model/types.ts';

/** Free text or a name. `null` once it has been erased or when it was never given. */
export type Text = string | null;

/** What a body is; an `advisory` one recommends and decides nothing. */
export const bodyKinds = ['committee', 'subcommittee', 'companyBoard', 'advisory'] as const;
/** What a unit is. */
export const unitKinds = ['administration', 'company', 'department', 'sluice', 'support'] as const;
/** What another public body is: one of a kind by law, or the board that several of them have in common. */
export const publicBodyKinds = ['municipality', 'region', 'municipalAssociation', 'jointBoard', 'stateAgency'] as const;
/** What a person can be. `decider` is a name to hang mandates on: the role alone decides nothing. */
export const roleNames = [
  'innovationLeader',
  'coach',
  'assessor',
  'decider',
  'registrar',
  'sluiceOffice',
  'auditor',
  'systemClient',
] as const;
/** Roles that a mandate can hang on: held at a unit, whose matters and money it decides over. No office and no registry. */
export const mandateRoles = ['innovationLeader', 'decider'] as const satisfies readonly RoleName[];

/** One of {@link bodyKinds}. */
export type BodyKind = (typeof bodyKinds)[number];
/** One of {@link publicBodyKinds}. */
export type PublicBodyKind = (typeof publicBodyKinds)[number];
/** One of {@link unitKinds}. */
export type UnitKind = (typeof unitKinds)[number];
/** One of {@link roleNames}. */
export type RoleName = (typeof roleNames)[number];
/** One of {@link mandateRoles}. */
export type MandateRole = (typeof mandateRoles)[number];

/** A person, referred to by UUID everywhere else; never by a personal number. */
export interface Person {
  readonly id: string;
  readonly version: number;
  readonly name: Text;
  readonly email: Text;
  /** Where they work; before their latest move, where there has been one. */
  readonly unitId: string | null;
  /** The latest move, planned or made: `unitOn` tells where they work on a day. */
  readonly move: { readonly unitId: string | null; readonly from: string } | null;
  /** The day of the move that the latest one follows: a planned move does not hide when they came to where they are. */
  readonly movedBefore: string | null;
  /** The local date on which they were erased; null while they are not. */
  readonly erasedOn: string | null;
}

/** Part of the organisation; owns initiatives and money. */
export interface Unit {
  readonly id: string;
  readonly version: number;
  readonly kind: UnitKind;
  readonly name: LocalText;
  readonly parentId: string | null;
  /** The committee or board above it. */
  readonly bodyId: string | null;
  /** First day, `YYYY-MM-DD`. */
  readonly validFrom: string;
  /** First day on which it is no longer valid, or null. */
  readonly validTo: string | null;
}

/** A committee, a board or a council; stands above units. */
export interface Body {
  readonly id: string;
  readonly version: number;
  readonly kind: BodyKind;
  readonly name: LocalText;
}

/** A municipality, a region or another that takes into use what this city has made. It owns and pays for nothing here. */
export interface PublicBody {
  readonly id: string;
  readonly version: number;
  readonly kind: PublicBodyKind;
  /** With its hyphen: `NNNNNN-NNNN`. A joint board has that of whoever hosts it. */
  readonly organisationNumber: string;
  /** The code of Statistics Sweden, where it has one. */
  readonly scbCode: string | null;
  readonly name: LocalText;
  /** First day on which it is there no longer, or null. */
  readonly validTo: string | null;
}

/** One role held by one person at one unit, or (unitId null) in the whole tenant, from a day until before another. */
export interface RoleAssignment {
  readonly id: string;
  readonly version: number;
  readonly personId: string;
  readonly role: RoleName;
  readonly unitId: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Who holds a mandate: a named person, or whoever holds the role at the mandate's unit. */
export type MandateHolder =
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'role'; readonly role: MandateRole };

/** The right to decide at gates for a unit, as the delegation order gives it. */
export interface Mandate {
  readonly id: string;
  readonly version: number;
  readonly holder: MandateHolder;
  readonly unitId: string;
  readonly gateKinds: readonly GateKind[];
  /** Highest sum per initiative in öre; null means without limit. */
  readonly highestAmountMinor: number | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Where it stands in the delegation order. */
  readonly reference: string;
}
