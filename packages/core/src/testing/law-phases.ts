import type { ProcessModel } from '../process-model/types.ts';
import type { RecordedEvent } from '../record/event.ts';
import type { Initiative } from '../initiative/state.ts';
import type { Attempt } from './history.ts';
import type { Break } from './law.ts';

/**
 * A phase is entered only from intake over an entry without gates, over a free edge from where one is, over a way whose
 * gates have all been passed on this visit, or by coming back after an ending to where one has been. Told from the model alone, apart from the rules' own search for ways.
 */
export function phaseBreaks({ situation, context, events, command }: Attempt): readonly Break[] {
  const entered = events.find(({ type }) => type === 'phaseEntered');
  if (entered === undefined || situation.initiative === undefined) return [];
  const to = named(entered, 'phase');
  if (command.type === 'reopen' && wasIn(situation.initiative, to)) return [];
  const back = isSentBack(entered);
  if (back && isEarlier(context.model, situation.initiative, to)) return [];
  const passed = [...passedBefore(situation.initiative), ...passedNow(events)];
  if (!back && isWay(context.model, situation.initiative, to, passed)) return [];
  return [{ law: 'phases only through gates, free edges and entries', what: `${command.type} to ${to}` }];
}

/** What comes back after an ending goes where it has been: all gates on the way there were passed then. */
function wasIn({ standing, phaseVisits }: Initiative, phase: string): boolean {
  return standing === 'ended' && (phaseVisits[phase] ?? 0) > 0;
}

function isSentBack({ facts }: RecordedEvent): boolean {
  return JSON.stringify(facts['cause']).match(/sendBack|annulment/) !== null;
}

/** Been there, and on a way from there to here all gates were passed and are in effect still. */
function isEarlier(model: ProcessModel, { phase, phaseVisits, passedGates }: Initiative, to: string): boolean {
  const open = passedGates.filter(({ inEffect }) => inEffect).map(({ gate }) => gate);
  const leads = (from: string, seen: readonly string[]): boolean =>
    from === phase ||
    model.edges.some(
      (edge) =>
        edge.from === from &&
        !seen.includes(edge.to) &&
        ('free' in edge || edge.gates.every((gate) => open.includes(gate))) &&
        leads(edge.to, [...seen, edge.to]),
    );
  return to !== phase && Object.hasOwn(phaseVisits, to) && leads(to, [to]);
}

function passedBefore({ passedGates, phase, phaseVisits }: Initiative): readonly string[] {
  const visit = phase === null ? 0 : phaseVisits[phase];
  return passedGates.filter((gate) => gate.visit === visit).map(({ gate }) => gate);
}

function passedNow(events: readonly RecordedEvent[]): readonly string[] {
  return events.filter(({ type }) => type === 'gatePassed').map((event) => named(event, 'gate'));
}

function isWay(model: ProcessModel, { phase, entry }: Initiative, to: string, passed: readonly string[]): boolean {
  const through = (gates: readonly string[]): boolean => gates.every((gate) => passed.includes(gate));
  if (phase === null) return model.entries.some((way) => way.id === entry && way.phase === to && through(way.gates));
  return model.edges.some((edge) => edge.from === phase && edge.to === to && ('free' in edge || through(edge.gates)));
}

function named({ facts }: RecordedEvent, name: string): string {
  const value = facts[name];
  return typeof value === 'string' ? value : '';
}
