import {
  type DecidedCase,
  decidedCasesIn,
  parseProcessModel,
  type ProcessModel,
  type RecordedEvent,
  upcast,
} from '@idesluss/core';
import { stopped } from '../command.ts';
import { linesOf } from '../export-lines.ts';
import { both, type Both } from '../language.ts';

/** What a record tells of decided cases, and of the models that they were decided under. */
export type Decided = {
  readonly cases: readonly DecidedCase[];
  /** The model that an initiative follows, by the initiative's id. */
  readonly pins: ReadonlyMap<string, string>;
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

/** Reads an export once, from the first line to the last: of events, only those of the case at hand are held. */
export const readDecided = async (file: string, say: (line: Both) => void): Promise<Decided> => {
  const [cases, pins, models]: [DecidedCase[], Map<string, string>, Map<string, ProcessModel>] = [
    [],
    new Map(),
    new Map(),
  ];
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
    const { processModelId } = event.facts;
    if (event.type === 'initiativeDrafted' && typeof processModelId === 'string')
      pins.set(event.streamId, processModelId);
    const model = event.type === 'processModelPublished' ? published(event) : undefined;
    if (model !== undefined) models.set(event.streamId, model);
  }
  close();
  return { cases, pins, models };
};
