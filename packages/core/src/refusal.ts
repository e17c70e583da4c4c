import type { ChallengeState } from './challenge/state.ts';
import type { CommandType } from './commands.ts';
import type { Action } from './access/table.ts';
import type { Relation } from './access/relations.ts';
import type { CaseStatus } from './gate-case/state.ts';
import type { Standing } from './initiative/choices.ts';
import type { Finding } from './process-model/finding.ts';
import type { MappingFinding } from './process-model/mapping-words.ts';
import type { MigrationReason, MigrationVerdict } from './process-model/migration-words.ts';
import type { NeedOutcome } from './process-model/evaluate.ts';
import type { Activity, GateKind, LegalForm, OutcomeKind } from './process-model/types.ts';

/** What a reference may point at. */
export type Thing =
  | 'initiative'
  | 'gateCase'
  | 'fund'
  | 'effectGoal'
  | 'measurement'
  | 'share'
  | 'person'
  | 'unit'
  | 'body'
  | 'publicBody'
  | 'role'
  | 'mandate'
  | 'challenge'
  | 'decisionRound'
  | 'supplementRequest'
  | 'review'
  | 'document'
  | 'processModel'
  | 'gate'
  | 'phase'
  | 'criterion'
  | 'question'
  | 'ending'
  | 'entry'
  | 'condition'
  | 'decision'
  | 'reconsiderationRequest'
  | 'appeal'
  | 'adoption';

/** What the rules say no with: the reason as a code, and what is needed to tell it and to get past it. */
export type Refusal =
  /** Not there, or not readable by the actor: the two are told apart by nobody. */
  | { readonly code: 'unknown'; readonly thing: Thing }
  | { readonly code: 'notPermitted'; readonly action: Action; readonly permitted: readonly Relation[] }
  | {
      readonly code: 'notInStanding';
      readonly action: Action;
      readonly standing: Standing;
      readonly allowed: readonly Standing[];
    }
  | {
      readonly code: 'notInPhase';
      readonly activity: Activity;
      readonly phase: string;
      readonly allowed: readonly string[];
    }
  | { readonly code: 'caseNotInStatus'; readonly status: CaseStatus; readonly allowed: readonly CaseStatus[] }
  | { readonly code: 'gateCaseOpen'; readonly gateCaseId: string }
  /** `target` is null where nothing of the kind can be reached at all. */
  | { readonly code: 'notFromHere'; readonly target: string | null; readonly allowed: readonly string[] }
  /** `excusable` where whoever requests a decision can ask for a deviation instead. */
  | { readonly code: 'needsNotMet'; readonly unmet: readonly NeedOutcome[]; readonly excusable: boolean }
  | {
      readonly code: 'notMandated';
      readonly lacks: 'mandate' | 'gateKind' | 'unit' | 'amount' | 'date' | 'body' | 'advisoryBody';
      readonly gateKind: GateKind;
      readonly unitId: string;
      readonly amountMinor: number | null;
      readonly highestAmountMinor: number | null;
    }
  | {
      readonly code: 'recused';
      readonly personId: string;
      readonly ground:
        | 'bearer'
        | 'formerBearer'
        | 'drafter'
        | 'competing'
        | 'judging'
        | 'judgingCompeting'
        | 'acquainted'
        | 'ownDecision';
    }
  /** `availableMinor` is null where money is reserved for other cases: they may be kept from whoever decides this one. */
  | {
      readonly code: 'fundExhausted';
      readonly fundId: string;
      readonly availableMinor: number | null;
      readonly neededMinor: number;
    }
  | { readonly code: 'shareUndecided'; readonly shareIds: readonly string[] }
  | { readonly code: 'shareRejected'; readonly shareIds: readonly string[] }
  | { readonly code: 'outcomeNotAllowed'; readonly outcome: OutcomeKind; readonly allowed: readonly OutcomeKind[] }
  /** Money is applied for where a gate grants it. */
  | { readonly code: 'gateGrantsNoMoney'; readonly gate: string }
  /** A decision of this form is one against which nobody appeals. */
  | { readonly code: 'notAppealable'; readonly legalForm: LegalForm }
  /** In minutes of working time and in öre: what the city has lent to the idea by now. */
  | { readonly code: 'grantedAlready'; readonly grantedMinutes: number; readonly grantedMinor: number }
  | { readonly code: 'supplementOpen'; readonly supplementId: string }
  /** An approval that this rests on has been put in question. */
  | { readonly code: 'decisionQuestioned'; readonly gateCaseIds: readonly string[] }
  /** Conditions of earlier approvals that nobody has accepted or waived. */
  | { readonly code: 'conditionsOpen'; readonly conditionIds: readonly string[] }
  | { readonly code: 'notificationAwaited'; readonly gateCaseId: string }
  /** `closedOn` where it was closed before its last day; days are `YYYY-MM-DD`. */
  | {
      readonly code: 'challengeNotOpen';
      /** Where an argument names it; absent where it stands in the draft already. */
      readonly pointer?: string;
      readonly challengeId: string;
      readonly state: Exclude<ChallengeState, 'open'>;
      readonly opensOn: string;
      readonly closesOn: string;
      readonly closedOn: string | null;
    }
  /** The case stands in a round that has not been closed: all of its cases are compared before one is decided. */
  | { readonly code: 'roundOpen'; readonly roundId: string; readonly joinUntil: string }
  /** The round takes nobody in today, or, once closed, lets nobody go. */
  | {
      readonly code: 'roundClosed';
      readonly roundId: string;
      readonly opensOn: string;
      readonly joinUntil: string;
      readonly closedOn: string | null;
    }
  /** A draft of a model is not published with errors: how many there are, and the first of them. */
  | { readonly code: 'modelNotUsable'; readonly count: number; readonly findings: readonly Finding[] }
  /** The mapping is not one between these two versions of the model. */
  | { readonly code: 'mappingRefused'; readonly findings: readonly MappingFinding[] }
  /** The initiative stays where it is, on the version that it follows. */
  | {
      readonly code: 'notMigrated';
      readonly verdict: MigrationVerdict;
      readonly reasons: readonly MigrationReason[];
    }
  /** A round would close on a day that the model does not name; `lastDays` are those that it does. */
  | {
      readonly code: 'notALastDay';
      readonly pointer: string;
      readonly joinUntil: string;
      readonly lastDays: readonly string[];
    }
  /** Another command comes first. */
  | { readonly code: 'awaits'; readonly command: CommandType }
  | { readonly code: 'alreadyDone'; readonly what: CommandType }
  | { readonly code: 'limitReached'; readonly what: CommandType; readonly limit: number }
  | {
      readonly code: 'stale';
      readonly thing: 'initiative' | 'application' | 'dossier' | 'processModel';
      readonly basedOn: string;
      readonly current: string | null;
    }
  | { readonly code: 'referenceUnknown'; readonly pointer: string; readonly thing: Thing; readonly id: string }
  | { readonly code: 'argumentRefused'; readonly pointer: string; readonly rule: ArgumentRule };

