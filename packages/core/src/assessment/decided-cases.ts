import type { GateCaseEvent } from '../gate-case/evolve.ts';
import type { FactValue } from '../process-model/evaluate.ts';
import type { OutcomeKind } from '../process-model/types.ts';
import type { RecordedEvent } from '../record/event.ts';
import type { GivenAssessment } from './summarise.ts';
import { type Beside, ratingsThatCount } from './that-count.ts';

/** A dossier as it was frozen, with what was rated by then: all that its gate's rules looked at. */
export interface FrozenDossier {
  readonly gateCaseId: string;
  readonly initiativeId: string;
  readonly gate: string;
  /** The hash of the event that froze it: what decisions name. */
  readonly address: string;
  readonly cause: 'requested' | 'changed';
  readonly facts: Readonly<Record<string, FactValue>>;
  /** Needs that were not met when the decision was requested, by id. */
  readonly deviations: readonly string[];
  /** What it is summed up by: what was found together or carried over stands in here. */
  readonly assessments: readonly GivenAssessment[];
  /** How many have rated in the case; as many as there are assessments where it is not said. */
  readonly assessorCount?: number;
}

/** A dossier that a gate was decided on. */
export interface DecidedCase extends FrozenDossier {
  readonly decisionId: string;
  readonly outcome: OutcomeKind;
}

/**
 * Every dossier in the events of one gate case, in their order. Give events as `upcast` reads them, from the first on; what is
 * private may have been erased, since nothing of it is looked at.
 */
export function frozenDossiersIn(events: readonly RecordedEvent[]): readonly FrozenDossier[] {
  const dossiers: FrozenDossier[] = [];
  const rated = new Map<string, GivenAssessment>();
  let beside: Beside = {};
  let gate = '';
  for (const event of events) {
    const told = asOfCase(event);
    if (told.type === 'gateCaseOpened') gate = told.facts.gate;
    else if (told.type === 'criteriaRated') rated.set(told.facts.assessorId, assessmentIn(told.facts));
    else if (told.type === 'ratingsCarriedOver') beside = { ...beside, carriedOver: told.facts.ratings };
    else if (told.type === 'criteriaRatedJointly')
      beside = { ...beside, joint: { ...beside.joint, ...told.facts.ratings } };
    else if (told.type === 'dossierFrozen') {
      const { cause, facts, deviations } = told.facts;
      const { streamId: gateCaseId, initiativeId, hash: address } = event;
      const assessments = Object.freeze([...ratingsThatCount(beside, [...rated.values()])]);
      const assessorCount = rated.size;
      const about = { gateCaseId, initiativeId: initiativeId ?? '', gate, address };
      dossiers.push(Object.freeze({ ...about, cause, facts, deviations, assessments, assessorCount }));
    }
  }
  return dossiers;
}

/** Every decision in the events of one gate case, with the dossier that it names; those that were annulled or corrected since too. */
export function decidedCasesIn(events: readonly RecordedEvent[]): readonly DecidedCase[] {
  const dossiers = new Map(frozenDossiersIn(events).map((dossier) => [dossier.address, dossier]));
  return events.flatMap((event) => {
    const told = asOfCase(event);
    if (told.type !== 'gateDecided') return [];
    const { decisionId, outcome, dossier } = told.facts;
    const frozen = dossiers.get(dossier);
    return frozen === undefined ? [] : [Object.freeze({ ...frozen, decisionId, outcome })];
  });
}

/** The stream's kind says which events stand in it, as for a fold. */
function asOfCase(event: RecordedEvent): GateCaseEvent {
  return event as unknown as GateCaseEvent;
}

function assessmentIn({ assessorId, ratings }: { assessorId: string; ratings: Readonly<Record<string, string>> }) {
  const given = Object.entries(ratings).map(([criterion, rating]) => [criterion, Object.freeze({ rating })] as const);
  return Object.freeze({ assessorId, ratings: Object.freeze(Object.fromEntries(given)) });
}
