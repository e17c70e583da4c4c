import { type AssessmentSummary, type GivenAssessment, summariseAssessments } from '../assessment/summarise.ts';
import { type Explanation, explainAssessment } from '../assessment/explain.ts';
import { groundsAt } from '../assessment/points.ts';
import { ratingFacts } from '../assessment/rating-facts.ts';
import type { GateCase } from '../gate-case/state.ts';
import { ratingsThatCount } from '../assessment/that-count.ts';
import { at, filter, some } from '../lookup.ts';
import type { FactLookup, FactValue, GoalsShort } from '../process-model/evaluate.ts';
import { coveredShare, payersAgreed, recommended, yearsOf } from './facts-on-the-way.ts';
import { awaitsLeader, endorsementState } from './endorsing.ts';
import { documentKindsOf } from './papers.ts';
import { reviewsDone } from './reviewing.ts';
import type { Activity, ProcessModel } from '../process-model/types.ts';
import type { Context, Situation } from '../situation.ts';
import type { EffectGoal } from './state-value.ts';
import type { Initiative } from './state.ts';

/** One fact: its type, what can make it true (nothing: it is given from the start), and how it follows from the state. */
export interface Fact {
  readonly type: 'number' | 'boolean' | 'string' | 'list';
  readonly madeTrueBy: readonly (
    | Activity
    | 'rateCriteria'
    | 'applyForMoney'
    | 'answerReview'
    | 'addDocument'
    | 'joinRound'
    | 'decideShare'
  )[];
  readonly derive: (initiative: Initiative, situation: Situation, context: Context) => FactValue | undefined;
}

type Derive = Fact['derive'];
type Source = Fact['madeTrueBy'];

const count = (madeTrueBy: Source, derive: Derive): Fact => ({ type: 'number', madeTrueBy, derive });
const truth = (madeTrueBy: Source, derive: Derive): Fact => ({ type: 'boolean', madeTrueBy, derive });
const word = (madeTrueBy: Source, derive: Derive): Fact => ({ type: 'string', madeTrueBy, derive });
const list = (madeTrueBy: Source, derive: Derive): Fact => ({ type: 'list', madeTrueBy, derive });

/** All that a summary of a case in one state follows from besides. */
type Ground = readonly [Initiative, ProcessModel, today: string, measurements: number];

/** Summaries by the state of the case, with what else they were made of: four facts in a row ask for the same. */
const summaries = new WeakMap<GateCase, { readonly ground: Ground; readonly summary: AssessmentSummary }>();

function scored(initiative: Initiative, situation: Situation, context: Context): AssessmentSummary {
  const { gateCase } = situation;
  const ground: Ground = [initiative, context.model, context.today, fewestMeasurements(initiative, situation)];
  const known = gateCase && summaries.get(gateCase);
  if (known?.ground.every((part, index) => part === ground[index])) return known.summary;
  const summary = summariseCase(situation, context);
  // Only of what cannot change any more.
  if (gateCase !== undefined && [gateCase, initiative, context.model].every(Object.isFrozen)) {
    summaries.set(gateCase, { ground, summary });
  }
  return summary;
}

/** Sums up ratings of the case, by default all of them, against the criteria of its gate as they apply now. */
export function summariseCase(
  situation: Situation,
  context: Context,
  assessments: readonly GivenAssessment[] = Object.values(situation.gateCase?.assessments ?? {}),
): AssessmentSummary {
  const grounds = groundsAt(context.model, situation.gateCase?.gate ?? '');
  const counting = ratingsThatCount(situation.gateCase, assessments);
  const summary = summariseAssessments(grounds, counting, criterionFacts(situation, context));
  return counting === assessments ? summary : Object.freeze({ ...summary, assessorCount: assessments.length });
}

/** Why the score of a summary that `summariseCase` gave of the same case is what it is. */
export function explainCase({ gateCase }: Situation, { model }: Context, summary: AssessmentSummary): Explanation {
  return explainAssessment(groundsAt(model, gateCase?.gate ?? ''), summary);
}

/**
 * What decides whether a criterion applies: every fact but those that follow from ratings, which would hang on
 * themselves. These are unknown to it.
 */
export function criterionFacts(situation: Situation, context: Context): FactLookup {
  const lookup = factLookup(situation, context);
  return (name) => (at(table, name)?.madeTrueBy.includes('rateCriteria') ? undefined : lookup(name));
}

