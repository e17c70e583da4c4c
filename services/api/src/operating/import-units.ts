import { randomBytes } from 'node:crypto';
import {
  type ArgsOf,
  type Context,
  decide,
  type Names,
  namesIn,
  type Refusal,
  seal,
  type Situation,
  type Unit,
} from '@idesluss/core';
import { uuidArray } from '../db/literals.ts';
import { query } from '../db/query.ts';
import { listEventsOfStreams, toRecordedEvent } from '../db/event-queries.ts';
import { retrying } from '../db/retry.ts';
import { inTenant, type Next, readMore, type Statement } from '../db/transaction.ts';
import { sha256 } from '../sha256.ts';
import { changeStatements } from '../write/changes.ts';
import { toContext } from '../write/context.ts';
import { momentOf } from '../write/moment.ts';
import { byStream, staleStreams, withRefolded } from '../write/rebuild.ts';
import { type Loaded, toGround } from '../write/situation.ts';
import { type PartRow, situationStatements } from '../write/situation-statements.ts';
import { texts } from '../write/situation-texts.ts';
import { type Acting, actingFor } from './acting.ts';
import type { City } from './city.ts';

/** A unit to register, with the id it is to have. Those above come before those below. */
export type UnitToImport = ArgsOf<'registerUnit'> & { readonly unitId: string };

/** What stands in the way of one unit: a no of the rules, another unit under its id, or something that is no unit. */
export type UnitFault = { readonly unitId: string } & (
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly names: Names }
  | { readonly kind: 'differs' }
  | { readonly kind: 'taken' }
);

export type Imported = {
  /** Ids of the units that were registered now, or that would be. */
  readonly made: readonly string[];
  /** Registered before, exactly so. */
  readonly kept: readonly string[];
  readonly faults: readonly UnitFault[];
};

export type ImportOptions = {
  readonly by: string | undefined;
  /** True: everything is asked and nothing stored. */
  readonly onlyCheck: boolean;
};

/** A row without a body leaves it to the unit above, as the rule has it. */
const isSame = (unit: Unit, wished: UnitToImport): boolean =>
  unit.kind === wished.kind &&
  unit.name.sv === wished.name.sv &&
  unit.name.en === wished.name.en &&
  unit.parentId === wished.parentId &&
  (wished.bodyId === null || unit.bodyId === wished.bodyId) &&
  unit.validFrom === wished.validFrom &&
  unit.validTo === (wished.validTo ?? null);

/** Registers units in one transaction: all of them, or none when one cannot be. Those registered before are let be. */
export const importUnits = async (
  city: City,
  units: readonly UnitToImport[],
  { by, onlyCheck }: ImportOptions,
): Promise<Imported> => {
  const acting = await actingFor(city, by);
  const { shell, tenantId } = city;
  const mentions = {
    units: units.flatMap(({ unitId, parentId }) => [unitId, parentId]),
    bodies: units.map(({ bodyId }) => bodyId),
  };
  const parts = situationStatements({}, 'registerUnit', mentions, acting.sender.personId);
  const taken = query<PartRow>(texts.taken, [uuidArray(units.map(({ unitId }) => unitId))]);
  const read = [...parts.map(({ statement }) => statement), taken];
  const work = () =>
    inTenant({ db: shell.db, tenantId }, read, (rows): Next<Imported> => {
      const loaded: Loaded = new Map(parts.map(({ part }, index) => [part, rows[index] ?? []]));
      const stale = staleStreams(loaded);
      const takenIds = new Set(rows.at(-1)?.map(({ stream_id }) => stream_id));
      const settle = (ground: Loaded) => settleAll(city, acting, { units, takenIds }, ground, onlyCheck);
      if (stale.length === 0) return settle(loaded);
      return readMore([listEventsOfStreams(shell.db, stale)], ([found]) =>
        settle(withRefolded(loaded, byStream(found.map(toRecordedEvent)))),
      );
    });
  // An unknown outcome is settled by the ids: what was stored is found as it is wished.
  return retrying(work, { settlesUnknown: true });
};

const settleAll = (
  { shell, tenantId }: City,
  { sender, actor }: Acting,
  { units, takenIds }: { readonly units: readonly UnitToImport[]; readonly takenIds: ReadonlySet<string> },
  loaded: Loaded,
  onlyCheck: boolean,
) => {
  const ground = toGround(loaded, {});
  const identity = { tenantId, subject: sender.personId, clientId: sender.clientId, scopes: [] };
  const asked = { identity, args: {}, ...(actor === undefined ? {} : { actor }) };
  const context = toContext(shell, asked, ground, loaded, momentOf(shell.clock, ground.heads));
  const eventIds = units.map(shell.newId).sort();
  const traceId = shell.newId().replaceAll('-', '');
  let { situation } = ground;
  const writes: Statement[] = [];
  const [made, kept, faults]: [string[], string[], UnitFault[]] = [[], [], []];
  for (const [index, unit] of units.entries()) {
    const known = situation.known.units[unit.unitId];
    if (known !== undefined && isSame(known, unit)) kept.push(unit.unitId);
    else if (known !== undefined) faults.push({ unitId: unit.unitId, kind: 'differs' });
    else if (takenIds.has(unit.unitId)) faults.push({ unitId: unit.unitId, kind: 'taken' });
    else {
      const done = register(situation, context, unit, { tenantId, traceId, eventId: eventIds[index] ?? '' });
      if ('refusal' in done) faults.push({ unitId: unit.unitId, kind: 'refused', ...done });
      else {
        writes.push(...done.statements);
        made.push(unit.unitId);
        situation = done.situation;
      }
    }
  }
  return { writes: onlyCheck || faults.length > 0 ? [] : writes, answer: { made, kept, faults } };
};

type Trace = { readonly tenantId: string; readonly traceId: string; readonly eventId: string };
type Registered =
  | { readonly statements: readonly Statement[]; readonly situation: Situation }
  | { readonly refusal: Refusal; readonly names: Names };

/** One unit by the rule; the situation afterwards knows it, so that others can stand below it. */
const register = (
  situation: Situation,
  asked: Context,
  { unitId, ...args }: UnitToImport,
  { tenantId, traceId, eventId }: Trace,
): Registered => {
  const context = { ...asked, ids: [unitId, ...asked.ids] };
  const decided = decide(situation, context, { type: 'registerUnit', target: undefined, args });
  if (!decided.ok) return { refusal: decided.refusal, names: namesIn(situation, context) };
  const { personId, clientId } = context.actor;
  const entropy = randomBytes(32).toString('hex');
  const by = { personId, clientId };
  const sealed = seal(decided.value, {}, { entropy, sha256, eventIds: [eventId], traceId, by, at: context.now });
  if (!sealed.ok) throw new Error(`cannot seal: ${sealed.refusal}`);
  const { statements, after } = changeStatements(tenantId, situation, sealed.value);
  if (after.unit === undefined) throw new Error('a registered unit has no state');
  const units = { ...situation.known.units, [unitId]: after.unit };
  return { statements, situation: { ...situation, known: { ...situation.known, units } } };
};
