import { sha256 } from '@idesluss/api/src/sha256.ts';
import { describeRefusal, localDate, namesIn, type ProcessModel, type RecordedEvent } from '@idesluss/core';
import { type City as SeededCity, createWorld, type Player, seedCity, type World } from '@idesluss/core/testing';
import type { Account, Language } from './account.ts';
import type { City, Happened, Seen, SeenCase } from './city.ts';
import type { Move, Who } from './move.ts';

const players = {
  bearer: 'bearer',
  manager: 'manager',
  coach: 'coach',
  'assessor-one': 'assessor',
  'assessor-two': 'secondAssessor',
  'decider-care': 'decider',
  'decider-education': 'otherDecider',
  registrar: 'registrar',
  'sluice-office': 'office',
} as const satisfies Record<Who, Player>;

/** A city that is nothing but the rules and their streams in memory: no server, no database. */
export function openCoreCity(
  model: ProcessModel,
  account: Account,
  language: Language,
): City & { readonly world: World } {
  const world = createWorld({ model, sha256 });
  const seeded = seedCity(world);
  prepare(world, seeded);
  const send = ({ who, aim, command }: Move) =>
    world.act(seeded.people[players[who]], whole(aim, world), numbered(command, world));
  return {
    world,
    places: placesOf(model, seeded),
    today: localDate(world.now),
    chapter: account.chapter,
    act: async (move) => {
      const answer = send(move);
      if (!answer.ok) throw new Error(`${move.told.en}: ${JSON.stringify(answer.refusal)}`);
      account.done(move, 'ok', answer.value.at(-1)?.version ?? 0);
      return madeBy(answer.value);
    },
    refused: async (move) => {
      const answer = send(move);
      if (answer.ok) throw new Error(`${move.told.en} was not refused`);
      const { who, aim } = move;
      const names = namesIn(world.situation(whole(aim, world)), world.contextOf(seeded.people[players[who]]));
      const no = { code: answer.refusal.code, detail: describeRefusal(answer.refusal, language, names).detail };
      account.refused(move, 'no', no);
      return no;
    },
    see: async (id) => toSeen(world, id),
    seeCase: async (id) => toSeenCase(world, id),
    available: async (fundId) => world.situation({ fundId }).fund?.balances.available ?? 0,
    history: async (id) => historyOf(world, id),
  };
}

/** What the seeded city lacks for the journeys: money at the owner, and assessors at the other administration. */
function prepare(world: World, { people, units, funds }: SeededCity): void {
  const filling = { amountMinor: 100_000_000, reference: 'Budget' };
  const filled = world.act(
    people.decider,
    { fundId: funds.owner },
    { type: 'allocateFund', target: undefined, args: filling },
  );
  const given = [people.assessor, people.secondAssessor].map((personId) =>
    world.act(
      people.office,
      {},
      {
        type: 'assignRole',
        target: undefined,
        args: { personId, role: 'assessor', unitId: units.other, validFrom: '2026-01-01', validTo: null },
      },
    ),
  );
  const refused = [filled, ...given].find(({ ok }) => !ok);
  if (refused !== undefined) throw new Error(`the city was not prepared: ${JSON.stringify(refused)}`);
}

const placesOf = (model: ProcessModel, { people, units, funds }: SeededCity) => ({
  ...{ processModelId: model.id, care: units.owner, education: units.other },
  ...{ careFund: funds.owner, emptyFund: funds.other, manager: people.manager, coach: people.coach },
});

/** A shell reads the initiative along with its gate case. */
function whole(aim: Move['aim'], world: World): Move['aim'] {
  const initiativeId = world.situation(aim).gateCase?.initiativeId ?? aim.initiativeId;
  return initiativeId === undefined ? aim : { ...aim, initiativeId };
}

/** A shell takes the number from the city's series; here the streams are counted. */
function numbered(command: Move['command'], { streams }: World): Move['command'] {
  return command.type === 'submitInitiative' ? { ...command, args: { caseNumber: `2026-${streams.size}` } } : command;
}

/** The new thing's id, as a receipt would say it: the stream that began, or what the event names. */
function madeBy(events: readonly RecordedEvent[]): string {
  const begun = events.find(({ version, streamKind }) => version === 1 && streamKind !== 'goalSeries');
  const named = events.map(({ facts }) => facts['supplementId']).find((id) => typeof id === 'string');
  return begun?.streamId ?? named ?? events[0]?.streamId ?? '';
}

function toSeen(world: World, initiativeId: string): Seen {
  const { initiative } = world.situation({ initiativeId });
  if (initiative === undefined) throw new Error('no such initiative');
  const { title, version, standing, phase, ending, effectGoals, lessons } = initiative;
  return {
    ...{ title: title ?? '', version, standing, phase, ending: ending?.ending ?? null, lessons: lessons.length },
    goalIds: effectGoals.map(({ id }) => id),
  };
}

function toSeenCase(world: World, gateCaseId: string): SeenCase {
  const { gateCase } = world.situation({ gateCaseId });
  if (gateCase === undefined) throw new Error('no such gate case');
  const { status, dossiers, decision } = gateCase;
  return { status, dossiers: dossiers.map(({ address }) => address), decidedOn: decision?.dossier ?? null };
}

function historyOf({ streams }: World, initiativeId: string): readonly Happened[] {
  return [...streams.values()]
    .flatMap(({ events }) => events)
    .filter((event) => event.initiativeId === initiativeId)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ at, by, type }) => ({ at, personId: by.personId, type }));
}
