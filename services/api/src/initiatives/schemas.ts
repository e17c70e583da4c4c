import { endingKinds, origins, phaseKinds, standings, visibilities } from '@idesluss/core';
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
  minutes,
  nullable,
  oneOf,
  open,
  refTo,
  text,
  uuid,
} from '../http/schema.ts';
import { ConditionView, pauseView } from '../conditions/schemas.ts';
import { authorisedBy } from '../migrating/authority.ts';
import { shownText } from '../http/shown-text.ts';
import { questioningView } from '../questionings/schemas.ts';
import { exampleInitiative } from './example.ts';
import {
  bearer,
  bearerOffer,
  collaborator,
  document,
  endorsement,
  formerEndorsement,
  ownerProposal,
  referral,
  review,
  supplement,
} from './schemas-around.ts';
import { RecordFieldsView } from './schemas-record.ts';
import {
  adoption,
  checkpoints,
  effectGoal,
  evaluation,
  implementationPlan,
  noted,
  pilotPlan,
  reception,
} from './schemas-value.ts';

export const initiativeParams = closed({ initiativeId: uuid({ example: demoIds.initiatives.piloting }) });

const migrated = open({
  fromProcessModelId: uuid(),
  toProcessModelId: uuid(),
  movedBack: Type.Boolean({ description: 'Gick tillbaka till före en beslutspunkt / Went back to before a gate' }),
  reference: text({ max: 200 }),
  authorisedBy,
  movedAt: dateTime(),
});
const passedGate = open({
  gate: code(),
  gateKind: oneOf(['time', 'money', 'scale', 'review']),
  gateCaseId: uuid(),
  passedAt: dateTime(),
  questioning: nullable(questioningView),
  advisedAgainst: Type.Boolean({
    description: 'Passerad med ett avrådande yttrande / Passed with advice against',
  }),
  inEffect: Type.Boolean({ description: 'false efter att ha gått tillbaka förbi den / false once sent back past it' }),
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
    migrations: list(migrated, { max: 100 }),
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
    continuesId: nullable(
      uuid({ description: 'Initiativet som det är en del av / The initiative that it takes up a part of' }),
    ),
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
    formerEndorsement: nullable(formerEndorsement),
    endorsementAsked: nullable(open({ until: date(), askedAt: dateTime() })),
    leaderEndorsement: nullable(endorsement),
    coachId: nullable(uuid()),
    collaborators: list(collaborator, { max: 50 }),
    supplementRequests: list(supplement, { max: 50 }),
    reviews: list(review, { max: 50 }),
    documents: list(document, { max: 100 }),
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
    pilotPlan: nullable(pilotPlan),
    pilotPastEnd: Type.Boolean({
      description: 'Piloten pågår efter sin sista dag / The pilot goes on past its last day',
    }),
    pilotVersions: list(noted('pilotVersionId'), { max: 100 }),
    checkpoints,
    lessons: list(noted('lessonId'), { max: 100 }),
    evaluation: nullable(evaluation),
    implementationPlan: nullable(implementationPlan),
    reception: nullable(reception),
    adoptions: list(adoption, { max: 100 }),
    ending: nullable(
      open({
        ending: code(),
        kind: oneOf(endingKinds),
        reason: shownText(),
        tryAgainIf: shownText(),
        endedAt: dateTime(),
        intoId: nullable(
          uuid({ description: 'Initiativet som det har gått upp i / The initiative that it has been merged into' }),
        ),
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
    record: refTo(RecordFieldsView),
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
