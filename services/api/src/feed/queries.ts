import {
  type Actor,
  audienceOf,
  audiencesReadBy,
  type Audience,
  emptySituation,
  type GateCase,
  type Initiative,
  permits,
  type RecordedEvent,
  type Situation,
  toldEvent,
  untoldTypes,
} from '@idesluss/core';
import { findCompeting } from '../decision-rounds/competing.ts';
import { listEventsByPosition, toRecordedEvent } from '../db/event-queries.ts';
import { listStreamRows } from '../db/stream-rows.ts';
import { type Place, readTenant } from '../db/transaction.ts';
import type { Shell } from '../write/execute.ts';
import { readingContext } from '../write/reading.ts';
import { currentStates } from '../write/refold.ts';

/** Positions looked through in one request: a row of drafts may hold nothing for its reader. */
const WINDOW = 500;

/** A sealed event as its reader may see it, with the audience that they belong to. */
export interface Told {
  readonly position: number;
  readonly event: RecordedEvent;
  readonly audience: Audience;
}

export interface Stretch {
  readonly told: readonly Told[];
  /** Everything up to here has been told or is not for this reader. */
  readonly upTo: number;
  /** Nothing is sealed beyond. */
  readonly atEnd: boolean;
}

/** What comes after a position, as far as the actor may read it today: two round trips. */
export async function findStretch(
  shell: Shell,
  place: Place,
  actor: Actor,
  { after, limit }: { after: number; limit: number },
): Promise<Stretch> {
  const window = Math.max(WINDOW, limit);
  const [rows] = await readTenant(place, [listEventsByPosition(place.db, { after, limit: window })]);
  const events = rows.map((row) => ({ position: row.position, event: toRecordedEvent(row) }));
  const stands = await findSituations(
    place,
    events.map(({ event }) => event),
  );
  const readable = events.flatMap(({ position, event }) => {
    const audience = audienceFor(shell, actor, event, stands);
    return audience === undefined ? [] : [{ position, event: toldTo(actor, audience, event, stands), audience }];
  });
  const told = readable.slice(0, limit);
  const cut = readable.length > limit;
  const last = cut ? told.at(-1)?.position : events.at(-1)?.position;
  return { told, upTo: last ?? after, atEnd: !cut && rows.length < window };
}

interface Stands {
  readonly initiatives: ReadonlyMap<string, Initiative>;
  readonly gateCases: ReadonlyMap<string, GateCase>;
  readonly competing: Awaited<ReturnType<typeof findCompeting>>;
}

async function findSituations(place: Place, events: readonly RecordedEvent[]): Promise<Stands> {
  const initiativeIds = new Set(events.flatMap(({ initiativeId }) => (initiativeId === null ? [] : [initiativeId])));
  const caseIds = new Set(events.flatMap(({ streamKind, streamId }) => (streamKind === 'gateCase' ? [streamId] : [])));
  const [initiatives, gateCases] = await readTenant(place, [
    listStreamRows('initiative', [...initiativeIds]),
    listStreamRows('gateCase', [...caseIds]),
  ]);
  const byId = <T extends { readonly id: string }>(states: readonly T[]) => new Map(states.map((one) => [one.id, one]));
  const cases = await currentStates(place, 'gateCase', gateCases);
  return {
    initiatives: byId(await currentStates(place, 'initiative', initiatives)),
    gateCases: byId(cases),
    competing: await findCompeting(place, cases),
  };
}

/** The event as this reader is told of it. */
function toldTo({ personId }: Actor, audience: Audience, event: RecordedEvent, { initiatives }: Stands): RecordedEvent {
  const initiative = initiatives.get(event.initiativeId ?? '');
  return initiative === undefined ? event : toldEvent(event, initiative, audience, personId);
}

/** The audience that the actor reads this event as; undefined when it is not for them. */
function audienceFor(shell: Shell, actor: Actor, event: RecordedEvent, stands: Stands): Audience | undefined {
  // What is reserved in a fund hangs on who bears the idea that it is for: the ledger tells it, by that rule.
  if (event.streamKind === 'fund') return event.audience === 'everyone' ? 'everyone' : undefined;
  const situation = situationOf(event, stands);
  if (situation === undefined) return undefined;
  const context = readingContext(shell, actor, situation.initiative);
  if (situation.initiative !== undefined && permits('readEvents', situation, context) !== undefined) return undefined;
  const audience = audienceOf(situation, context);
  const sealed = audience === 'assessors' && event.audience === 'assessors' && event.by.personId !== actor.personId;
  // The table of types says who is told today; the record is asked what it said then.
  const shown: readonly string[] = audiencesReadBy(audience);
  const { initiative } = situation;
  const untold: readonly string[] = initiative === undefined ? [] : untoldTypes(initiative, audience);
  return !untold.includes(event.type) && shown.includes(event.audience) && !sealed ? audience : undefined;
}

function situationOf(event: RecordedEvent, { initiatives, gateCases, competing }: Stands): Situation | undefined {
  if (event.initiativeId === null) return emptySituation;
  const initiative = initiatives.get(event.initiativeId);
  if (initiative === undefined) return undefined;
  const gateCase = event.streamKind === 'gateCase' ? gateCases.get(event.streamId) : undefined;
  return { ...emptySituation, initiative, gateCase, competing: competing(gateCase) };
}
