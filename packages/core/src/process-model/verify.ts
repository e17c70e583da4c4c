import type { FactTable } from './fact-table.ts';
import type { Fault, Finding, FindingCode } from './finding.ts';
import { deepFreeze } from '../freeze.ts';
import type { ProcessModel } from './types.ts';
import { adviceThatBinds } from './verify-advice.ts';
import { contradictoryNeeds } from './verify-contradictions.ts';
import {
  gatesNobodyDecides,
  outcomesThatLeadNowhere,
  referralsNobodyAccepts,
  repeatedOutcomes,
} from './verify-gates.ts';
import { danglingIds, duplicateIds } from './verify-ids.ts';
import {
  comparisonsThatNeverHold,
  criteriaThatAskForRatings,
  needsThatCannotBeMet,
  unknownFacts,
} from './verify-needs.ts';
import { bandsOutOfOrder, incompleteScoring, unusedScoring, worseRatingsThatGiveMore } from './verify-scoring.ts';
import { missingTranslations, unusedCriteria, unusedQuestions } from './verify-use.ts';
import {
  brokenGuarantees,
  gatesOnTwoWays,
  loopsWithoutCounter,
  parallelEdges,
  phasesWithoutEnding,
  phasesWithoutStop,
  unreachablePhases,
} from './verify-ways.ts';

type Check = (model: ProcessModel, facts: FactTable) => readonly Fault[];

const errors: readonly (readonly [FindingCode, Check])[] = [
  ['duplicateId', duplicateIds],
  ['danglingId', danglingIds],
  ['unreachablePhase', unreachablePhases],
  ['noWayToEnding', phasesWithoutEnding],
  ['noWayToStop', phasesWithoutStop],
  ['brokenGuarantee', brokenGuarantees],
  ['unknownFact', unknownFacts],
  ['comparisonNeverHolds', comparisonsThatNeverHold],
  ['needCannotBeMet', needsThatCannotBeMet],
  ['criterionAsksForRatings', criteriaThatAskForRatings],
  ['contradictoryNeeds', contradictoryNeeds],
  ['outcomeLeadsNowhere', outcomesThatLeadNowhere],
  ['outcomeLeadsNowhere', referralsNobodyAccepts],
  ['duplicateId', repeatedOutcomes],
  ['nobodyDecides', gatesNobodyDecides],
  ['adviceBinds', adviceThatBinds],
  ['parallelEdges', parallelEdges],
  ['gateOnTwoWays', gatesOnTwoWays],
  ['scoringIncomplete', incompleteScoring],
  ['worseRatingGivesMore', worseRatingsThatGiveMore],
  ['bandsOutOfOrder', bandsOutOfOrder],
];

const warnings: readonly (readonly [FindingCode, Check])[] = [
  ['unusedCriterion', unusedCriteria],
  ['unusedQuestion', unusedQuestions],
  ['unusedScoring', unusedScoring],
  ['loopWithoutCounter', loopsWithoutCounter],
  ['missingTranslation', missingTranslations],
];

/** What was found about a model, errors first; it is usable if there are none. */
export interface Verification {
  readonly usable: boolean;
  readonly findings: readonly Finding[];
}

/** May this model be used? `facts` is the table of what the rules can derive; answers to questions are added to it. */
export function verifyProcessModel(model: ProcessModel, { facts }: { readonly facts: FactTable }): Verification {
  const run = (severity: Finding['severity'], checks: typeof errors) =>
    checks.flatMap(([code, check]) => check(model, facts).map((fault) => ({ severity, code, ...fault })));
  const serious = run('error', errors);
  return deepFreeze({ usable: serious.length === 0, findings: [...serious, ...run('warning', warnings)] });
}
