import type { Command } from '../commands.ts';
import type { BodyKind, RoleName } from '../register/state.ts';
import type { Context } from '../situation.ts';
import type { World } from './world.ts';

const kr = 100;

/** People of an invented city, one for each part that can be played. */
export const players = [
  'bearer',
  'manager',
  'coach',
  'assessor',
  'secondAssessor',
  'leader',
  'decider',
  'otherDecider',
  'receiver',
  'registrar',
  'office',
  'auditor',
  'outsider',
] as const;

export type Player = (typeof players)[number];

/** Ids of what a seeded city has. */
export interface City {
  readonly people: Readonly<Record<Player, string>>;
  readonly units: {
    readonly owner: string;
    readonly other: string;
    readonly receiving: string;
    readonly alone: string;
  };
  readonly body: string;
  readonly funds: { readonly owner: string; readonly other: string };
  readonly mandates: City['units'];
  /** Open from the first day of a story for four months, and owned by the unit that owns what is drafted. */
  readonly challenge: string;
}

const today = '2026-01-01';
const open = { validFrom: today, validTo: null };

/** The first hand of a new city: an office that no register knows yet. */
const founder: Context['actor'] = {
  personId: null,
  clientId: 'founding',
  roles: ['sluiceOffice', 'registrar', 'innovationLeader'].map((role) => ({
    ...open,
    id: `founding-${role}`,
    version: 1,
    personId: 'nobody',
    role: role as RoleName,
    unitId: null,
  })),
  mandates: [],
};

/** Registers a city through commands alone: three units below a committee and one below none, people, roles, mandates and two funds. */
export function seedCity(world: World): City {
  const make = (command: Command, aim = {}): string => {
    const answer = world.act(founder, aim, command);
    if (!answer.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(answer.refusal)}`);
    return answer.value[0]?.streamId ?? '';
  };
  const body = make(registerBody('committee'));
  const unit = (name: string, above: string | null = body): string => make(registerUnit(name, above));
  const units = {
    owner: unit('Vård'),
    other: unit('Skola'),
    receiving: unit('Stadsmiljö'),
    alone: unit('Slussen', null),
  };
  const people = {} as Record<Player, string>;
  for (const player of players) people[player] = make(registerPerson(player));
  const role = (player: Player, name: RoleName, unitId: string | null) =>
    make({ type: 'assignRole', target: undefined, args: { ...open, personId: people[player], role: name, unitId } });
  role('assessor', 'assessor', units.owner);
  role('secondAssessor', 'assessor', units.owner);
  role('leader', 'innovationLeader', units.owner);
  role('receiver', 'innovationLeader', units.receiving);
  role('coach', 'coach', null);
  role('registrar', 'registrar', null);
  role('office', 'sluiceOffice', null);
  role('auditor', 'auditor', null);
  const mandates = {
    owner: make(grantMandate(people.decider, units.owner, 500_000 * kr)),
    other: make(grantMandate(people.otherDecider, units.other, 200_000 * kr)),
    receiving: make(grantMandate(people.receiver, units.receiving, null)),
    alone: make(grantMandate(people.decider, units.alone, null)),
  };
  const fund = (unitId: string): string =>
    make({ type: 'openFund', target: undefined, args: { unitId, year: 2026, name: 'Innovationsmedel' } });
  const funds = { owner: fund(units.owner), other: fund(units.other) };
  const challenge = make(registerChallenge(units.owner));
  return { people, units, body, funds, mandates, challenge };
}

function registerBody(kind: BodyKind): Command {
  return { type: 'registerBody', target: undefined, args: { kind, name: { sv: 'Nämnden', en: 'The committee' } } };
}

function registerUnit(name: string, bodyId: string | null): Command {
  const args = {
    kind: 'administration',
    name: { sv: name, en: name },
    parentId: null,
    bodyId,
    validFrom: today,
  } as const;
  return { type: 'registerUnit', target: undefined, args };
}

function registerChallenge(owningUnitId: string): Command {
  const days = { opensOn: today, closesOn: '2026-06-30' };
  const words = { title: 'Fulla kärl', question: 'Hur tömmer vi bara det som är fullt?', area: 'renhållning' };
  return { type: 'registerChallenge', target: undefined, args: { owningUnitId, ...words, ...days } };
}

function registerPerson(name: string): Command {
  return { type: 'registerPerson', target: undefined, args: { name, email: null, unitId: null } };
}

function grantMandate(personId: string, unitId: string, highestAmountMinor: number | null): Command {
  const holder = { kind: 'person', personId } as const;
  const gateKinds = ['time', 'money', 'scale', 'review'] as const;
  const reference = 'Delegationsordning 4.2';
  return {
    type: 'grantMandate',
    target: undefined,
    args: { ...open, holder, unitId, gateKinds, highestAmountMinor, reference },
  };
}
