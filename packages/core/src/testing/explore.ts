import { halfway } from '../gate-case/ways.ts';
import { factLookup } from '../initiative/facts.ts';
import { shippedModels } from '../process-model/shipped.ts';
import type { ProcessModel } from '../process-model/types.ts';
import type { ChangeSet } from '../record/change-set.ts';
import { type City, seedCity } from './city.ts';
import { type Explored, type ExploreOptions, type Found, type Here, movesFrom, stateOf } from './explore-moves.ts';
import { createWorld, soundCore, type World } from './world.ts';

function nothingYet(): Found {
  return {
    entered: new Set<string>(),
    stopping: new Set<string>(),
    broken: new Set<number>(),
    asked: new Set<string>(),
    met: new Set<string>(),
    sentBack: new Set<string>(),
  };
}

/** Does all that the rules allow, from a draft by each entry on. */
export function explore(model: ProcessModel, options: ExploreOptions): Explored {
  const { sha256, core = soundCore, most = 600 } = options;
  const ground = createWorld({ model, sha256, core });
  const city = seedCity(ground);
  const council = { kind: 'advisory', name: { sv: 'Rådet', en: 'The council' } } as const;
  ground.act(city.people.office, {}, { type: 'registerBody', target: undefined, args: council });
  const found = nothingYet();
  const names = options.work === false ? [] : factsAsked(model);
  const seen = new Map<string, { readonly here: Here; readonly next: Set<string> }>();
  const front: { readonly here: Here; readonly next: Set<string> }[] = [];
  const arrive = (here: Here): string => {
    const key = keyOf(here, names);
    if (!seen.has(key) && seen.size < most) {
      const one = { here, next: new Set<string>() };
      seen.set(key, one);
      front.push(one);
    }
    return key;
  };
  for (const { id: entry } of model.entries) {
    const world = ground.fork();
    const drafted = world.record(city.people.bearer, begun(world, draft(model, entry, city), city));
    arrive({ world, id: drafted[0]?.streamId ?? '' });
  }
  for (const { here, next } of front) {
    look(here, city, found);
    for (const then of movesFrom(here, city, found, options)) next.add(arrive(then));
  }
  return { ...found, whole: seen.size < most, stuck: phasesWithNoWayOut(seen) };
}

/** Begins by a model without errors that looks the same from outside: nothing else begins, and what comes of errors is to be seen. */
function begun(world: World, command: ReturnType<typeof draft>, { people }: City): ChangeSet {
  const { id, entries, anonymousToAssessors = false } = world.model;
  const [sound] = shippedModels;
  const [way] = sound?.entries ?? [];
  if (sound === undefined || way === undefined) throw new Error('no model comes along');
  const model = { ...sound, id, entries: entries.map((entry) => ({ ...way, id: entry.id })), anonymousToAssessors };
  const decided = world.core.decide(world.situation({}), { ...world.contextOf(people.bearer), model }, command);
  if (!decided.ok) throw new Error(`draftInitiative was refused: ${decided.refusal.code}`);
  return decided.value;
}

function draft(model: ProcessModel, entry: string, { units }: City) {
  const words = { title: 'Sensorer', summary: 'Töm bara det som är fullt.', area: null };
  const bearer = {
    origin: 'idea',
    visibility: 'internal',
    bearerKind: 'employee',
    proposedUnitId: units.owner,
  } as const;
  return {
    type: 'draftInitiative',
    target: undefined,
    args: { processModelId: model.id, entry, ...bearer, ...words },
  } as const;
}

/** What tells two states apart: where it stands, how it came there, which gates hold, and the facts that needs ask for. */
function keyOf(here: Here, names: readonly string[]): string {
  const state = stateOf(here);
  if (state === undefined) return '';
  const { entry, standing, phase, path, passedGates, phaseVisits, ending } = state;
  const visit = phase === null ? 0 : (phaseVisits[phase] ?? 0);
  const holding = passedGates.filter(({ inEffect }) => inEffect);
  const now = holding.filter((gate) => gate.visit === visit && phase !== null).map(({ gate }) => gate);
  const kinds = new Set(holding.map(({ gateKind }) => gateKind));
  const facts = factLookup(here.world.situation({ initiativeId: here.id }), here.world.contextOf('nobody'));
  const values = names.map((name) => {
    const value = facts(name);
    return typeof value === 'number' ? Math.min(value, 3) : value;
  });
  const way = path.map((place) => place.phase);
  const atEntry = holding.filter((gate) => gate.visit === 0).map(({ gate }) => gate);
  const known = [entry, standing, phase, way, [...new Set(now)].toSorted(), [...kinds].toSorted(), atEntry];
  return JSON.stringify([...known, ending?.ending ?? null, values]);
}

/** What has to be there first: else the work towards it would look like none. */
const behindFacts: ReadonlyMap<string, string> = new Map([
  ['measurements.perGoal', 'effectGoals.count'],
  ['receivingUnit.accepted', 'implementationPlan.complete'],
]);

function factsAsked({ gates }: ProcessModel): readonly string[] {
  const named = [...JSON.stringify(gates.map(({ needs }) => needs)).matchAll(/"fact":"([^"]+)"/g)].flatMap(
    ([, name]) => name ?? [],
  );
  const behind = named.flatMap((name) => behindFacts.get(name) ?? []);
  // What follows from a case is asked at the request alone.
  return [...new Set([...named, ...behind])]
    .filter((name) => !/^(criteria|assessments|application|score)\./.test(name))
    .toSorted();
}

function look(here: Here, { people }: City, found: Found): void {
  const state = stateOf(here);
  if (state?.standing !== 'active' || state.phase === null) return;
  const { phase, passedGates } = state;
  found.entered.add(phase);
  const { model } = here.world;
  const kind = model.phases.find(({ id }) => id === phase)?.kind;
  model.guarantees.forEach(({ phaseKind, dominatedBy }, index) => {
    if (phaseKind !== kind || passedGates.some((gate) => gate.inEffect && gate.gateKind === dominatedBy)) return;
    found.broken.add(index);
  });
  for (const { id, kind: way } of model.endings) {
    const no = here.world.may(people.leader, { initiativeId: here.id }, 'endInitiative', { ending: id });
    if (way === 'stopped' && no === undefined) found.stopping.add(phase);
  }
}

/** Phases that one came to with no ending left, other than by coming back from an ending. */
function phasesWithNoWayOut(
  seen: ReadonlyMap<string, { readonly here: Here; readonly next: ReadonlySet<string> }>,
): ReadonlySet<string> {
  const back = new Map<string, string[]>();
  const good: string[] = [];
  for (const [key, { here, next }] of seen) {
    if (stateOf(here)?.standing === 'ended') good.push(key);
    else for (const to of next) back.set(to, [...(back.get(to) ?? []), key]);
  }
  const ending = new Set(good);
  for (const key of ending) for (const earlier of back.get(key) ?? []) ending.add(earlier);
  const stuck = [...seen].flatMap(([key, { here }]) => {
    const state = stateOf(here);
    if (ending.has(key) || state?.standing !== 'active' || state.phase === null) return [];
    // Behind the first of several gates one is on the way out already: asked is what one has on coming to a phase.
    return halfway(here.world.model, state) ? [] : state.phase;
  });
  return new Set(stuck);
}
