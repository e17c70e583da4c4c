import { withPath } from './describe-path.ts';
import { beforeFirstPhase, maskOf } from './fact-table.ts';
import { type Fault, fault } from './finding.ts';
import type { Way } from './graph.ts';
import { inUse } from './in-use.ts';
import type { Place } from './place.ts';
import type { Wish } from './satisfy.ts';
import { activitiesBehind, type Subject } from './subject.ts';
import type { Ending, Gate, LocalText, Need } from './types.ts';
import { type Arrival, type Arrivals, placeOf, walkTo } from './walks.ts';

/** What was found about needs: those that no path can meet, and those that some path cannot. */
export interface NeedFaults {
  readonly never: readonly Fault[];
  readonly sometimes: readonly Fault[];
  /** Too much to look through to the end. */
  readonly unsettled: readonly Fault[];
}

/** Where needs are asked: at a gate on ways, or at an ending in phases. */
interface Asking {
  readonly place: string;
  /** Phases, and entries to wait at. */
  readonly at: readonly string[];
  readonly here: (arrival: Arrival, done: number) => Place;
  readonly stop: (arrival: Arrival) => { readonly way: Way; readonly gate: string } | undefined;
}

/** The needs of gates and endings, each against every walk there is to where it is asked. */
export function needFaults(subject: Subject): NeedFaults {
  const atGates = subject.model.gates.map((gate, index) =>
    faultsIn(subject, gate.needs, atGate(subject, gate, `/gates/${index}/needs`)),
  );
  const atEndings = subject.model.endings.map((ending, index) =>
    faultsIn(subject, ending.needs, atEnding(subject, ending, `/endings/${index}/needs`)),
  );
  const inUseAt = subject.model.endings.map((ending, index) =>
    ending.kind === 'implemented' ? faultsIn(subject, [inUse], atEnding(subject, ending, `/endings/${index}`)) : none,
  );
  const all = [...atGates, ...atEndings, ...inUseAt.map(bareNeed)];
  return {
    never: all.flatMap(({ never }) => never),
    sometimes: all.flatMap(({ sometimes }) => sometimes),
    unsettled: all.flatMap(({ unsettled }) => unsettled),
  };
}

const none: NeedFaults = { never: [], sometimes: [], unsettled: [] };

/** The need that every model has stands nowhere in the document: the ending does. */
function bareNeed({ never, unsettled }: NeedFaults): NeedFaults {
  const above = (one: Fault): Fault => ({ ...one, place: one.place.slice(0, one.place.lastIndexOf('/')) });
  return { never: never.map(above), sometimes: [], unsettled: unsettled.map(above) };
}

function atGate({ graph }: Subject, gate: Gate, place: string): Asking {
  const ways = new Map((graph.waysOfGate.get(gate.id) ?? []).map((way) => [placeOf(way), way]));
  return {
    place,
    at: [...ways.keys()],
    here: ({ phase }, done) => ({ done, inPhase: phase !== null, gate, criteria: [] }),
    stop: ({ phase, way: entry }) => {
      const way = ways.get(phase ?? entry?.place ?? '');
      return way === undefined ? undefined : { way, gate: gate.id };
    },
  };
}

function atEnding({ model, graph }: Subject, ending: Ending, place: string): Asking {
  const phases = model.phases.filter(({ endings }) => endings.includes(ending.id)).map(({ id }) => id);
  const rated = new Set(
    phases.flatMap((phase) =>
      (graph.from.get(phase) ?? []).flatMap(({ gates }) => gates.map((id) => graph.gates.get(id))),
    ),
  );
  const criteria = [...rated].flatMap((gate) => gate?.criteria ?? []);
  return {
    place,
    at: phases,
    here: (_, done) => ({ done, inPhase: true, gate: undefined, criteria }),
    stop: () => undefined,
  };
}

function faultsIn(subject: Subject, needs: readonly Need[], asking: Asking): NeedFaults {
  if (asking.at.length === 0) return none;
  const found = needs.map((need, index) => faultIn(subject, need, { ...asking, place: `${asking.place}/${index}` }));
  return {
    never: found.flatMap(({ never }) => never),
    sometimes: found.flatMap(({ sometimes }) => sometimes),
    unsettled: found.flatMap(({ unsettled }) => unsettled),
  };
}

function faultIn(subject: Subject, need: Need, asking: Asking): NeedFaults {
  const { condition, appliesWhen, text } = need;
  const sources = activitiesBehind(
    appliesWhen === undefined ? [condition] : [condition, appliesWhen],
    subject.findFact,
  );
  const always = maskOf(beforeFirstPhase);
  const arrivals = subject.arrivalsFor(maskOf(sources) & ~always);
  if (arrivals === undefined) return { ...none, unsettled: [unsettled(asking.place)] };
  const applies: readonly Wish[] = appliesWhen === undefined ? [] : [[appliesWhen, true]];
  const judged = arrivalsAt(arrivals, asking).map((arrival) => {
    const here = asking.here(arrival, arrival.done | always);
    const met = subject.canAllHold([...applies, [condition, true]], here).answer;
    return { arrival, met, applies: met === 'no' ? subject.canAllHold(applies, here).answer : met };
  });
  if (judged.some(({ met, applies: asked }) => met === 'open' || asked === 'open')) {
    return { ...none, unsettled: [unsettled(asking.place)] };
  }
  const unmet = judged.find((one) => one.met === 'no' && one.applies === 'yes');
  if (unmet === undefined) return none;
  const path = walkTo(unmet.arrival);
  const stop = asking.stop(unmet.arrival);
  if (judged.some(({ met }) => met === 'yes')) {
    return { ...none, sometimes: [withPath(subject.graph, onThisPath(asking.place, text, sources), path, stop)] };
  }
  return { ...none, never: [withPath(subject.graph, onNoPath(asking.place, text, sources), path, stop)] };
}

/** Every arrival where the needs are asked, nearest first. */
function arrivalsAt(arrivals: Arrivals, { at }: Asking): readonly Arrival[] {
  const here = at.flatMap((place) => arrivals.get(place) ?? []);
  return here.toSorted((one, other) => one.steps - other.steps);
}

function onNoPath(place: string, text: LocalText, sources: readonly string[]): Fault {
  const found = fault(
    place,
    `Inget som görs på vägen hit kan uppfylla: ${text.sv}.`,
    `Nothing done on the way here can meet: ${text.en}.`,
  );
  return { ...found, ...room(sources) };
}

function onThisPath(place: string, text: LocalText, sources: readonly string[]): Fault {
  const found = fault(
    place,
    `På den här vägen hit kan inget som görs uppfylla: ${text.sv}.`,
    `On this way here nothing that is done can meet: ${text.en}.`,
  );
  return { ...found, ...room(sources) };
}

/** What would make the need possible, where something is known to. */
function room(sources: readonly string[]): Pick<Fault, 'remedy'> {
  if (maskOf(sources) === 0) return {};
  const names = sources.filter((source) => maskOf([source]) !== 0).join(', ');
  return {
    remedy: {
      sv: `Ge någon fas på vägen aktiviteten ${names}, eller ändra kravet.`,
      en: `Give a phase on the way the activity ${names}, or change the need.`,
    },
  };
}

function unsettled(place: string): Fault {
  return fault(
    place,
    'Kravet är för sammansatt för att granskas helt.',
    'The need is too complex to be checked fully.',
  );
}