/** Every fact that needs, criteria and fund rules may ask for: the one table. `answers.<id>` comes besides. */
export const facts = {
  'need.described': truth(['describeNeed'], ({ need }) => need !== null),
  'idea.described': truth(['describeIdea'], ({ idea }) => idea !== null),
  'bearer.kind': word([], ({ bearers, bearerKind }) => bearers[0]?.kind ?? bearerKind),
  'bearer.hasManager': truth(['nameManager'], ({ managerId }) => managerId !== null),
  origin: word([], ({ origin }) => origin),
  entry: word([], ({ entry }) => entry),
  recommendation: word([], recommended),
  area: word([], ({ area }) => area ?? ''),
  endorsements: list(['endorse'], endorsedBy),
  'endorsement.state': word(['endorse'], (initiative, _, { today }) => endorsementState(initiative, today)),
  'coach.assigned': truth(['nameCoach'], ({ coachId }) => coachId !== null),
  'collaborators.count': count(['addCollaborator'], ({ collaborators }) => collaborators.length),
  'administrations.count': count(['addCollaborator'], administrations),
  'reviews.done': list(['answerReview'], reviewsDone),
  'documents.kinds': list(['addDocument'], documentKindsOf),
  'assessments.count': count(['rateCriteria'], (...given) => ratingFacts['assessments.count'](scored(...given))),
  'criteria.met': list(['rateCriteria'], (...given) => ratingFacts['criteria.met'](scored(...given))),
  'criteria.metCount': count(['rateCriteria'], (...given) => ratingFacts['criteria.metCount'](scored(...given))),
  'criteria.applicableCount': count(['rateCriteria'], (...given) =>
    ratingFacts['criteria.applicableCount'](scored(...given)),
  ),
  'score.value': count(['rateCriteria'], (...given) => ratingFacts['score.value'](scored(...given))),
  'effectGoals.count': count(['setEffectGoal'], ({ effectGoals }) => effectGoals.length),
  'effectGoals.withBaseline': count(
    ['setEffectGoal'],
    ({ effectGoals }) => filter(effectGoals, ({ baseline }) => baseline !== null).length,
  ),
  'setup.timePlan': truth(['planPilot'], ({ pilotPlan }) => pilotPlan !== null),
  'setup.cost': truth(['planPilot'], ({ pilotPlan }) => pilotPlan !== null && pilotPlan.costMinor !== null),
  'setup.testGroup': truth(['planPilot'], ({ pilotPlan }) => pilotPlan !== null && pilotPlan.testGroup !== null),
  'setup.partners': truth(['addCollaborator'], ({ collaborators }) => collaborators.length > 0),
  'pilot.bounded': truth(['planPilot'], ({ pilotPlan }) => pilotPlan !== null && pilotPlan.place !== null),
  'application.kind': word(['applyForMoney'], (_, { gateCase }) => (gateCase?.application ? 'money' : 'none')),
  'application.amount': count(['applyForMoney'], (_, { gateCase }) => gateCase?.application?.amountMinor),
  'application.coveredShare': count(['applyForMoney'], coveredShare),
  'application.payersAgreed': count(['decideShare'], payersAgreed),
  /** How many calendar years the period touches: one is use within the year. */
  'application.years': count(['applyForMoney'], (_, { gateCase }) => yearsOf(gateCase?.application)),
  'conditions.open': count([], ({ conditions }) => filter(conditions, ({ status }) => status === 'open').length),
  'pilotVersions.count': count(['releasePilotVersion'], ({ pilotVersions }) => pilotVersions.length),
  'measurements.perGoal': count(['recordMeasurement'], fewestMeasurements),
  'checkpoints.latest': word(['holdCheckpoint'], ({ checkpoints }) => checkpoints.latest?.conclusion ?? 'none'),
  'evaluation.valueCreated': word(['evaluate'], ({ evaluation }) => evaluation?.valueCreated ?? 'unknown'),
  'implementationPlan.complete': truth(['planImplementation'], ({ implementationPlan }) => implementationPlan !== null),
  'receivingUnit.named': truth(['planImplementation'], ({ implementationPlan }) => implementationPlan !== null),
  'receivingUnit.accepted': truth(['acceptOwnership'], hasAccepted),
  'lessons.count': count(['writeLesson'], ({ lessons }) => lessons.length),
  'adoptions.inUse': count(
    ['registerAdoption'],
    ({ adoptions }, _, { today, model }) =>
      filter(
        adoptions,
        ({ unitId, inUseFrom }) => inUseFrom <= today && (unitId !== null || model.foreignAdoptionsCount === true),
      ).length,
  ),
  /** A round is open for the case: it takes part in one, and has not been answered there. */
  'round.open': truth(['joinRound'], takesPart),
  'phase.visits': count([], ({ phase, phaseVisits }) => (phase === null ? 0 : (at(phaseVisits, phase) ?? 0))),
} satisfies Record<string, Fact>;

