import { copyJson } from './copy-json.ts';
import { tooLarge } from './too-large.ts';
import { deepFreeze } from '../freeze.ts';
import type { FactTable } from './fact-table.ts';
import { type Fault, fault, type Finding, type FindingCode } from './finding.ts';
import { remedies } from './remedies.ts';
import { type Subject, subjectOf } from './subject.ts';
import type { ProcessModel } from './types.ts';
import { adviceThatBinds } from './verify-advice.ts';
import { criteriaFromTheFuture, nothingToCarryOver } from './verify-carrying.ts';
import { contradictions } from './verify-contradictions.ts';
import { decidersNeverAsked, gatesNobodyDecides } from './verify-deciders.ts';
import {
  comparisonsThatNeverHold,
  conditionsThatNeverHold,
  criteriaThatAskForRatings,
  questionsWithoutChoices,
  unknownFacts,
} from './verify-facts.ts';
import { outcomesThatLeadNowhere, referralsNobodyAccepts, repeatedOutcomes } from './verify-gates.ts';
import { danglingIds, duplicateIds, reservedIds } from './verify-ids.ts';
import {
  endingsNeverReached,
  entriesWithoutStop,
  intakeWithoutNo,
  phasesWithoutEnding,
  phasesWithoutStop,
  rejectionsAstray,
} from './verify-leaving.ts';
import { loopsWithoutCounter } from './verify-loops.ts';
import { needFaults } from './verify-needs.ts';
import { bandsOutOfOrder, incompleteScoring, unusedScoring, worseRatingsThatGiveMore } from './verify-scoring.ts';
import { missingTranslations, unusedCriteria, unusedEndings, unusedQuestions, unusedSteps } from './verify-use.ts';
import { brokenGuarantees, emptyGuarantees, gatesOnTwoWays, parallelEdges, unreachablePhases } from './verify-ways.ts';

type Check = (subject: Subject) => readonly Fault[];
type Table = readonly (readonly [FindingCode, Check])[];

/** Of one kind so many are told: whoever has a thousand mends the first and asks again. */
const MOST_OF_A_KIND = 50;

const errors: Table = [
  ['reservedId', reservedIds],
  ['duplicateId', duplicateIds],
  ['danglingId', danglingIds],
  ['unreachablePhase', unreachablePhases],
  ['noWayToEnding', phasesWithoutEnding],
  ['noWayToStop', phasesWithoutStop],
  ['noWayToStop', intakeWithoutNo],
  ['brokenGuarantee', brokenGuarantees],
  ['unknownFact', unknownFacts],
  ['comparisonNeverHolds', comparisonsThatNeverHold],
  ['criterionAsksForRatings', criteriaThatAskForRatings],
  ['noChoices', questionsWithoutChoices],
  ['outcomeLeadsNowhere', outcomesThatLeadNowhere],
  ['outcomeLeadsNowhere', referralsNobodyAccepts],
  ['outcomeLeadsNowhere', rejectionsAstray],
  ['duplicateId', repeatedOutcomes],
  ['nobodyDecides', gatesNobodyDecides],
  ['adviceBinds', adviceThatBinds],
  ['nothingCarriedOver', nothingToCarryOver],
  ['criterionTooNew', criteriaFromTheFuture],
  ['parallelEdges', parallelEdges],
  ['gateOnTwoWays', gatesOnTwoWays],
  ['scoringIncomplete', incompleteScoring],
  ['worseRatingGivesMore', worseRatingsThatGiveMore],
  ['bandsOutOfOrder', bandsOutOfOrder],
];

const warnings: Table = [
  ['noWayToStop', entriesWithoutStop],
  ['endingNeverReached', endingsNeverReached],
  ['emptyGuarantee', emptyGuarantees],
  ['conditionNeverHolds', conditionsThatNeverHold],
  ['deciderNeverAsked', decidersNeverAsked],
  ['unusedCriterion', unusedCriteria],
  ['unusedQuestion', unusedQuestions],
  ['unusedScoring', unusedScoring],
  ['unusedStep', unusedSteps],
  ['unusedEnding', unusedEndings],
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
  // A copy of its own: loops over frozen lists take a hundred times as long, and what is told shares nothing with the model.
  const copied = copyJson(model);
  if (!copied.ok) return deepFreeze({ usable: false, findings: [tooLarge] });
  // It is a copy of what is a model by its type.
  const subject = subjectOf(copied.value as ProcessModel, facts);
  const needs = needFaults(subject);
  const clashes = contradictions(subject);
  const serious = [
    ...run('error', errors, subject),
    ...told('error', 'needCannotBeMet', [...needs.never, ...needs.tooLate]),
    ...told('error', 'contradictoryNeeds', clashes.found),
  ];
  const light = [
    ...run('warning', warnings, subject),
    ...told('warning', 'needNotOnEveryPath', needs.sometimes),
    ...told('warning', 'notFullyChecked', [...needs.unsettled, ...clashes.unsettled]),
  ];
  return deepFreeze({ usable: serious.length === 0, findings: [...serious, ...light] });
}

function run(severity: Finding['severity'], checks: Table, subject: Subject): readonly Finding[] {
  return checks.flatMap(([code, check]) => told(severity, code, check(subject)));
}

function told(severity: Finding['severity'], code: FindingCode, faults: readonly Fault[]): readonly Finding[] {
  const left = faults.length - MOST_OF_A_KIND;
  const shown = left > 0 ? [...faults.slice(0, MOST_OF_A_KIND), andMore(left)] : faults;
  return shown.map((one) => ({ severity, code, remedy: remedies[code], ...one }));
}

function andMore(left: number): Fault {
  return fault('', `Och ${left} till av samma slag.`, `And ${left} more of the same kind.`);
}
