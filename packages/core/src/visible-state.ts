import { deviationsOf } from './gate-case/basis.ts';
import type {
  Application,
  Assessment,
  CarriedRating,
  CaseStatus,
  Decision,
  Deviation,
  Dossier,
  GateCase,
  JointRating,
  PanelMember,
} from './gate-case/state.ts';
import type { Reconsideration, Sequel } from './gate-case/state-sequels.ts';
import type { Condition } from './initiative/state-gates.ts';
import type { Initiative } from './initiative/state.ts';
import type { FactValue } from './process-model/evaluate.ts';
import type { Audience } from './record/event.ts';
import { visibleRecord, withoutReasons } from './record/visible-record.ts';

/** A dossier with the deviations that it stands on; their reasons are null for whoever takes no part. */
export interface VisibleDossier extends Dossier {
  readonly deviations: readonly Deviation[];
}

/** A gate case as one audience may see it. What is null has not happened as far as that audience knows. */
export interface VisibleGateCase {
  readonly id: string;
  readonly initiativeId: string;
  readonly gate: string;
  readonly gateKind: GateCase['gateKind'];
  readonly unitId: string;
  readonly toPhase: string;
  readonly added: boolean;
  readonly status: CaseStatus;
  readonly openedAt: string;
  readonly application: Application | null;
  readonly dossiers: readonly VisibleDossier[];
  readonly answerDueOn: string | null;
  readonly asked: GateCase['asked'];
  readonly answers: GateCase['answers'];
  readonly decision: Decision | null;
  readonly awaiting: Decision | null;
  readonly returns: number;
  readonly sequels: readonly Sequel[];
  readonly roundId: string | null;
  readonly record: GateCase['record'];
  /** How many have rated, whoever may see the ratings. */
  readonly assessmentCount: number;
  readonly assessments: readonly Assessment[];
  /** How many are to rate and how many of them have; who they are is told to the panel and the deciding circle. */
  readonly panel: VisiblePanel | null;
  /** What the panel has found together; sealed as the ratings are. */
  readonly joint: Readonly<Record<string, JointRating>>;
  /** Ratings of the attempt before that hold here as well: of a closed case, and so told to those who take part. */
  readonly carriedOver: readonly CarriedRating[];
  /** Ratings that are there but sealed, until one's own is in. */
  readonly sealed: boolean;
}

/** A panel by its counts; `members` are empty for whoever is neither of it nor decides. */
export interface VisiblePanel {
  readonly assigned: number;
  readonly done: number;
  readonly members: readonly PanelMember[];
}

/** An initiative as one audience may see it. */
export interface VisibleInitiative extends Initiative {
  /** Those who bear it are there, and kept from this reader. */
  readonly bearersHidden: boolean;
}

/** Whether those who bear the idea are kept from this audience: what assessors must not know, nobody else reads either. */
export function hidesBearers(initiative: Initiative, audience: Audience): boolean {
  const { anonymous, bearers, bearerOffers, formerBearerIds } = initiative;
  const outside = audience === 'everyone' || audience === 'assessors';
  return anonymous && outside && bearers.length + bearerOffers.length + formerBearerIds.length > 0;
}

/** The initiative as this audience may see it. Nothing of a decision stands here before it is notified. */
export function visibleInitiative(initiative: Initiative, audience: Audience): VisibleInitiative {
  const bearersHidden = hidesBearers(initiative, audience);
  const shown = { ...initiative, bearersHidden };
  const { endorsement, formerEndorsement } = initiative;
  switch (audience) {
    case 'everyone':
      return {
        ...{ ...shown, ...tellingOfBearers, ...(bearersHidden ? { bearers: [] } : {}), supplements: [], ...unasked },
        conditions: initiative.conditions.map(withoutReport),
        reviews: [],
        documents: [],
        messages: { count: 0, latestAt: null },
        record: visibleRecord(initiative.record, audience),
      };
    case 'assessors':
      if (!bearersHidden) return { ...shown, ...withoutReasons(initiative, {}) };
      // That the manager has answered may be known; how it is put tells whose manager it is.
      return {
        ...shown,
        ...tellingOfBearers,
        ...withoutReasons(initiative, { title: null, addedById: null }),
        bearers: [],
        endorsement: endorsement && { ...endorsement, reason: null },
        formerEndorsement: formerEndorsement && { ...formerEndorsement, reason: null },
      };
    case 'participants':
    case 'circle':
      return shown;
  }
}

/** What tells of who is behind an idea besides its bearers. */
const tellingOfBearers = {
  formerBearerIds: [],
  managerId: null,
  bearerOffers: [],
  invitedIds: [],
  onBehalfOf: null,
  drafterId: null,
} as const;
const unasked = {
  ...{ endorsement: null, formerEndorsement: null },
  ...{ endorsementAsked: null, leaderEndorsement: null },
} as const;

