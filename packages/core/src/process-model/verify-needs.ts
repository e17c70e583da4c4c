import { withPath } from './describe-path.ts';
import { maskOf } from './fact-table.ts';
import { type Fault, fault } from './finding.ts';
import { inUse } from './in-use.ts';
import { type Asking, judgeNeed, type NeedVerdict, sourcesOf } from './judge-need.ts';
import type { Subject } from './subject.ts';
import type { Ending, Gate, LocalText, Need } from './types.ts';
import { placeOf, walkTo } from './walks.ts';

/** What was found about needs: those that no path can meet, that one may not count on, that some path cannot, and the rest. */
export type NeedFaults = Readonly<Record<Exclude<NeedVerdict['answer'], 'met'>, readonly Fault[]>>;

type Told = readonly [answer: NeedVerdict['answer'], fault: Fault];

/** The needs of gates and endings, each against every walk there is to where it is asked. */
export function needFaults(subject: Subject): NeedFaults {
  const { gates, endings } = subject.model;
  const atGates = gates.flatMap((gate, index) =>
    faultsIn(subject, gate.needs, atGate(subject, gate, `/gates/${index}/needs`)),
  );
  const atEndings = endings.flatMap((ending, index) =>
    faultsIn(subject, ending.needs, atEnding(subject, ending, `/endings/${index}/needs`)),
  );
  const inUseAt = endings.flatMap((ending, index) =>
    ending.kind === 'implemented' ? faultsIn(subject, [inUse], atEnding(subject, ending, `/endings/${index}`)) : [],
  );
  const all = [...atGates, ...atEndings, ...inUseAt.flatMap(bareNeed)];
  const of = (wanted: NeedVerdict['answer']): readonly Fault[] =>
    all.flatMap(([answer, found]) => (answer === wanted ? [found] : []));
  return { never: of('never'), tooLate: of('tooLate'), sometimes: of('sometimes'), unsettled: of('unsettled') };
}

/** The need that every model has stands nowhere in the document: the ending does. */
function bareNeed([answer, found]: Told): readonly Told[] {
  if (answer === 'sometimes') return [];
  return [[answer, { ...found, place: found.place.slice(0, found.place.lastIndexOf('/')) }]];
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
    gate: gate.id,
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

function faultsIn(subject: Subject, needs: readonly Need[], asking: Asking): readonly Told[] {
  if (asking.at.length === 0) return [];
  return needs.flatMap((need, index): readonly Told[] => {
    const at = { ...asking, place: `${asking.place}/${index}` };
    const verdict = judgeNeed(subject, need, at);
    const found = toldOf(verdict.answer, at.place, need.text);
    if (found === undefined) return [];
    if (!('unmet' in verdict)) return [[verdict.answer, found]];
    const withRoom = { ...found, ...room(sourcesOf(subject, need)) };
    const shown = withPath(subject.graph, withRoom, walkTo(verdict.unmet), at.stop(verdict.unmet));
    return [[verdict.answer, shown]];
  });
}

function toldOf(answer: NeedVerdict['answer'], place: string, { sv, en }: LocalText): Fault | undefined {
  switch (answer) {
    case 'met':
      return undefined;
    case 'unsettled':
      return fault(
        place,
        'Kravet är för sammansatt för att granskas helt.',
        'The need is too complex to be checked fully.',
      );
    case 'sometimes':
      return fault(
        place,
        `På den här vägen hit kan inget som görs uppfylla: ${sv}.`,
        `On this way here nothing that is done can meet: ${en}.`,
      );
    case 'tooLate':
      return fault(
        place,
        `Bara det som kommer tillbaka, efter att ha släppts förbi kravet eller avslutats, kan uppfylla: ${sv}.`,
        `Only what comes back, having been let past the need or ended, can meet: ${en}.`,
      );
    case 'never':
      return fault(
        place,
        `Inget som görs på vägen hit kan uppfylla: ${sv}.`,
        `Nothing done on the way here can meet: ${en}.`,
      );
  }
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
