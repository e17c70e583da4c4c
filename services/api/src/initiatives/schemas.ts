import {
  bearerKinds,
  collaboratorKinds,
  directions,
  documentKinds,
  endingKinds,
  origins,
  phaseKinds,
  referralWays,
  reviewKinds,
  reviewOutcomes,
  standings,
  valueKinds,
  visibilities,
} from '@idesluss/core';
import Type, { type Static } from 'typebox';
import { demoIds } from '../demo/ids.ts';
import {
  byCode,
  closed,
  code,
  date,
  dateTime,
  integer,
  Links,
  list,
  Money,
  measure,
  minutes,
  nullable,
  oneOf,
  open,
  refTo,
  text,
  uuid,
} from '../http/schema.ts';

import { ConditionView, pauseView } from '../conditions/schemas.ts';
import { shownText } from '../http/shown-text.ts';
import { questioningView } from '../questionings/schemas.ts';
import { exampleInitiative } from './example.ts';

export const initiativeParams = closed({ initiativeId: uuid({ example: demoIds.initiatives.piloting }) });

export const RecordFieldsBody = closed(
  {
    diaryNumber: nullable(text({ max: 50 })),
    direction: nullable(oneOf(directions)),
    legalBasis: nullable(text({ max: 500 })),
    retentionRule: nullable(text({ max: 200 })),
    secrecyMarkings: list(closed({ provision: text({ max: 100 }), markedOn: date(), reviewOn: nullable(date()) }), {
      max: 20,
    }),
    externalReferences: list(closed({ scheme: text({ max: 100 }), value: text({ max: 200 }) }), { max: 20 }),
  },
  {
    $id: 'RecordFields',
    description: 'Registratorns uppgifter / What the registry keeps',
    example: {
      diaryNumber: 'INN 2026-00017',
      direction: 'incoming',
      legalBasis: null,
      retentionRule: 'Bevaras',
      secrecyMarkings: [],
      externalReferences: [{ scheme: 'vinnova-diarienummer', value: '2026-01234' }],
    },
  },
);

const bearer = open({ personId: uuid(), kind: oneOf(bearerKinds), since: dateTime() });
const endorsement = open({ answer: oneOf(['yes', 'no']), reason: shownText(), answeredAt: dateTime() });
const bearerOffer = open({ personId: uuid(), kind: oneOf(bearerKinds), offeredAt: dateTime() });
const ownerProposal = open({ unitId: uuid(), movesCase: Type.Boolean(), reason: shownText(), proposedAt: dateTime() });
const referral = open({
  ending: code(),
  way: oneOf(referralWays),
  unitId: uuid(),
  reason: shownText(),
  tryAgainIf: shownText(),
  proposedAt: dateTime(),
  acceptedAt: nullable(dateTime()),
});
const collaborator = open({
  collaboratorId: uuid(),
  kind: oneOf(collaboratorKinds),
  unitId: nullable(uuid()),
  name: shownText(),
});
const supplement = open({
  supplementRequestId: uuid(),
  question: shownText(),
  dueOn: date(),
  askedAt: dateTime(),
  answer: shownText(),
  answeredAt: nullable(dateTime()),
});
const review = open({
  reviewId: uuid(),
  kind: oneOf(reviewKinds),
  personId: uuid(),
  question: shownText(),
  dueOn: date(),
  overdue: Type.Boolean({ description: 'Dagen har gått utan yttrande / The day has passed without an answer' }),
  askedAt: dateTime(),
  outcome: nullable(oneOf(reviewOutcomes)),
  text: shownText(),
  answeredAt: nullable(dateTime()),
});
const passedGate = open({
  gate: code(),
  gateKind: oneOf(['time', 'money', 'scale', 'review']),
  gateCaseId: uuid(),
  passedAt: dateTime(),
  questioning: nullable(questioningView),
  inEffect: Type.Boolean({ description: 'false efter att ha gått tillbaka förbi den / false once sent back past it' }),
});
const effectGoal = open({
  effectGoalId: uuid(),
  name: shownText(),
  valueKind: oneOf(valueKinds),
  unit: text({ max: 60 }),
  direction: oneOf(['up', 'down']),
  baseline: nullable(measure()),
  target: measure(),
  method: shownText(),
  ownerUnitId: nullable(uuid()),
  dueOn: date(),
  setAt: dateTime(),
});
const noted = (idName: 'pilotVersionId' | 'lessonId') =>
  open({ [idName]: uuid(), title: shownText(), recordedAt: dateTime() });
const checkpoints = open({
  count: integer(),
  latest: nullable(open({ conclusion: oneOf(['continue', 'change', 'stop']), heldAt: dateTime() })),
});
const goalResult = open({
  effectGoalId: uuid(),
  outcome: oneOf(['reached', 'partly', 'notReached', 'notMeasurable']),
  measured: nullable(measure()),
});
const evaluation = open({
  valueCreated: oneOf(['yes', 'partly', 'no']),
  strength: oneOf(['weak', 'moderate', 'strong']),
  goalResults: list(goalResult, { max: 20 }),
  text: shownText(),
  evaluatedAt: dateTime(),
});