/** Rules on arguments that a schema cannot say. `pointer` above is a JSON pointer into the arguments. */
export type ArgumentRule =
  | 'endBeforeStart'
  | 'afterPlannedEnd'
  | 'notLater'
  | 'moreThanLeft'
  | 'dateInPast'
  | 'dateInFuture'
  | 'otherCentury'
  | 'tooFarAhead'
  | 'againstDirection'
  | 'notACoach'
  | 'sumDiffers'
  | 'amountOutOfRange'
  | 'notANumber'
  | 'tooLarge'
  | 'duplicate'
  | 'adoptedAlready'
  | 'empty'
  | 'notApplicable'
  | 'wrongType'
  | 'missing'
  | 'notValidOnDate'
  | 'notGrantedByGate'
  | 'fundOfOtherUnit'
  | 'unpaired'
  | 'ownMatter'
  | 'notHttps'
  | 'notAnOrganisationNumber'
  | 'beforeDossier'
  | 'notAboveUnit'
  | 'whileRoundOpen'
  | 'setByModel'
  | 'carriedOver'
  | 'notAnAssessor'
  | 'ledByOther'
  | 'notOfThePanel'
  | 'roundOfOtherUnit'
  | 'roundOfOtherGate'
  | 'roundOfOtherChallenge'
  | 'unchanged'
  | 'approvalStands'
  | 'endedByNothing'
  | 'otherUnitAsked'
  | 'notInvited'
  | 'notInEffect'
  | 'gateLapsed'
  | 'borneByOthers'
  | 'notUnderWay'
  | 'otherNamelessness';

/** The reason of a no. */
export type RefusalCode = Refusal['code'];
