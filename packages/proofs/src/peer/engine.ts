import { sha256 } from '@idesluss/api/src/sha256.ts';
import type { ArgsOf, Command, CommandType, ProcessModel, Refusal, TargetOf } from '@idesluss/core';
import { type City, createWorld, decision, type Player, seedCity, witness, type World } from '@idesluss/core/testing';

/** One initiative under the real rules, in a city that nobody else changes. */
export interface Engine {
  readonly world: World;
  readonly city: City;
  readonly id: string;
}

/** Who sends an event of the machine as which command, about what. */
interface Deed {
  readonly by: readonly Player[];
  readonly type: CommandType;
  readonly target: unknown;
  readonly change?: object;
}

/** A city with a council that recommends, and one draft for each entry. */
export function lay(model: ProcessModel): (entry: string) => Engine {
  const ground = createWorld({ model, sha256 });
  const city = seedCity(ground);
  const council = { kind: 'advisory', name: { sv: 'Rådet', en: 'The council' } } as const;
  ground.act(city.people.office, {}, { type: 'registerBody', target: undefined, args: council });
  return (entry) => {
    const world = ground.fork();
    const said = {
      ...({ origin: 'idea', visibility: 'internal', bearerKind: 'employee' } as const),
      ...{ processModelId: model.id, entry, area: null, proposedUnitId: city.units.owner },
      ...{ title: 'Sensorer', summary: 'Töm bara det som är fullt.' },
    };
    const drafted = world.act(city.people.bearer, {}, { type: 'draftInitiative', target: undefined, args: said });
    if (!drafted.ok) throw new Error(`${model.key}: ${drafted.refusal.code}`);
    const here = { world, city, id: drafted.value[0]?.streamId ?? '' };
    const submitted = done(here, { by: ['bearer'], type: 'submitInitiative', target: undefined });
    if ('code' in submitted) throw new Error(`${model.key}: ${submitted.code}`);
    return submitted;
  };
}

export const stateOf = ({ world, id }: Engine) => world.situation({ initiativeId: id });

/** What the rules make of an event of the machine: where they come to, or their no. */
export function sent(here: Engine, event: string): Engine | Refusal {
  const [word = '', one = '', two = '', three] = event.split(' ');
  const { referral } = stateOf(here).initiative ?? {};
  const leader: readonly Player[] = ['leader'];
  switch (word) {
    case 'take':
      return done(here, {
        by: leader,
        type: 'acceptAtIntake',
        target: undefined,
        change: { owningUnitId: here.city.units.owner },
      });
    case 'decline':
      return done(here, { by: leader, type: 'declineAtIntake', target: { ending: one } });
    case 'open':
      return done(here, { by: leader, type: 'openGateCase', target: { gate: one } });
    case 'request':
      return done(here, { by: leader, type: 'requestDecision', target: undefined });
    case 'decide':
      return decides(here, one, two, three);
    case 'resume':
      return done(here, { by: leader, type: 'resumeInitiative', target: undefined });
    case 'go':
      return done(here, { by: leader, type: 'enterPhase', target: { phase: one } });
    case 'end':
      return done(here, { by: leader, type: 'endInitiative', target: { ending: one } });
    case 'complete':
      return done(inUse(here), { by: leader, type: 'complete', target: { ending: one } });
    case 'withdraw':
      return done(here, { by: ['bearer'], type: 'withdraw', target: { ending: one } });
    case 'reopen':
      return done(here, { by: leader, type: 'reopen', target: { phase: one } });
    default: {
      const by = ['receiver', 'leader', 'decider', 'otherDecider', 'office'] as const;
      const answer = { accepts: true };
      return done(here, { by, type: 'answerReferral', target: { unitId: referral?.unitId ?? '' }, change: answer });
    }
  }
}

/** With what an ending in use asks for, as far as there is room for it: the machine asks for no work. */
function inUse(here: Engine): Engine {
  let last = here;
  for (const type of [
    'setEffectGoal',
    'planImplementation',
    'acceptOwnership',
    'registerAdoption',
    'writeLesson',
  ] as const) {
    const target = type === 'setEffectGoal' ? { goalId: null } : undefined;
    const after = done(last, { by: ['receiver', 'leader', 'bearer'], type, target });
    if (!('code' in after)) last = after;
  }
  return last;
}

/** A decision recorded by the registrar, and what it demands accepted at once, so that no condition stands in a later way. */
function decides(here: Engine, gate: string, outcome: string, toPhase: string | undefined): Engine | Refusal {
  const { gateCase, known } = stateOf(here);
  if (gateCase === undefined || gateCase.gate !== gate || gateCase.status === 'closed')
    return { code: 'unknown', thing: 'gateCase' };
  const by = here.world.contextOf(here.city.people.registrar, { initiativeId: here.id });
  // The machine's words are the model's.
  const taken = decision(stateOf(here), by, outcome as ArgsOf<'decideGate'>['outcome']);
  const advises = here.world.model.gates.find(({ id }) => id === gate)?.legalForm === 'recommendation';
  const council = Object.values(known.bodies).find(({ kind }) => kind === 'advisory');
  const recorded =
    advises && council !== undefined && taken.recorded !== null
      ? { ...taken.recorded, decidedBy: { kind: 'body', bodyId: council.id } as const }
      : taken.recorded;
  const change = { ...taken, recorded, ...(toPhase === undefined ? {} : { toPhase }) };
  const after = done(here, { by: ['registrar'], type: 'decideGate', target: undefined, change });
  if ('code' in after) return after;
  let last = after;
  for (const { id, status } of stateOf(after).initiative?.conditions ?? []) {
    if (status !== 'open') continue;
    const settled = done(last, { by: ['registrar'], type: 'decideCondition', target: { conditionId: id } });
    if (!('code' in settled)) last = settled;
  }
  return last;
}

function done({ world: before, city, id }: Engine, { by, type, target, change }: Deed): Engine | Refusal {
  const aim = { initiativeId: id };
  let no: Refusal = { code: 'unknown', thing: 'initiative' };
  for (const player of by) {
    const who = city.people[player];
    // Which target goes with which command is said where it is sent.
    const at = target as TargetOf<typeof type>;
    const refusal = before.may(who, aim, type, at);
    if (refusal !== undefined) {
      no = refusal;
      continue;
    }
    const world = before.fork();
    const args = { ...witness(type, world.situation(aim), world.contextOf(who, aim), at), ...change };
    // As above.
    const answer = world.act(who, aim, { type, target: at, args } as unknown as Command);
    if (answer.ok) return { world, city, id };
    no = answer.refusal;
  }
  return no;
}
