import type { ProcessModel } from '../process-model/types.ts';
import type { RecordedEvent } from '../record/event.ts';
import type { Initiative } from '../initiative/state.ts';
import type { Attempt } from './history.ts';
import type { Break } from './law.ts';
import { stateOf } from './situation-at.ts';
import type { World } from './world.ts';

/**
 * A phase is entered only from intake over an entry without gates, over a free edge from where one is, over a way whose
 * gates have all been passed on this visit, or by coming back after an ending to where one has been, over gates that are in
 * effect still. Told from the model alone, apart from the rules' own search for ways.
 */
export function phaseBreaks(world: World, { situation, context, events, command }: Attempt): readonly Break[] {
  const { initiative } = situation;
  if (initiative === undefined) return [];
  const broken = (to: string): readonly Break[] => [
    { law: 'phases only through gates, free edges and entries', what: `${command.type} to ${to}` },
  ];
  if (events.some(({ type }) => type === 'initiativeReopened')) {
    const to = stateOf(world.streams, 'initiative', initiative.id)?.phase ?? null;
    return to === null || isOpenTo(context.model, initiative, to) ? [] : broken(to);
  }
  const entered = events.find(({ type }) => type === 'phaseEntered');
  // Where a move to another version leads is told by a law of its own.
  if (entered === undefined || events.some(({ type }) => type === 'initiativeMigrated')) return [];
  const to = named(entered, 'phase');
  const back = isSentBack(entered);
  if (back && isEarlier(context.model, initiative, to)) return [];
  const passed = [...passedBefore(initiative), ...passedNow(events)];
  return !back && isWay(context.model, initiative, to, passed) ? [] : broken(to);
}

/** Been there, and from the entry to there all gates were passed and are in effect still: whether one enters it or stays. */
function isOpenTo(model: ProcessModel, initiative: Initiative, to: string): boolean {
  const { entry, phaseVisits } = initiative;
  if (hasMoved(initiative)) return isOnItsWay(initiative, to);
  const open = inEffect(initiative);
  const way = model.entries.find(({ id }) => id === entry);
  if (way === undefined || !way.gates.every((gate) => open.includes(gate))) return false;
  return (phaseVisits[to] ?? 0) > 0 && (way.phase === to || leads(model, open, way.phase, to, [way.phase]));
}

function isSentBack({ facts }: RecordedEvent): boolean {
  return JSON.stringify(facts['cause']).match(/sendBack|annulment/) !== null;
}

/** Been there, and on a way from there to here all gates were passed and are in effect still. */
function isEarlier(model: ProcessModel, initiative: Initiative, to: string): boolean {
  const { phase, phaseVisits } = initiative;
  if (phase === null || to === phase || !Object.hasOwn(phaseVisits, to)) return false;
  if (hasMoved(initiative)) return isOnItsWay(initiative, to);
  return leads(model, inEffect(initiative), to, phase, [to]);
}

/** Under another version it came by ways that this one need not have. */
function hasMoved({ migrations }: Initiative): boolean {
  return migrations.length > 0;
}

function isOnItsWay({ path }: Initiative, to: string): boolean {
  return path.some(({ phase }) => phase === to);
}

function inEffect({ passedGates }: Initiative): readonly string[] {
  return passedGates.filter((passed) => passed.inEffect).map(({ gate }) => gate);
}

/** Whether a way leads there over open gates alone. */
function leads(
  model: ProcessModel,
  open: readonly string[],
  from: string,
  to: string,
  seen: readonly string[],
): boolean {
  return (
    from === to ||
    model.edges.some(
      (edge) =>
        edge.from === from &&
        !seen.includes(edge.to) &&
        ('free' in edge || edge.gates.every((gate) => open.includes(gate))) &&
        leads(model, open, edge.to, to, [...seen, edge.to]),
    )
  );
}

function passedBefore({ passedGates, phase, phaseVisits, migrations }: Initiative): readonly string[] {
  const visit = phase === null ? 0 : phaseVisits[phase];
  const underThisVersion = passedGates.slice(migrations.at(-1)?.gates ?? 0);
  return underThisVersion.filter((gate) => gate.visit === visit && gate.inEffect).map(({ gate }) => gate);
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
