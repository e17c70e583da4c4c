import type { ArgsOf, Command, CommandType, TargetOf } from '@idesluss/core';
import type { Aim, Move } from './move.ts';

/** A command as the interface takes it: a POST below the base path. */
export interface Request {
  readonly path: string;
  readonly body: object;
}

type ToRequest<K extends CommandType> = (on: Required<Aim>, args: ArgsOf<K>, target: TargetOf<K>) => Request;

const kronor = (amountMinor: number) => ({ amountMinor, currency: 'SEK' });
const below = (noun: string) => (on: Required<Aim>, args: object) => ({
  path: `/initiatives/${on.initiativeId}/${noun}`,
  body: args,
});
const belowCase = (noun: string) => (on: Required<Aim>, args: object) => ({
  path: `/gate-cases/${on.gateCaseId}/${noun}`,
  body: args,
});

/** How the commands of the journeys travel. */
const requests: { readonly [K in CommandType]?: ToRequest<K> } = {
  draftInitiative: (_, body) => ({ path: '/initiatives', body }),
  submitInitiative: (on) => below('submissions')(on, {}),
  acceptAtIntake: (on, args) => below('intake-answers')(on, { kind: 'accept', ...args }),
  requestSupplement: below('supplement-requests'),
  answerSupplement: (on, args, { supplementId }) => below(`supplement-requests/${supplementId}/answers`)(on, args),
  describeNeed: below('needs'),
  describeIdea: below('ideas'),
  answerQuestions: below('answers'),
  nameManager: below('managers'),
  nameCoach: below('coaches'),
  endorse: below('endorsements'),
  openGateCase: (on, _, { gate }) => below('gate-cases')(on, { gate }),
  rateCriteria: belowCase('assessments'),
  applyForMoney: (on, { amountMinor, costLines, shares, ...args }) =>
    belowCase('applications')(on, {
      ...args,
      amount: kronor(amountMinor),
      costLines: costLines.map((line) => ({ text: line.text, amount: kronor(line.amountMinor) })),
      shares: shares.map(({ amountMinor: part, ...share }) => ({ ...share, amount: kronor(part) })),
    }),
  requestDecision: belowCase('requests'),
  decideGate: belowCase('decisions'),
  allocateFund: ({ fundId }, { amountMinor, reference }) => ({
    path: `/funds/${fundId}/allocations`,
    body: { amount: kronor(amountMinor), reference },
  }),
  setEffectGoal: (on, { reason: _, ...goal }) => below('effect-goals')(on, goal),
  planPilot: (on, { costMinor, ...plan }) =>
    below('pilot-plans')(on, { ...plan, cost: costMinor === null ? null : kronor(costMinor) }),
  releasePilotVersion: below('pilot-versions'),
  recordMeasurement: (on, args, { goalId }) => below(`effect-goals/${goalId}/measurements`)(on, args),
  holdCheckpoint: below('checkpoints'),
  writeLesson: below('lessons'),
  enterPhase: (on, _, { phase }) => below('phase-entries')(on, { phase }),
  evaluate: below('evaluations'),
  planImplementation: below('implementation-plans'),
  acceptOwnership: below('receptions'),
  registerAdoption: below('adoptions'),
  complete: (on, args, { ending }) => below('completions')(on, { ending, ...args }),
};

export function toRequest({ aim, command }: Move): Request {
  const { initiativeId = '', gateCaseId = '', fundId = '' } = aim;
  // The row is that of the command's own type, which TypeScript cannot follow through the union.
  const row = requests[command.type] as ToRequest<Command['type']> | undefined;
  if (row === undefined) throw new Error(`no journey sends ${command.type}`);
  return row({ initiativeId, gateCaseId, fundId }, command.args, command.target);
}
