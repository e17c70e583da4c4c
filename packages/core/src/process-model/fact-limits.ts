import { bearerKinds, origins } from '../initiative/choices.ts';
import { documentKinds, reviewKinds } from '../initiative/state-around.ts';
import type { Condition } from './need.ts';

/** What a number or list counts and holds at most what its gate has: criteria to rate; or how often one is in a phase. */
type Bound = 'criteria' | 'visits';

/** What values a fact can have, and what it rests on. */
export interface FactLimits {
  /** Every word that a text can be, or a list can hold; any where absent. */
  readonly words?: readonly string[];
  /** What a text is before anything is done; where absent it is given from the start. */
  readonly initially?: string;
  /** The highest number. */
  readonly most?: number;
  /** A number that need not be whole. */
  readonly fraction?: true;
  /** A number that may be below nothing. */
  readonly signed?: true;
  /** Nobody need have said it: then no comparison with it holds. */
  readonly maybeUnknown?: true;
  readonly boundBy?: Bound;
  /** Another number that this one never exceeds. */
  readonly notAbove?: string;
  /** Nothing of it is open when a decision is requested: the rules see to that. */
  readonly noneAtRequest?: true;
  /** What holds whenever it is more than nothing. */
  readonly restsOn?: Condition;
}

const goals: Condition = { fact: 'effectGoals.count', atLeast: 1 };
const planned: Condition = { fact: 'setup.timePlan', is: true };
const rated: Condition = { fact: 'assessments.count', atLeast: 1 };
const applied: Condition = { fact: 'application.kind', is: 'money' };
const named: Condition = { fact: 'receivingUnit.named', is: true };

/**
 * What the verifier knows of facts besides their type and what makes them true: the values that there can be, and what they
 * rest on. A fact without limits can be anything. Histories of the laws are held against it.
 */
export const factLimits: Readonly<Record<string, FactLimits>> = {
  'bearer.kind': { words: bearerKinds },
  origin: { words: origins },
  endorsements: { words: ['manager', 'innovationLeader'], restsOn: { fact: 'bearer.hasManager', is: true } },
  'endorsement.state': { words: ['notAsked', 'asked', 'yes', 'no', 'silent'], initially: 'notAsked' },
  'collaborators.count': { restsOn: { fact: 'setup.partners', is: true } },
  'setup.partners': { restsOn: { fact: 'collaborators.count', atLeast: 1 } },
  recommendation: { words: ['none', 'approve', 'reject'] },
  'reviews.done': { words: reviewKinds },
  'documents.kinds': { words: documentKinds },
  'criteria.met': { boundBy: 'criteria', restsOn: { fact: 'criteria.metCount', atLeast: 1 } },
  'criteria.metCount': { boundBy: 'criteria', notAbove: 'criteria.applicableCount', restsOn: rated },
  'criteria.applicableCount': { boundBy: 'criteria' },
  'score.value': { fraction: true, signed: true },
  'effectGoals.withBaseline': { notAbove: 'effectGoals.count', restsOn: goals },
  'measurements.perGoal': { restsOn: goals },
  'setup.cost': { restsOn: planned },
  'setup.testGroup': { restsOn: planned },
  'pilot.bounded': { restsOn: planned },
  'application.kind': { words: ['none', 'money'], initially: 'none' },
  'application.amount': { maybeUnknown: true, restsOn: applied },
  'application.years': { maybeUnknown: true, restsOn: applied },
  'application.coveredShare': { fraction: true, most: 1, restsOn: applied },
  'application.payersAgreed': { restsOn: applied },
  'conditions.open': { noneAtRequest: true },
  'checkpoints.latest': { words: ['none', 'continue', 'change', 'stop'], initially: 'none' },
  'evaluation.valueCreated': { words: ['unknown', 'yes', 'partly', 'no'], initially: 'unknown' },
  'implementationPlan.complete': { restsOn: named },
  'receivingUnit.named': { restsOn: { fact: 'implementationPlan.complete', is: true } },
  'receivingUnit.accepted': { restsOn: named },
  'phase.visits': { boundBy: 'visits' },
};
