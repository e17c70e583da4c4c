import { sha256 } from '@idesluss/api/src/sha256.ts';
import {
  type Command,
  type Context,
  findShippedModel,
  type RecordedEvent,
  type Situation,
  type States,
  type StreamKind,
} from '@idesluss/core';
import {
  allocated,
  type Core,
  createWorld,
  decides,
  decision,
  does,
  type Dice,
  given,
  givenTime,
  pick,
  piloting,
  players,
  preparedForMoney,
  soundCore,
  type Story,
  takenIn,
} from '@idesluss/core/testing';

/** One command as the rules met it, with the sealed events that are folded when it is accepted. */
export interface Recorded {
  readonly situation: Situation;
  readonly context: Context;
  readonly command: Command;
  readonly accepted: boolean;
  readonly folds: readonly Fold[];
}

interface Fold {
  readonly kind: StreamKind;
  readonly before: States[StreamKind] | undefined;
  readonly event: RecordedEvent;
}

/** One story's commands in order, and after each some that are refused. */
export interface Recording {
  readonly story: string;
  readonly steps: readonly Recorded[];
}

/** A core that remembers what it was asked. */
const listening = (steps: (Recorded & { folds: Fold[] })[]): Core => ({
  ...soundCore,
  decide: (situation, context, command) => {
    const outcome = soundCore.decide(situation, context, command);
    steps.push({ situation, context, command, accepted: outcome.ok, folds: [] });
    return outcome;
  },
  evolve: (kind, before, event) => {
    steps.at(-1)?.folds.push({ kind, before, event });
    return soundCore.evolve(kind, before, event);
  },
});

const implemented = (story: Story): void => {
  piloting(story);
  const goalId = story.initiative.effectGoals[0]?.id ?? '';
  does(story, 'bearer', 'releasePilotVersion');
  story.given('bearer', 'recordMeasurement', { value: 55, measuredOn: '2026-03-02', source: 'Journal' }, { goalId });
  does(story, 'coach', 'holdCheckpoint');
  does(story, 'bearer', 'writeLesson');
  does(story, 'leader', 'enterPhase', { phase: 'evaluate' });
  does(story, 'bearer', 'evaluate');
  const receivingUnitId = story.city.units.receiving;
  story.given('leader', 'planImplementation', { receivingUnitId, from: '2026-06-01', text: 'Driften tar över.' });
  does(story, 'leader', 'openGateCase', { gate: 'scale' });
  does(story, 'bearer', 'requestDecision');
  decides(story, 'decider', 'approve');
  does(story, 'receiver', 'acceptOwnership');
  story.given('receiver', 'registerAdoption', {
    ...{ unitId: receivingUnitId, inUseFrom: '2026-03-02', reference: null },
  });
  story.given('receiver', 'complete', { reason: 'I bruk.' }, { ending: 'implemented' });
};

const stopped = (story: Story): void => {
  piloting(story);
  does(story, 'bearer', 'releasePilotVersion');
  story.given('coach', 'holdCheckpoint', { conclusion: 'stop', reason: 'Sensorerna fryser.' });
  does(story, 'bearer', 'writeLesson');
};

const exhausted = (story: Story): void => {
  allocated(story, 'owner', 10_000_000);
  preparedForMoney(givenTime(takenIn(story)), 25_000_000);
  does(story, 'bearer', 'requestDecision');
  const { world, city } = story;
  const approval = decision(world.situation(story.aim), world.contextOf(city.people.decider), 'approve');
  story.when('decider', 'decideGate', approval);
  decides(story, 'decider', 'return');
  allocated(story, 'owner', 20_000_000);
  does(story, 'decider', 'requestSupplement');
  const supplementId = story.initiative.supplements[0]?.id ?? '';
  story.given('bearer', 'answerSupplement', { answer: 'Fyrtio.' }, { supplementId });
  does(story, 'bearer', 'requestDecision');
  decides(story, 'decider', 'approve');
};

const stories = { implemented, stopped, exhausted };

const play = (tell: (story: Story) => void): { steps: readonly Recorded[]; actors: readonly Context['actor'][] } => {
  const model = findShippedModel('helsingborg', 2);
  if (model === undefined) throw new Error('helsingborg 2 is not shipped');
  const steps: (Recorded & { folds: Fold[] })[] = [];
  const story = given(createWorld({ model, sha256, core: listening(steps) }));
  tell(story);
  const first = steps.findIndex(({ command }) => command.type === 'draftInitiative');
  const actors = players.map((player) => story.world.contextOf(story.city.people[player]).actor);
  // Money is put into the fund beside the initiative; the machine is told of it as well.
  return { steps: steps.filter(({ command }, at) => at >= first || command.type === 'allocateFund'), actors };
};

/** A command of the stories, tried by somebody else or at another time: kept where the rules refuse it. */
const refusedAt = (step: Recorded, among: readonly Recorded[], actors: readonly Context['actor'][], dice: Dice) => {
  const { situation, context } = step;
  for (let tries = 0; tries < 20; tries += 1) {
    const { command } = among[dice(among.length)] ?? step;
    const tried = { situation, context: { ...context, actor: pick(dice, actors) ?? context.actor }, command };
    const about = command.type !== 'allocateFund' && command.type !== 'draftInitiative';
    if (about && !soundCore.decide(situation, tried.context, command).ok)
      return { ...tried, accepted: false, folds: [] };
  }
  return undefined;
};

/** The three journeys, with `refusals` random refusals after each of their commands. */
export const record = (dice: Dice, refusals: number): readonly Recording[] =>
  Object.entries(stories).map(([story, tell]) => {
    const { steps, actors } = play(tell);
    const all = steps.flatMap((step) => {
      const extra = Array.from({ length: refusals }, () => refusedAt(step, steps, actors, dice));
      const before = step.situation.initiative === undefined ? [] : extra.filter((one) => one !== undefined);
      return [...before, step];
    });
    return { story, steps: all };
  });
