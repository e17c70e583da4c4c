import type { Actor } from '../access/actor.ts';
import type { ArgsOf, CommandType, TargetOf } from '../commands.ts';
import type { DecisionRound } from '../decision-round/state.ts';
import { gateOf } from '../gate-case/guards.ts';
import { isValidOn } from '../mandate/mandate.ts';
import { gateKinds } from '../process-model/schema.ts';
import type { ProcessModel } from '../process-model/types.ts';
import type { Mandate, Unit } from '../register/state.ts';
import type { Context, Situation } from '../situation.ts';
import { nextLastDay } from './last-day.ts';

/** Arguments for one command that `decide` takes whenever `may` allows it: each is constructed, none is searched for. */
export type Witness<K extends CommandType> = (situation: Situation, context: Context, target: TargetOf<K>) => ArgsOf<K>;

const forEver = { validFrom: '1900-01-01', validTo: null } as const;

/**
 * The situation with one more unit and person known, who is a coach and holds the mandates of those that decide here:
 * entries that a command could name, as a shell would load them.
 */
export function withSpares(situation: Situation, context: Context): Situation {
  const { actor, ids } = context;
  const id = ids.at(-1) ?? '';
  const person = {
    ...{ id, version: 1, name: 'Reserv', email: null, unitId: null },
    ...{ move: null, movedBefore: null, erasedOn: null },
  };
  const { units, people, bodies, rounds, mandates, roles, models } = situation.known;
  const council = { id, version: 1, kind: 'advisory', name: { sv: 'Reservrådet', en: 'Spare council' } } as const;
  const held = decidingUnits(situation).map((unitId) => mandateOf(id, unitId));
  const coach = { ...forEver, id, version: 1, personId: id, role: 'coach', unitId: null } as const;
  return {
    ...situation,
    known: {
      ...situation.known,
      // What somebody has been given at a unit that was a spare one then, they still hold there.
      units: { ...unitsHeldAt(actor), ...units, [id]: unitOf(id) },
      people: { ...people, [id]: person },
      bodies: { ...bodies, [id]: council },
      rounds: { ...rounds, ...spareRound(situation, context) },
      models: { ...models, ...spareModel(situation, context) },
      mandates: [...mandates, ...held],
      roles: [...roles, coach, { ...coach, role: 'assessor' }],
    },
  };
}

function unitOf(id: string): Unit {
  const name = { sv: 'Reserv', en: 'Spare' };
  return { ...forEver, id, version: 1, kind: 'department', name, parentId: null, bodyId: null };
}

function unitsHeldAt({ mandates, roles }: Actor): Record<string, Unit> {
  const units: Record<string, Unit> = {};
  for (const { unitId } of mandates) units[unitId] = unitOf(unitId);
  for (const { unitId } of roles) if (unitId !== null) units[unitId] = unitOf(unitId);
  return units;
}

/** The version that is followed, and another that differs in its id alone. */
function spareModel({ initiative, known }: Situation, { ids, model }: Context): Record<string, ProcessModel> {
  const id = ids.at(-1) ?? '';
  const pinned = initiative?.processModelId ?? model.id;
  const followed = known.models[pinned] ?? model;
  return { [pinned]: followed, [id]: Object.freeze({ ...followed, id }) };
}

/** A round that the case could join, as a shell would load it. */
function spareRound({ gateCase }: Situation, { ids, now, today, model }: Context): Record<string, DecisionRound> {
  if (gateCase === undefined) return {};
  const id = ids.at(-1) ?? '';
  const { unitId, gateKind } = gateCase;
  const gate = gateOf(model, gateCase);
  const open = {
    opensOn: today,
    joinUntil: nextLastDay(gate === undefined ? [] : [gate], today),
    challengeId: null,
    openedAt: now,
    closedOn: null,
    closingReason: null,
  };
  return { [id]: { id, version: 1, unitId, gateKind, name: 'Reserv', ...open } };
}

function decidingUnits({ gateCase, initiative }: Situation): readonly string[] {
  const payers = gateCase?.application?.shares.map(({ payerUnitId }) => payerUnitId) ?? [];
  // Whoever let a gate be passed settles a doubt about it, whoever owns the initiative by then.
  const passed = initiative?.passedGates.map(({ unitId }) => unitId) ?? [];
  const units = [gateCase?.unitId, initiative?.owningUnitId, ...payers, ...passed];
  return [...new Set(units.filter((unitId) => typeof unitId === 'string'))];
}

/** Without limit, and known by the unit that it is for. */
function mandateOf(personId: string, unitId: string): Mandate {
  const holder = { kind: 'person', personId } as const;
  return {
    ...forEver,
    highestAmountMinor: null,
    id: unitId,
    version: 1,
    holder,
    unitId,
    gateKinds,
    reference: 'Reserv',
  };
}

/** A unit that is valid today and not among those to avoid; the first known. */
export function someUnit({ known }: Situation, { today }: Context, avoid: readonly string[] = []): string {
  const fits = Object.values(known.units).find((unit) => isValidOn(unit, today) && !avoid.includes(unit.id));
  return fits?.id ?? '';
}

/** A person who is not erased, neither bears this idea nor has borne or written it, and is not among those to avoid. */
export function somePerson({ known, initiative }: Situation, avoid: readonly (string | null)[] = []): string {
  const others = [
    ...avoid,
    ...(initiative?.bearers.map(({ personId }) => personId) ?? []),
    ...(initiative?.formerBearerIds ?? []),
    initiative?.drafterId ?? null,
  ];
  return Object.values(known.people).find(({ id, erasedOn }) => erasedOn === null && !others.includes(id))?.id ?? '';
}