/** What those who see to a condition say of it is told to those who take part. */
function withoutReport(condition: Condition): Condition {
  return condition.report === null ? condition : { ...condition, report: { ...condition.report, text: null } };
}

/** The gate case as this audience may see it; `personId` is whoever looks, for what is sealed until one's own is in. */
export function visibleGateCase(gateCase: GateCase, audience: Audience, personId: string | null): VisibleGateCase {
  const { version: _, standard: __, assessments: held, carriedOver = [], dossiers, ...rest } = gateCase;
  const { panel, joint = {}, ...shown } = rest;
  const assessments = Object.values(held);
  const visible = visibleAssessments(gateCase, audience, personId);
  const carried = audience === 'everyone' ? [] : carriedOver;
  return {
    ...(audience === 'circle' ? shown : outsideCircle(shown)),
    record: visibleRecord(gateCase.record, audience),
    dossiers: dossiers.map((dossier) => ({ ...dossier, deviations: visibleDeviations(gateCase, dossier, audience) })),
    sequels: gateCase.sequels.map((sequel) => visibleSequel(sequel, audience)),
    assessmentCount: assessments.length,
    assessments: visible,
    panel: panel === undefined ? null : visiblePanel(panel, held, audience),
    joint: visible.length < assessments.length ? {} : joint,
    carriedOver: carried,
    // A sum that counts what was carried over is made of ratings too.
    sealed: visible.length < assessments.length || carried.length < carriedOver.length,
  };
}

type Shown = Omit<GateCase, 'version' | 'standard' | 'assessments' | 'carriedOver' | 'panel' | 'joint' | 'dossiers'>;

function visiblePanel(
  panel: readonly PanelMember[],
  assessments: GateCase['assessments'],
  audience: Audience,
): VisiblePanel {
  const told = audience === 'assessors' || audience === 'circle';
  const done = panel.filter(({ personId }) => Object.hasOwn(assessments, personId)).length;
  return { assigned: panel.length, done, members: told ? panel : [] };
}

/** A decision that waits for its notification has not been taken, as far as outsiders can tell. */
function outsideCircle(gateCase: Shown): Shown {
  const application = gateCase.application === null ? null : withoutReservations(gateCase.application, gateCase.status);
  const decision = gateCase.decision === null ? null : withoutEmbargoReason(gateCase.decision);
  if (gateCase.awaiting === null) return { ...gateCase, application, decision };
  return { ...gateCase, application, decision, awaiting: null, status: 'requested' };
}

/** Why a decision was kept back is for those who kept it, afterwards too. */
function withoutEmbargoReason(decision: Decision): Decision {
  return decision.embargo === null ? decision : { ...decision, embargo: { ...decision.embargo, reason: null } };
}

/** Why a need is not met was told to those who take part, not to everyone who may read the idea. */
function visibleDeviations(gateCase: GateCase, dossier: Dossier, audience: Audience): readonly Deviation[] {
  const deviations = deviationsOf(gateCase, dossier);
  switch (audience) {
    case 'everyone':
      return deviations.map(({ needId }) => ({ needId, reason: null }));
    case 'participants':
    case 'assessors':
    case 'circle':
      return deviations;
  }
}

/** What payers have answered is theirs and the deciders' to know; that nobody is asked any more is not. */
function withoutReservations(application: Application, caseStatus: CaseStatus): Application {
  const status = caseStatus === 'closed' ? 'lapsed' : 'pending';
  const shares = application.shares.map((share) =>
    share.status === 'granted' ? share : ({ ...share, status, decision: null } as const),
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

/** Why a decision is to be reconsidered is told to those who take part; the panel is not talked round. */
function visibleSequel(sequel: Sequel, audience: Audience): Sequel {
  if (sequel.kind !== 'reconsideration' || sequel.request === null) return sequel;
  switch (audience) {
    case 'everyone':
    case 'assessors':
      return withoutWords(sequel, sequel.request);
    case 'participants':
    case 'circle':
      return sequel;
  }
}

function withoutWords(sequel: Reconsideration, request: NonNullable<Reconsideration['request']>): Sequel {
  return { ...sequel, request: { ...request, reason: null } };
}

/** Facts of a dossier that follow from ratings: sealed as long as the ratings are. */
const fromRatings: readonly string[] = ['criteria.met', 'criteria.metCount', 'criteria.applicableCount', 'score.value'];
/** Facts that follow from what payers have reserved: they would tell of a decision before it is notified. */
const fromReservations: readonly string[] = ['application.coveredShare', 'application.payersAgreed'];

/** The facts of a frozen dossier as this audience may see them; `sealed` as the gate case shows it to the same reader. */
export function visibleFacts(
  facts: Readonly<Record<string, FactValue>>,
  audience: Audience,
  sealed: boolean,
): Readonly<Record<string, FactValue>> {
  const hidden = [...(sealed ? fromRatings : []), ...(audience === 'circle' ? [] : fromReservations)];
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !hidden.includes(name)));
}
