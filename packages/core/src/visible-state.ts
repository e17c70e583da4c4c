import type { Fund } from './fund/state.ts';
import type { Application, Assessment, CaseStatus, Decision, Dossier, GateCase } from './gate-case/state.ts';
import type { Initiative } from './initiative/state.ts';
import type { FactValue } from './process-model/evaluate.ts';
import type { Audience } from './record/event.ts';

/** A gate case as one audience may see it. What is null has not happened as far as that audience knows. */
export interface VisibleGateCase {
  readonly id: string;
  readonly initiativeId: string;
  readonly gate: string;
  readonly gateKind: GateCase['gateKind'];
  readonly unitId: string;
  readonly toPhase: string;
  readonly status: CaseStatus;
  readonly openedAt: string;
  readonly application: Application | null;
  readonly dossiers: readonly Dossier[];
  readonly answerDueOn: string | null;
  readonly decision: Decision | null;
  readonly awaiting: Decision | null;
  readonly returns: number;
  readonly record: GateCase['record'];
  /** How many have rated, whoever may see the ratings. */
  readonly assessmentCount: number;
  readonly assessments: readonly Assessment[];
  /** Ratings that are there but sealed, until one's own is in. */
  readonly sealed: boolean;
}

/** A fund as one audience may see it: what is reserved would tell of decisions before they are notified. */
export interface VisibleFund {
  readonly id: string;
  readonly unitId: string;
  readonly year: number;
  readonly name: string;
  readonly allocatedMinor: number;
  readonly grantedMinor: number;
  readonly availableMinor: number | null;
  readonly reservedMinor: number | null;
}

/** An initiative as one audience may see it. */
export type VisibleInitiative = Initiative;

/** The initiative as this audience may see it. Nothing of a decision stands here before it is notified. */
export function visibleInitiative(initiative: Initiative, audience: Audience): VisibleInitiative {
  switch (audience) {
    case 'everyone':
      return { ...initiative, supplements: [], endorsement: null, managerId: null };
    case 'participants':
    case 'assessors':
    case 'circle':
      return initiative;
  }
}

/** The gate case as this audience may see it; `personId` is whoever looks, for what is sealed until one's own is in. */
export function visibleGateCase(gateCase: GateCase, audience: Audience, personId: string | null): VisibleGateCase {
  const { version: _, assessments: held, ...shown } = gateCase;
  const assessments = Object.values(held);
  const visible = visibleAssessments(gateCase, audience, personId);
  return {
    ...(audience === 'circle' ? shown : withoutUnnotified(shown)),
    assessmentCount: assessments.length,
    assessments: visible,
    sealed: visible.length < assessments.length,
  };
}

type Shown = Omit<GateCase, 'version' | 'assessments'>;

/** A decision that waits for its notification has not been taken, as far as outsiders can tell. */
function withoutUnnotified(gateCase: Shown): Shown {
  const application = gateCase.application === null ? null : withoutReservations(gateCase.application);
  if (gateCase.awaiting === null) return { ...gateCase, application };
  return { ...gateCase, application, awaiting: null, status: 'requested' };
}

function withoutReservations(application: Application): Application {
  const shares = application.shares.map((share) =>
    share.status === 'granted' ? share : { ...share, status: 'pending' as const, decision: null },
  );
  return { ...application, shares };
}

function visibleAssessments(
  { assessments, status }: GateCase,
  audience: Audience,
  personId: string | null,
): readonly Assessment[] {
  const all = Object.values(assessments);
  const own = all.filter(({ assessorId }) => assessorId === personId);
  switch (audience) {
    case 'everyone':
      return [];
    case 'participants':
      // Not before: whoever bears the idea could tell the ratings to an assessor who is still to rate.
      return status === 'closed' ? all : [];
    case 'assessors':
      return own.length > 0 || status === 'closed' ? all : [];
    case 'circle':
      return all;
  }
}

/** Facts of a dossier that follow from ratings: sealed as long as the ratings are. */
const fromRatings: readonly string[] = ['criteria.met', 'criteria.metCount', 'score.value'];
/** Facts that follow from what payers have reserved: they would tell of a decision before it is notified. */
const fromReservations: readonly string[] = ['application.coveredShare'];

/** The facts of a frozen dossier as this audience may see them; `sealed` as the gate case shows it to the same reader. */
export function visibleFacts(
  facts: Readonly<Record<string, FactValue>>,
  audience: Audience,
  sealed: boolean,
): Readonly<Record<string, FactValue>> {
  const hidden = [...(sealed ? fromRatings : []), ...(audience === 'circle' ? [] : fromReservations)];
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !hidden.includes(name)));
}

/** The fund as this audience may see it. */
export function visibleFund(fund: Fund, audience: Audience): VisibleFund {
  const { id, unitId, year, name, allocatedMinor, balances } = fund;
  const told = audience === 'circle';
  return {
    id,
    unitId,
    year,
    name,
    allocatedMinor,
    grantedMinor: balances.granted,
    availableMinor: told ? balances.available : null,
    reservedMinor: told ? balances.reserved : null,
  };
}
