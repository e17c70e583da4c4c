import type { Client, Outcome, ValueOf } from '@idesluss/client';
import type { ArgsOf, Command, CommandType, TargetOf } from '@idesluss/core';
import type { Aim, Move } from './move.ts';

type On = Required<Aim>;
type Answer = Promise<Outcome<ValueOf<'draftInitiative'>>>;
type Sends<K extends CommandType> = (client: Client, on: On, args: ArgsOf<K>, target: TargetOf<K>) => Answer;

const kronor = (amountMinor: number) => ({ amountMinor, currency: 'SEK' }) as const;
const initiative = ({ initiativeId }: On) => ({ initiativeId });
const gateCase = ({ gateCaseId }: On) => ({ gateCaseId });

/** How the commands of the journeys travel. */
const requests: { readonly [K in CommandType]?: Sends<K> } = {
  draftInitiative: (client, _, body) => client.call('draftInitiative', { body }),
  submitInitiative: (client, on) => client.call('submitInitiative', { path: initiative(on), body: {} }),
  acceptAtIntake: (client, on, args) =>
    client.call('answerAtIntake', { path: initiative(on), body: { kind: 'accept', ...args } }),
  requestSupplement: (client, on, body) => client.call('requestSupplement', { path: initiative(on), body }),
  answerSupplement: (client, { initiativeId }, body, { supplementId }) =>
    client.call('answerSupplement', { path: { initiativeId, supplementRequestId: supplementId }, body }),
  describeNeed: (client, on, body) => client.call('describeNeed', { path: initiative(on), body }),
  describeIdea: (client, on, body) => client.call('describeIdea', { path: initiative(on), body }),
  answerQuestions: (client, on, body) => client.call('answerQuestions', { path: initiative(on), body }),
  nameManager: (client, on, body) => client.call('nameManager', { path: initiative(on), body }),
  nameCoach: (client, on, body) => client.call('nameCoach', { path: initiative(on), body }),
  endorse: (client, on, body) => client.call('endorse', { path: initiative(on), body }),
  openGateCase: (client, on, _, { gate }) => client.call('openGateCase', { path: initiative(on), body: { gate } }),
  rateCriteria: (client, on, body) => client.call('rateCriteria', { path: gateCase(on), body }),
  applyForMoney: (client, on, { amountMinor, costLines, shares, ...args }) =>
    client.call('applyForMoney', {
      path: gateCase(on),
      body: {
        ...args,
        amount: kronor(amountMinor),
        costLines: costLines.map((line) => ({ text: line.text, amount: kronor(line.amountMinor) })),
        shares: shares.map(({ amountMinor: part, ...share }) => ({ ...share, amount: kronor(part) })),
      },
    }),
  requestDecision: (client, on, body) => client.call('requestDecision', { path: gateCase(on), body }),
  decideGate: (client, on, body) => client.call('decideGate', { path: gateCase(on), body }),
  allocateFund: (client, { fundId }, { amountMinor, reference }) =>
    client.call('allocateFund', { path: { fundId }, body: { amount: kronor(amountMinor), reference } }),
  setEffectGoal: (client, on, { reason: _, ...body }) => client.call('setEffectGoal', { path: initiative(on), body }),
  planPilot: (client, on, { costMinor, ...plan }) =>
    client.call('planPilot', {
      path: initiative(on),
      body: { ...plan, cost: costMinor === null ? null : kronor(costMinor) },
    }),
  releasePilotVersion: (client, on, body) => client.call('releasePilotVersion', { path: initiative(on), body }),
  recordMeasurement: (client, { initiativeId }, body, { goalId }) =>
    client.call('recordMeasurement', { path: { initiativeId, effectGoalId: goalId }, body }),
  holdCheckpoint: (client, on, body) => client.call('holdCheckpoint', { path: initiative(on), body }),
  writeLesson: (client, on, body) => client.call('writeLesson', { path: initiative(on), body }),
  enterPhase: (client, on, _, { phase }) => client.call('enterPhase', { path: initiative(on), body: { phase } }),
  evaluate: (client, on, body) => client.call('evaluate', { path: initiative(on), body }),
  planImplementation: (client, on, body) => client.call('planImplementation', { path: initiative(on), body }),
  acceptOwnership: (client, on, body) => client.call('acceptOwnership', { path: initiative(on), body }),
  registerAdoption: (client, on, body) => client.call('registerAdoption', { path: initiative(on), body }),
  complete: (client, on, args, { ending }) =>
    client.call('complete', { path: initiative(on), body: { ending, ...args } }),
};

/** Does over HTTP what a move says; the receipt, or why not. */
export function send(client: Client, { aim, command }: Move): Answer {
  const { initiativeId = '', gateCaseId = '', fundId = '' } = aim;
  // The row is that of the command's own type, which TypeScript cannot follow through the union.
  const row = requests[command.type] as Sends<Command['type']> | undefined;
  if (row === undefined) throw new Error(`no journey sends ${command.type}`);
  return row(client, { initiativeId, gateCaseId, fundId }, command.args, command.target);
}
