import type { Initiative } from '../initiative/state.ts';
import type { RoleAssignment, RoleName } from '../register/state.ts';
import type { Actor } from './actor.ts';
import { isBearer } from './bearer.ts';

/** The columns of an initiative by which it is decided who may read it. */
export interface ReadableColumns {
  readonly standing: Initiative['standing'];
  readonly visibility: Initiative['visibility'];
  /** Bearers, those offered to be, named coach, named manager, invited people, those asked for a review. */
  readonly readerIds: readonly string[];
  /** Every unit concerned: owning, proposed, asked, paying, collaborating, receiving, adopting, having decided. */
  readonly unitIds: readonly string[];
  /** Units whose people may read it, beside those concerned. */
  readonly shownUnitIds: readonly string[];
}

/** To whom an initiative stands open: those named in a draft, those concerned, or every colleague. */
export const opennesses = ['named', 'concerned', 'colleagues'] as const;
/** One of {@link opennesses}. */
export type Openness = (typeof opennesses)[number];

/** What `readable` says of the initiative before it is asked who reads: by this a list looks where there is something to read. */
export function opennessOf({ standing, visibility }: Pick<Initiative, 'standing' | 'visibility'>): Openness {
  if (standing === 'draft') return 'named';
  return visibility === 'internal' || visibility === 'public' ? 'colleagues' : 'concerned';
}

/** A small predicate that runs in memory and compiles to SQL: one rule for single reads, lists and counts. */
export type Predicate =
  | { readonly any: readonly Predicate[] }
  | { readonly all: readonly Predicate[] }
  | { readonly column: 'standing' | 'visibility'; readonly isOneOf: readonly string[] }
  | { readonly column: 'readerIds' | 'unitIds' | 'shownUnitIds'; readonly overlaps: readonly string[] };

const outOfDraft: Predicate = { column: 'standing', isOneOf: ['submitted', 'active', 'paused', 'ended'] };
const openToColleagues: Predicate = { column: 'visibility', isOneOf: ['internal', 'public'] };
const seesAll: readonly RoleName[] = ['sluiceOffice', 'registrar', 'auditor', 'systemClient'];

/** How far an actor reads: what `readable` is made of, for a search that must know it before it ranks. */
export interface Reach {
  /** What these persons are named in: the actor, or nobody. */
  readonly readerIds: readonly string[];
  /** What concerns one of these units, out of draft. */
  readonly unitIds: readonly string[];
  /** What is shown to one of these units: where the actor works, and where they hold something. */
  readonly memberUnitIds: readonly string[];
  /** All that is out of draft, by a role. */
  readonly everything: boolean;
}

/** How far this actor reads. */
export function reachOf({ personId, unitId: worksAt = null, roles, mandates }: Actor): Reach {
  const units = [...roles, ...mandates].map(({ unitId }) => unitId);
  return {
    readerIds: personId === null ? [] : [personId],
    unitIds: distinct(present(units)),
    memberUnitIds: distinct(present([worksAt, ...units])),
    everything: roles.some(seesEverywhere),
  };
}

/** What this actor may read: one's own, and out of draft what is open, what concerns one's units, or all by role. */
export function readable(actor: Actor): Predicate {
  const { readerIds, unitIds, memberUnitIds, everything } = reachOf(actor);
  const mine: Predicate = { column: 'readerIds', overlaps: readerIds };
  if (everything) return { any: [mine, outOfDraft] };
  const ours: Predicate = { column: 'unitIds', overlaps: unitIds };
  const shown: Predicate = { column: 'shownUnitIds', overlaps: memberUnitIds };
  return { any: [mine, { all: [outOfDraft, { any: [openToColleagues, ours, shown] }] }] };
}

function seesEverywhere({ role, unitId }: RoleAssignment): boolean {
  return seesAll.includes(role) || (unitId === null && role !== 'coach');
}

/** Runs the predicate in memory. */
export function satisfiesPredicate(predicate: Predicate, row: ReadableColumns): boolean {
  if ('any' in predicate) return predicate.any.some((part) => satisfiesPredicate(part, row));
  if ('all' in predicate) return predicate.all.every((part) => satisfiesPredicate(part, row));
  if ('isOneOf' in predicate) return predicate.isOneOf.includes(row[predicate.column]);
  return row[predicate.column].some((value) => predicate.overlaps.includes(value));
}

/** The columns as they follow from the state: the stored row holds the same. */
export function readableColumns(initiative: Initiative): ReadableColumns {
  const { standing, visibility } = initiative;
  const shownUnitIds = shownTo(initiative);
  const readerIds = distinct(readersOf(initiative));
  return { standing, visibility, readerIds, unitIds: distinct(unitsOf(initiative)), shownUnitIds };
}

/** The same rule for one initiative in memory, without laying out predicate and columns: every command asks it first. */
export function mayRead(actor: Actor, initiative: Initiative): boolean {
  const { personId } = actor;
  const { bearers, bearerOffers, coachId, managerId, drafterId, invitedIds, standing, visibility, reviews } =
    initiative;
  // What most are is asked first.
  if (standing !== 'draft' && (visibility === 'internal' || visibility === 'public')) return true;
  if (personId !== null) {
    if (coachId === personId || isBearer(bearers, personId) || isBearer(bearerOffers, personId)) return true;
    // A draft is for its bearers and the coach they invited: manager and guests see it once it is submitted.
    if (standing === 'draft' && drafterId === personId) return true;
    if (standing !== 'draft' && (managerId === personId || invitedIds.includes(personId))) return true;
    if (standing !== 'draft' && isBearer(reviews, personId)) return true;
  }
  if (standing === 'draft') return false;
  if (actor.roles.some(seesEverywhere)) return true;
  const shown = shownTo(initiative);
  if (actor.unitId && shown.includes(actor.unitId)) return true;
  const concerned = [...unitsOf(initiative), ...shown];
  return [...actor.roles, ...actor.mandates].some(({ unitId }) => unitId !== null && concerned.includes(unitId));
}

function readersOf(initiative: Initiative): readonly string[] {
  const { bearers, bearerOffers, coachId, managerId, drafterId, invitedIds, standing, reviews } = initiative;
  const later =
    standing === 'draft' ? [drafterId] : [managerId, ...invitedIds, ...reviews.map(({ personId }) => personId)];
  return present([...[...bearers, ...bearerOffers].map(({ personId }) => personId), coachId, ...later]);
}

/** The units it is shown to: those selected, as long as that is how visible it is. */
function shownTo({ visibility, selectedUnitIds }: Initiative): readonly string[] {
  return visibility === 'selectedUnits' ? selectedUnitIds : [];
}

function unitsOf(initiative: Initiative): readonly string[] {
  return present([
    initiative.owningUnitId,
    initiative.proposedUnitId,
    initiative.ownerProposal?.unitId ?? null,
    initiative.referral?.unitId ?? null,
    ...initiative.payerUnitIds,
    ...initiative.collaborators.map((collaborator) => collaborator.unitId),
    initiative.implementationPlan?.receivingUnitId ?? null,
    ...initiative.conditions.map((condition) => condition.unitId),
    ...initiative.adoptions.map((adoption) => adoption.unitId),
    // Whoever decided a gate answers for it, whoever owns the initiative since.
    ...initiative.passedGates.map((passed) => passed.unitId),
  ]);
}

function present(ids: readonly (string | null)[]): readonly string[] {
  return ids.filter((id) => id !== null);
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
