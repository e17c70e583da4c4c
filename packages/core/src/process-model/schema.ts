import Type from 'typebox';
import { ConditionSchema } from './need.ts';
import { closed, Decider, id, ids, LocalText, Need, Outcome, Schedule } from './schema-parts.ts';

/** Words that are fixed in code: they make cities comparable, while ids and titles are each city's own. */
export const phaseKinds = ['intake', 'exploreIdea', 'exploreSetup', 'pilot', 'evaluate', 'scale', 'other'] as const;
/** What the city lends at a gate: hours, money, its organisation; or, with `review`, a look. */
export const gateKinds = ['time', 'money', 'scale', 'review'] as const;
/** How an initiative leaves: in use, or with the reason why not. */
export const endingKinds = [
  'implemented',
  'stopped',
  'rejected',
  'declined',
  'referred',
  'notSelected',
  'handedOver',
  'withdrawn',
] as const;
/** How a gate can be decided. */
export const outcomeKinds = [
  'approve',
  'approveWithConditions',
  'return',
  'postpone',
  'pause',
  'sendBack',
  'refer',
  'reject',
] as const;
/** What a phase can give room for; each is a command of the same name. */
export const activities = [
  'describeNeed',
  'describeIdea',
  'answerQuestions',
  'nameManager',
  'endorse',
  'nameCoach',
  'addCollaborator',
  'planPilot',
  'setEffectGoal',
  'releasePilotVersion',
  'recordMeasurement',
  'holdCheckpoint',
  'extendPilot',
  'openAddedGrant',
  'writeLesson',
  'evaluate',
  'planImplementation',
  'acceptOwnership',
  'registerAdoption',
  'complete',
] as const;

/** How ratings become a score; see `scoreOf` for what each does. */
export const scoringMethods = ['countMet', 'weighted', 'valueCostConstraint'] as const;
/** What a criterion is about where the method tells value from cost. */
export const criterionParts = ['value', 'cost', 'constraint'] as const;

/** No city has so many; a model that is made by a machine might, and is still verified within a second or two. */
const MOST_PHASES = 2_000;

const Step = Type.Object({ id, title: LocalText, description: LocalText }, closed);

const Phase = Type.Object(
  {
    id,
    kind: Type.Enum(phaseKinds),
    step: id,
    title: LocalText,
    description: LocalText,
    activities: Type.Array(Type.Enum(activities), { uniqueItems: true, maxItems: activities.length }),
    endings: ids,
  },
  closed,
);

/** A way in. `gates` are the entry's own; one that leads past a guaranteed gate must declare it here. */
const Entry = Type.Object({ id, title: LocalText, phase: id, gates: ids }, closed);

/** A way between phases: through gates in series, or declared free. */
const Edge = Type.Union([
  Type.Object({ from: id, to: id, gates: Type.Array(id, { minItems: 1, maxItems: 10, uniqueItems: true }) }, closed),
  Type.Object({ from: id, to: id, free: Type.Literal(true) }, closed),
]);

export const Gate = Type.Object(
  {
    id,
    kind: Type.Enum(gateKinds),
    title: LocalText,
    question: LocalText,
    decidedBy: Type.Array(Decider, { minItems: 1, maxItems: 10 }),
    needs: Type.Array(Need, { maxItems: 50 }),
    outcomes: Type.Array(Outcome, { minItems: 1, maxItems: outcomeKinds.length }),
    grants: Type.Array(Type.Enum(['hours', 'money', 'scaling']), { uniqueItems: true, maxItems: 3 }),
    criteria: ids,
    carriesOver: Type.Optional(
      Type.Boolean({
        description:
          'Whether what was met at a no that leaves the initiative in its phase is carried over to the next attempt, and only the rest rated; false if absent',
      }),
    ),
    answerWithinWorkingDays: Type.Integer({ minimum: 1, maximum: 366 }),
    schedule: Schedule,
    legalForm: Type.Enum(['execution', 'delegatedDecision', 'committeeDecision', 'companyDecision', 'recommendation']),
  },
  closed,
);

const Rating = Type.Object(
  {
    id,
    title: LocalText,
    met: Type.Boolean({ description: 'Counts as met' }),
    applicable: Type.Boolean({ description: 'false leaves the denominator' }),
    points: Type.Optional(
      Type.Integer({ minimum: 0, maximum: 1000, description: 'What it is worth where the method adds points' }),
    ),
  },
  closed,
);

