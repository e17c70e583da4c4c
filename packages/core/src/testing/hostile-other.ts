import type { CommandType } from '../commands.ts';
import { bearerKinds, collaboratorKinds, origins, visibilities } from '../initiative/choices.ts';
import { gateKinds } from '../process-model/schema.ts';
import { bodyKinds, type MandateRole, publicBodyKinds, roleNames, unitKinds } from '../register/state.ts';
import { valueKinds } from '../value/state.ts';
import { type Dice, pick } from './dice.ts';
import type { hostileAroundArgs } from './hostile-around.ts';
import type { hostileBelongingArgs } from './hostile-belonging.ts';
import type { hostileChallengeArgs } from './hostile-challenge.ts';
import type { hostileModelArgs } from './hostile-model.ts';
import type { hostileGateArgs } from './hostile-gate.ts';
import type { hostileMigrationArgs } from './hostile-migration.ts';
import type { hostileSequelArgs } from './hostile-sequels.ts';
import type { hostileRoundArgs } from './hostile-round.ts';
import {
  anyDate,
  anyId,
  anyNumber,
  anyPerson,
  anyText,
  anyUnit,
  type Hostile,
  hostileRecord,
  orNull,
  own,
  some,
} from './hostile-values.ts';

const name = (dice: Dice) => ({ sv: anyText(dice), en: anyText(dice) });
const span = (dice: Dice) => ({ validFrom: anyDate(dice), validTo: orNull(dice, anyDate(dice)) });

