import { sha256 } from '@idesluss/api/src/sha256.ts';
import {
  type Command,
  type DecidedCase,
  decidedCasesIn,
  type FrozenDossier,
  frozenDossiersIn,
  type ProcessModel,
} from '@idesluss/core';
import {
  createWorld,
  decision,
  type Dice,
  does,
  given,
  pick,
  type Player,
  type Story,
  takenIn,
  witness,
} from '@idesluss/core/testing';

/** What one assessor was made to say, by criterion: what the record must have kept. */
export type Said = Readonly<Record<string, string>>;

/** One initiative that was decided on: by the rules, event by event, and what was said on the way. */
export interface Decided {
  readonly said: readonly Said[];
  readonly dossiers: readonly FrozenDossier[];
  readonly decided: DecidedCase;
}

const raters: readonly Player[] = ['assessor', 'secondAssessor'];

/** A city with one initiative that is ready to be rated at the time gate: each of many is a fork of it, and goes on its own way. */
export const readyToRate = (model: ProcessModel, technology: boolean): Story => {
  const story = takenIn(given(createWorld({ model, sha256 })));
  does(story, 'bearer', 'describeNeed');
  does(story, 'bearer', 'describeIdea');
  if (technology) story.given('bearer', 'answerQuestions', { answers: { technologyInvolved: true } });
  story.given('bearer', 'nameManager', { personId: story.city.people.manager });
  story.given('leader', 'nameCoach', { personId: story.city.people.coach });
  does(story, 'manager', 'endorse');
  return does(story, 'coach', 'openGateCase', { gate: 'time' });
};

/** Rated by one or two, requested with the deviations that are needed, and decided; `id` takes the place of the case's. */
export const decide = ({ world: start, city, aim, gateCase }: Story, dice: Dice, id: string): Decided => {
  const world = start.fork();
  const act = (by: Player, command: Pick<Command, 'type' | 'args'>): void => {
    // The arguments are those of the witness, and so of the command.
    const answer = world.act(city.people[by], aim, { target: undefined, ...command } as Command);
    if (!answer.ok) throw new Error(`${command.type} was refused: ${answer.refusal.code}`);
  };
  const context = (by: Player) => world.contextOf(city.people[by]);
  const scale = world.model.ratingScale.map((value) => value.id);
  const said: Said[] = [];
  for (const by of raters.slice(0, 1 + dice(raters.length))) {
    const { ratings } = witness('rateCriteria', world.situation(aim), context(by), undefined);
    const own = Object.keys(ratings).map((criterion) => [criterion, pick(dice, scale) ?? ''] as const);
    said.push(Object.fromEntries(own));
    const args = { ratings: Object.fromEntries(own.map(([name, rating]) => [name, { rating, justification: 'Så.' }])) };
    act(by, { type: 'rateCriteria', args });
  }
  act('bearer', {
    type: 'requestDecision',
    args: witness('requestDecision', world.situation(aim), context('bearer'), undefined),
  });
  const outcome = pick(dice, ['approve', 'return', 'reject'] as const);
  act('decider', { type: 'decideGate', args: decision(world.situation(aim), context('decider'), outcome) });
  const events = world.streams.get(gateCase.id)?.events ?? [];
  const decided = decidedCasesIn(events)[0];
  if (decided === undefined) throw new Error('the decision is not in the record');
  return { said, dossiers: frozenDossiersIn(events), decided: { ...decided, gateCaseId: id } };
};