export const Criterion = Type.Object(
  {
    id,
    title: LocalText,
    guidance: LocalText,
    since: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 10_000,
        description:
          'The version of the model in which the criterion got its present meaning: what was rated under an earlier one is rated anew. 1 if absent',
      }),
    ),
    weight: Type.Optional(
      Type.Integer({ minimum: 0, maximum: 1000, description: 'What it counts for beside the others' }),
    ),
    part: Type.Optional(Type.Enum(criterionParts)),
    must: Type.Optional(
      Type.Boolean({ description: 'Named wherever it is not met; it decides nothing by itself. false if absent' }),
    ),
    appliesWhen: Type.Optional(ConditionSchema),
  },
  closed,
);

export const Question = Type.Object(
  {
    id,
    title: LocalText,
    guidance: LocalText,
    type: Type.Enum(['text', 'number', 'yesNo', 'choice']),
    choices: Type.Optional(Type.Array(Type.Object({ id, title: LocalText }, closed), { minItems: 2, maxItems: 50 })),
    appliesWhen: Type.Optional(ConditionSchema),
  },
  closed,
);

/** A name for scores from so many hundredths of the highest on; bands are listed from best to worst. */
const Band = Type.Object(
  { id, title: LocalText, atLeastPercent: Type.Integer({ minimum: -100, maximum: 100 }) },
  closed,
);

/** How an initiative may leave the sluice. `lessons` says whether they are required (a dated task), asked or not. */
const Ending = Type.Object(
  {
    id,
    kind: Type.Enum(endingKinds),
    title: LocalText,
    lessons: Type.Enum(['required', 'asked', 'none']),
    needs: Type.Array(Need, { maxItems: 20 }),
  },
  closed,
);

/** "No phase of this kind is entered without having passed a gate of that kind." */
export const Guarantee = Type.Object({ phaseKind: Type.Enum(phaseKinds), dominatedBy: Type.Enum(gateKinds) }, closed);

/** A process model as a versioned JSON document: immutable once published, data and never code. */
export const ProcessModelSchema = Type.Object(
  {
    $schema: Type.Optional(Type.String({ maxLength: 300 })),
    id: Type.String({ format: 'uuid', description: 'Identity of this version' }),
    key: id,
    version: Type.Integer({ minimum: 1, maximum: 10_000 }),
    title: LocalText,
    description: LocalText,
    source: Type.String({ minLength: 1, maxLength: 500, description: 'What the model rests on' }),
    firstAnswerWithinWorkingDays: Type.Integer({ minimum: 1, maximum: 366 }),
    intake: Type.Object({ title: LocalText, description: LocalText, endings: ids }, closed),
    anonymousToAssessors: Type.Optional(
      Type.Boolean({
        description:
          'Whether all ideas are rated without their bearers being told, by nobody who coaches or manages them; false if absent',
      }),
    ),
    steps: Type.Array(Step, { minItems: 1, maxItems: 200 }),
    phases: Type.Array(Phase, { minItems: 1, maxItems: MOST_PHASES }),
    entries: Type.Array(Entry, { minItems: 1, maxItems: 200 }),
    edges: Type.Array(Edge, { maxItems: 5 * MOST_PHASES }),
    gates: Type.Array(Gate, { maxItems: 2 * MOST_PHASES }),
    questions: Type.Array(Question, { maxItems: 100 }),
    criteria: Type.Array(Criterion, { maxItems: 100 }),
    ratingScale: Type.Array(Rating, { minItems: 2, maxItems: 20 }),
    scoring: Type.Object(
      { method: Type.Enum(scoringMethods), bands: Type.Optional(Type.Array(Band, { minItems: 1, maxItems: 20 })) },
      closed,
    ),
    endings: Type.Array(Ending, { minItems: 1, maxItems: 200 }),
    guarantees: Type.Array(Guarantee, { maxItems: 20 }),
    foreignAdoptionsCount: Type.Optional(
      Type.Boolean({
        description: 'Whether what another public body has taken into use counts as in use; false if absent',
      }),
    ),
  },
  { ...closed, title: 'Idésluss process model', $id: 'https://idesluss.example/schemas/process-model.json' },
);
