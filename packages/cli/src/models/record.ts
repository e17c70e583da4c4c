import {
  type DecidedCase,
  decidedCasesIn,
  parseProcessModel,
  type Pinned,
  pinnedModelId,
  type ProcessModel,
  type RecordedEvent,
  upcast,
} from '@idesluss/core';
import { stopped } from '../command.ts';
import { linesOf } from '../export-lines.ts';
import { both, type Both } from '../language.ts';

export type PlacedCase = Pick<DecidedCase, 'initiativeId' | 'gateCaseId'>;

/** What a record tells of decided cases, and of the models that they were decided under. */
export type Decided = {
  readonly cases: readonly DecidedCase[];
  /** The model that a case was opened under, by its id; undefined where the export does not tell. */
  readonly pinnedTo: (decided: PlacedCase) => string | undefined;
  /** Models that the city has published itself, where the export holds their documents. */
  readonly models: ReadonlyMap<string, ProcessModel>;
};

/** Events between two words about how far it has come. */
const STRIDE = 50_000;

const current = (event: RecordedEvent): RecordedEvent => {
  const read = upcast(event);
  if (read.ok) return read.value;
  const said = both(
    `Händelsen ${event.eventId} är skriven av en nyare version; uppdatera kommandot.`,
    `The event ${event.eventId} was written by a newer version; update the command.`,
  );
  throw stopped({ code: 2, said });
};

const published = ({ private: parts }: RecordedEvent): ProcessModel | undefined => {
  const part = parts['document'];
  const parsed = part !== undefined && 'value' in part ? parseProcessModel(part.value) : undefined;
  return parsed?.ok === true ? parsed.value : undefined;
};

/** Which model each initiative has followed since when, told by its events in any order of the streams. */
const pinning = () => {
  const pins = new Map<string, Pinned>();
  const opened = new Map<string, string>();
  return {
    hear: ({ type, streamId, facts, at }: RecordedEvent): void => {
      const pinned = pins.get(streamId);
      const { processModelId, mapping } = facts;
      if (type === 'gateCaseOpened') opened.set(streamId, at);
      if (type === 'initiativeDrafted' && typeof processModelId === 'string')
        pins.set(streamId, { processModelId, migrations: [] });
      if (type === 'initiativeMigrated' && pinned !== undefined && isMove(mapping)) {
        const { from, to } = mapping;
        pins.set(streamId, { processModelId: to, migrations: [...pinned.migrations, { at, from }] });
      }
    },
    pinnedTo: ({ initiativeId, gateCaseId }: PlacedCase): string | undefined => {
      const pinned = pins.get(initiativeId);
      const openedAt = opened.get(gateCaseId);
      return pinned && pinnedModelId(pinned, openedAt === undefined ? undefined : { openedAt });
    },
  };
};

const isMove = (mapping: unknown): mapping is { from: string; to: string } =>
  typeof mapping === 'object' && mapping !== null && 'from' in mapping && 'to' in mapping;

/** Reads an export once, from the first line to the last: of events, only those of the case at hand are held. */
export const readDecided = async (file: string, say: (line: Both) => void): Promise<Decided> => {
  const cases: DecidedCase[] = [];
  const models = new Map<string, ProcessModel>();
  const { hear, pinnedTo } = pinning();
  let events = 0;
  let stream: RecordedEvent[] = [];
  const close = (): void => {
    if (stream[0]?.streamKind === 'gateCase') cases.push(...decidedCasesIn(stream));
    stream = [];
  };
  for await (const line of linesOf(file)) {
    if (line.kind !== 'event') continue;
    events += 1;
    if (events % STRIDE === 0) say(both(`${events} händelser lästa …`, `${events} events read …`));
    const event = current(line.event);
    if (stream[0]?.streamId !== event.streamId) close();
    if (event.streamKind === 'gateCase') stream.push(event);
    hear(event);
    const model = event.type === 'processModelPublished' ? published(event) : undefined;
    if (model !== undefined) models.set(event.streamId, model);
  }
  close();
  return { cases, pinnedTo, models };
};