/** Facts of the table that may have no value; every other always has one. */
export const sometimesUnknown: readonly string[] = ['application.amount', 'application.years'];

const table: Readonly<Record<string, Fact>> = facts;
const rows = Object.entries(table).map(([name, { derive }]) => ({ name, derive }));
/** Room for those that are always known: an object that grows by one name after the other takes twice as long. */
const blank = Object.fromEntries(rows.flatMap(({ name }) => (sometimesUnknown.includes(name) ? [] : [[name, false]])));

/** Looks facts up for one situation; each is derived only when asked for. */
export function factLookup(situation: Situation, context: Context): FactLookup {
  const { initiative } = situation;
  if (initiative === undefined) return () => undefined;
  return (name) => at(table, name)?.derive(initiative, situation, context) ?? answerOf(initiative, name);
}

/** Facts that count over the effect goals: whether one of them has less than is wanted. */
const isShort: Readonly<Record<string, (goal: EffectGoal, situation: Situation, wanted: number) => boolean>> = {
  'effectGoals.withBaseline': ({ baseline }) => baseline === null,
  'measurements.perGoal': (goal, situation, wanted) => measurementsOf(goal, situation) < wanted,
};

/** Which goals keep a need from being met. */
export function goalsShort(situation: Situation): GoalsShort {
  return (comparison) => {
    const test = at(isShort, comparison.fact);
    if (test === undefined || !('atLeast' in comparison)) return undefined;
    const goals = situation.initiative?.effectGoals ?? [];
    return filter(goals, (goal) => test(goal, situation, comparison.atLeast)).map(({ id }) => id);
  };
}

/** All facts as they stand, frozen: what a dossier holds. */
export function allFacts(situation: Situation, context: Context): Readonly<Record<string, FactValue>> {
  const { initiative } = situation;
  if (initiative === undefined) return {};
  const known: Record<string, FactValue> = { ...blank };
  for (const { name, derive } of rows) {
    const value = derive(initiative, situation, context);
    if (value !== undefined) known[name] = typeof value === 'object' ? Object.freeze(value) : value;
  }
  // What was ticked, counted or chosen; free text is a private part and stays out of the facts.
  for (const { id, type } of context.model.questions) {
    const answer = at(initiative.answers, id);
    if (answer !== undefined && type !== 'text') known[`answers.${id}`] = answer;
  }
  return Object.freeze(known);
}

/** The roles that have said yes; the leader's word stands beside the manager's. A yes that was looked for after a no waits for it. */
function endorsedBy(initiative: Initiative): readonly string[] {
  const { endorsement, leaderEndorsement } = initiative;
  const manager = endorsement?.answer === 'yes' && !awaitsLeader(initiative) ? ['manager'] : [];
  return leaderEndorsement?.answer === 'yes' ? [...manager, 'innovationLeader'] : manager;
}

/** The unit of the present plan has accepted; what another unit accepted before does not count for it. */
function hasAccepted({ reception, implementationPlan }: Initiative): boolean {
  return reception !== null && reception.unitId === implementationPlan?.receivingUnitId;
}

function answerOf({ answers }: Initiative, name: string): FactValue | undefined {
  return name.startsWith('answers.') ? at(answers, name.slice('answers.'.length)) : undefined;
}

function administrations({ owningUnitId, collaborators }: Initiative): number {
  const units = filter(collaborators, ({ kind }) => kind === 'administration').map(({ id, unitId }) => unitId ?? id);
  return new Set(owningUnitId === null ? units : [owningUnitId, ...units]).size;
}

/** What is requested was so before its round was closed; what is prepared still takes part only while it is open. */
function takesPart(_: Initiative, { gateCase, known }: Situation): boolean {
  if (gateCase === undefined || gateCase.roundId === null) return false;
  // One that was not loaded might be open; a request loads it.
  const closedOn = at(known.rounds, gateCase.roundId)?.closedOn ?? null;
  return closedOn === null || some(gateCase.dossiers, ({ round }) => round === gateCase.returns);
}

/** How many measurements the goal with the fewest has; 0 without goals. */
function fewestMeasurements({ effectGoals }: Initiative, situation: Situation): number {
  const counts = effectGoals.map((goal) => measurementsOf(goal, situation));
  return counts.length === 0 ? 0 : Math.min(...counts);
}

function measurementsOf({ id }: EffectGoal, { goalSeries }: Situation): number {
  return at(goalSeries, id)?.count ?? 0;
}