/** Odd arguments for everything but the passage through a gate. */
export const hostileOtherArgs = {
  registerPerson: (dice, situation) => ({
    ...(dice(2) === 0 ? {} : { personId: anyPerson(dice, situation) }),
    name: anyText(dice),
    email: orNull(dice, anyText(dice)),
    unitId: orNull(dice, anyUnit(dice, situation)),
  }),
  erasePerson: (dice) => ({ reason: anyText(dice) }),
  movePerson: (dice, situation) => ({ unitId: orNull(dice, anyUnit(dice, situation)), from: anyDate(dice) }),
  registerUnit: (dice, situation) => ({
    kind: pick(dice, unitKinds),
    name: name(dice),
    parentId: orNull(dice, anyUnit(dice, situation)),
    bodyId: orNull(dice, anyId(dice, situation.known.bodies)),
    validFrom: anyDate(dice),
  }),
  registerBody: (dice) => ({ kind: pick(dice, bodyKinds), name: name(dice) }),
  registerPublicBody: (dice) => ({
    kind: pick(dice, publicBodyKinds),
    organisationNumber: pick(dice, [anyText(dice), '212000-0001', '2120000002', '121212-1212']),
    scbCode: orNull(dice, pick(dice, [anyText(dice), '1283', '12'])),
    name: name(dice),
  }),
  revisePublicBody: (dice) => ({
    ...(dice(2) === 0 ? {} : { name: name(dice) }),
    ...(dice(2) === 0 ? {} : { scbCode: orNull(dice, pick(dice, [anyText(dice), '1283', '12'])) }),
    ...(dice(2) === 0 ? {} : { validTo: orNull(dice, anyDate(dice)) }),
  }),
  assignRole: (dice, situation) => ({
    ...span(dice),
    personId: anyPerson(dice, situation),
    role: pick(dice, roleNames),
    unitId: orNull(dice, anyUnit(dice, situation)),
  }),
  revokeRole: (dice) => ({ validTo: anyDate(dice) }),
  grantMandate: (dice, situation) => ({
    ...span(dice),
    holder:
      dice(2) === 0
        ? { kind: 'person', personId: anyPerson(dice, situation) }
        : // Also the roles that no mandate may hang on: types stop no caller from outside.
          { kind: 'role', role: pick(dice, roleNames) as MandateRole },
    unitId: anyUnit(dice, situation),
    gateKinds: some(dice, () => pick(dice, gateKinds)),
    highestAmountMinor: orNull(dice, anyNumber(dice)),
    reference: anyText(dice),
  }),
  revokeMandate: (dice) => ({ validTo: anyDate(dice) }),
  openFund: (dice, situation) => ({ unitId: anyUnit(dice, situation), year: anyNumber(dice), name: anyText(dice) }),
  allocateFund: (dice) => ({ amountMinor: dice(2) === 0 ? anyNumber(dice) : 10_000_000, reference: anyText(dice) }),
  draftInitiative: (dice, situation, { model }) => ({
    processModelId: pick(dice, [anyText(dice), model.id]),
    entry: pick(dice, [anyText(dice), ...model.entries.map(({ id }) => id)]),
    origin: pick(dice, origins),
    visibility: pick(dice, visibilities),
    bearerKind: pick(dice, bearerKinds),
    title: anyText(dice),
    summary: anyText(dice),
    area: orNull(dice, anyText(dice)),
    proposedUnitId: orNull(dice, anyUnit(dice, situation)),
    ...(dice(2) === 0 ? {} : { unnamed: dice(2) === 0, anonymous: dice(2) === 0 }),
    ...(dice(2) === 0 ? {} : { onBehalfOf: orNull(dice, anyText(dice)) }),
    ...(dice(2) === 0 ? {} : { challengeId: orNull(dice, anyId(dice, situation.known.challenges)) }),
    ...(dice(2) === 0 ? {} : { continuesId: orNull(dice, anyId(dice, situation.known.initiatives)) }),
  }),
  reviseInitiative: (dice, situation) => ({
    ...(dice(2) === 0 ? {} : { title: anyText(dice), visibility: pick(dice, visibilities) }),
    ...(dice(2) === 0 ? {} : { proposedUnitId: orNull(dice, anyUnit(dice, situation)) }),
    ...(dice(2) === 0 ? {} : { anonymous: dice(2) === 0 }),
    ...(dice(2) === 0 ? {} : { challengeId: orNull(dice, anyId(dice, situation.known.challenges)) }),
  }),
  submitInitiative: (dice) => ({ caseNumber: anyText(dice) }),
  requestSupplement: (dice) => ({ question: anyText(dice), dueOn: anyDate(dice) }),
  answerSupplement: (dice) => ({ answer: anyText(dice) }),
  acceptAtIntake: (dice, situation) => ({ owningUnitId: anyUnit(dice, situation) }),
  declineAtIntake: (dice) => ({ reason: anyText(dice), tryAgainIf: anyText(dice) }),
  describeNeed: (dice) => ({ need: anyText(dice) }),
  describeIdea: (dice) => ({ idea: anyText(dice) }),
  answerQuestions: (dice, _, { model }) => ({
    answers: own(
      some(dice, () => [
        pick(dice, [anyText(dice), ...model.questions.map(({ id }) => id)]),
        pick(dice, [true, false, anyText(dice), anyNumber(dice)]),
      ]),
    ),
  }),
  nameManager: (dice, situation) => ({ personId: anyPerson(dice, situation) }),
  endorse: (dice) => ({ answer: pick(dice, ['yes', 'no']), reason: anyText(dice) }),
  selectUnits: (dice, situation) => ({ unitIds: [anyUnit(dice, situation), anyUnit(dice, situation)] }),
  nameCoach: (dice, situation) => ({ personId: anyPerson(dice, situation) }),
  addCollaborator: (dice, situation) => ({
    kind: pick(dice, collaboratorKinds),
    unitId: orNull(dice, anyUnit(dice, situation)),
    name: orNull(dice, anyText(dice)),
  }),
  planPilot: (dice) => ({
    from: anyDate(dice),
    to: anyDate(dice),
    place: anyText(dice),
    testGroup: anyText(dice),
    costMinor: orNull(dice, anyNumber(dice)),
  }),
  setEffectGoal: (dice, situation) => ({
    name: anyText(dice),
    valueKind: pick(dice, valueKinds),
    unit: anyText(dice),
    direction: pick(dice, ['up', 'down']),
    baseline: orNull(dice, anyNumber(dice)),
    target: anyNumber(dice),
    method: anyText(dice),
    ownerUnitId: orNull(dice, anyUnit(dice, situation)),
    dueOn: anyDate(dice),
    reason: orNull(dice, anyText(dice)),
  }),
  releasePilotVersion: (dice) => ({ title: anyText(dice), built: anyText(dice), taught: anyText(dice) }),
  recordMeasurement: (dice) => ({ value: anyNumber(dice), measuredOn: anyDate(dice), source: anyText(dice) }),
  correctMeasurement: (dice) => ({ value: anyNumber(dice), reason: anyText(dice) }),
  holdCheckpoint: (dice) => ({ conclusion: pick(dice, ['continue', 'change', 'stop']), reason: anyText(dice) }),
  writeLesson: (dice) => ({ title: anyText(dice), text: anyText(dice) }),
  enterPhase: () => ({}),
  evaluate: (dice) => ({
    valueCreated: pick(dice, ['yes', 'partly', 'no']),
    strength: pick(dice, ['weak', 'moderate', 'strong']),
    text: anyText(dice),
  }),
  planImplementation: (dice, situation) => ({
    receivingUnitId: anyUnit(dice, situation),
    from: anyDate(dice),
    text: anyText(dice),
  }),
  acceptOwnership: (dice) => ({ reference: anyText(dice) }),
  registerAdoption: (dice, situation) => ({
    unitId: orNull(dice, anyUnit(dice, situation)),
    ...(dice(2) === 0 ? {} : { publicBodyId: orNull(dice, anyId(dice, situation.known.publicBodies)) }),
    inUseFrom: anyDate(dice),
    reference: orNull(dice, anyText(dice)),
  }),
  correctAdoption: (dice) => ({
    inUseFrom: anyDate(dice),
    reference: orNull(dice, anyText(dice)),
    reason: anyText(dice),
  }),
  complete: (dice) => ({ reason: anyText(dice) }),
  endInitiative: (dice) => ({ reason: anyText(dice), tryAgainIf: orNull(dice, anyText(dice)) }),
  keepRecord: hostileRecord,
  keepGateCaseRecord: hostileRecord,
} satisfies {
  readonly [K in Exclude<
    CommandType,
    | keyof typeof hostileGateArgs
    | keyof typeof hostileSequelArgs
    | keyof typeof hostileBelongingArgs
    | keyof typeof hostileAroundArgs
    | keyof typeof hostileChallengeArgs
    | keyof typeof hostileModelArgs
    | keyof typeof hostileRoundArgs
    | keyof typeof hostileMigrationArgs
  >]: Hostile<K>;
};