/** An initiative as its reader may see it. */
export const InitiativeView = open(
  {
    initiativeId: uuid(),
    version: integer({ min: 1 }),
    standing: oneOf(standings),
    phase: nullable(code()),
    phaseKind: nullable(oneOf(phaseKinds)),
    processModelId: uuid(),
    entry: code(),
    origin: oneOf(origins),
    visibility: oneOf(visibilities),
    selectedUnitIds: list(uuid(), {
      max: 50,
      description:
        'Enheter vars medarbetare får läsa när visibility är selectedUnits / Units whose people may read while visibility is selectedUnits',
    }),
    caseNumber: nullable(text({ max: 20, example: '2026-000123' })),
    title: shownText(),
    summary: shownText(),
    area: nullable(text({ max: 100 })),
    challengeId: nullable(uuid({ description: 'Utmaningen som det svarar på / The challenge that it answers' })),
    need: shownText(),
    idea: shownText(),
    answers: byCode(Type.Union([Type.String(), Type.Number(), Type.Boolean()]), { max: 200 }),
    bearers: list(bearer, { max: 50 }),
    anonymous: Type.Boolean({ description: 'Bärarna visas inte för bedömare / Bearers are kept from assessors' }),
    bearersHidden: Type.Boolean({ description: 'Bärarna visas inte för dig / Bearers are kept from you' }),
    onBehalfOf: shownText({ description: 'För vem, om det är någon annan / For whom, if somebody else' }),
    bearerMissing: Type.Boolean({
      description: 'Ingen bär idén; inget avslutas av det / Nobody bears it; that ends nothing',
    }),
    bearerOffers: list(bearerOffer, { max: 50 }),
    invitedIds: list(uuid(), { max: 50 }),
    proposedUnitId: nullable(uuid()),
    owningUnitId: nullable(uuid()),
    ownerConfirmedAt: nullable(
      dateTime({ description: 'När den ägande enheten själv sade ja / When the owning unit said yes itself' }),
    ),
    ownerProposal: nullable(ownerProposal),
    managerId: nullable(uuid()),
    endorsement: nullable(endorsement),
    endorsementAsked: nullable(open({ until: date(), askedAt: dateTime() })),
    leaderEndorsement: nullable(endorsement),
    coachId: nullable(uuid()),
    collaborators: list(collaborator, { max: 50 }),
    supplementRequests: list(supplement, { max: 50 }),
    reviews: list(review, { max: 50 }),
    documents: list(
      open({
        ...{ documentId: uuid(), kind: oneOf(documentKinds), title: shownText(), addedAt: dateTime() },
        ...{ addedById: nullable(uuid()), withdrawnAt: nullable(dateTime()) },
      }),
      { max: 100 },
    ),
    messages: open({ count: integer(), latestAt: nullable(dateTime()) }),
    submittedAt: nullable(dateTime()),
    firstAnswerDueOn: nullable(date()),
    firstAnswerAt: nullable(dateTime()),
    openGateCaseId: nullable(uuid()),
    passedGates: list(passedGate, { max: 200 }),
    conditions: list(refTo(ConditionView), { max: 30 }),
    pause: nullable(pauseView),
    grantedMinutes: minutes(),
    granted: refTo(Money),
    frozen: refTo(Money),
    underfunded: refTo(Money),
    checkpointDue: Type.Boolean({
      description: 'En betalare har tagit tillbaka pengar / A payer has taken money back',
    }),
    effectGoals: list(effectGoal, { max: 50 }),
    pilotPlan: nullable(
      open({
        from: date(),
        to: date(),
        place: shownText(),
        testGroup: shownText(),
        cost: nullable(refTo(Money)),
      }),
    ),
    pilotPastEnd: Type.Boolean({
      description: 'Piloten pågår efter sin sista dag / The pilot goes on past its last day',
    }),
    pilotVersions: list(noted('pilotVersionId'), { max: 100 }),
    checkpoints,
    lessons: list(noted('lessonId'), { max: 100 }),
    evaluation: nullable(evaluation),
    implementationPlan: nullable(
      open({ receivingUnitId: uuid(), from: date(), text: shownText(), plannedAt: dateTime() }),
    ),
    reception: nullable(open({ unitId: uuid(), reference: text({ max: 200 }), acceptedAt: dateTime() })),
    adoptions: list(
      open({
        adoptionId: uuid(),
        unitId: nullable(
          uuid({
            description: 'null där en annan huvudman har infört det / null where another public body has adopted it',
          }),
        ),
        ...{ publicBodyId: nullable(uuid()), inUseFrom: date() },
        ...{ reference: nullable(text({ max: 200 })), registeredAt: dateTime() },
      }),
      {
        max: 100,
      },
    ),
    ending: nullable(
      open({
        ending: code(),
        kind: oneOf(endingKinds),
        reason: shownText(),
        tryAgainIf: shownText(),
        endedAt: dateTime(),
        lessonsDueOn: nullable(
          date({ description: 'När lärdomarna ska vara skrivna / By when the lessons are to be written' }),
        ),
        lessonsMetAt: nullable(dateTime({ description: 'Första lärdomen efteråt / The first lesson afterwards' })),
        lessonsOverdue: Type.Boolean({
          description: 'Dagen har gått; det hindrar inget / The day has passed; it stops nothing',
        }),
      }),
    ),
    referral: nullable(referral),
    reopening: nullable(open({ after: oneOf(endingKinds), reason: shownText(), reopenedAt: dateTime() })),
    record: refTo(RecordFieldsBody),
    _links: Links,
  },
  { $id: 'Initiative', description: 'Ett initiativ / An initiative', example: exampleInitiative },
);

/** The same when only some `fields` were asked for. */
export const InitiativeExcerpt = Type.Partial(InitiativeView, {
  $id: 'InitiativeExcerpt',
  description: 'De fält av ett initiativ som efterfrågades / The fields of an initiative that were asked for',
  example: {
    initiativeId: exampleInitiative.initiativeId,
    title: exampleInitiative.title,
    standing: exampleInitiative.standing,
    _links: [],
  },
});

export type InitiativeShown = Omit<Static<typeof InitiativeView>, '_links'>;
