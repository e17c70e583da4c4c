import type { ArgsOf } from '../commands.ts';
import { isCoachHere } from '../initiative/exploring.ts';
import { factLookup } from '../initiative/facts.ts';
import type { Answer } from '../initiative/choices.ts';
import type { RecordEntry } from '../initiative/state-record.ts';
import { evaluateCondition } from '../process-model/evaluate.ts';
import type { Question } from '../process-model/types.ts';
import type { Context, Situation } from '../situation.ts';
import { somePerson, someUnit, type Witness } from './spares.ts';

const record: RecordEntry = {
  diaryNumber: 'KS 2026/17',
  direction: 'incoming',
  legalBasis: null,
  retentionRule: null,
  secrecyMarkings: [],
  externalReferences: [],
};
const marking = (markedOn: string): RecordEntry => ({
  ...record,
  secrecyMarkings: [{ provision: 'OSL 19:3', markedOn, reviewOn: null, reason: 'Anbudet är inte avgjort.' }],
});

/** Witnesses of intake, exploring and the record. */
export const exploringWitnesses = {
  draftInitiative: (_, { model }) => ({
    processModelId: model.id,
    entry: model.entries[0]?.id ?? '',
    origin: 'idea',
    visibility: 'internal',
    bearerKind: 'employee',
    title: 'Sensorer i soptunnor',
    summary: 'Töm bara det som är fullt.',
    area: null,
    proposedUnitId: null,
  }),
  // Clears in the draft what has closed meanwhile, so that it can be submitted.
  reviseInitiative: ({ initiative }) => ({
    title: 'Sensorer i papperskorgar',
    ...(initiative?.standing === 'draft' ? { challengeId: null } : {}),
  }),
  submitInitiative: () => ({ caseNumber: '2026-000001' }),
  requestSupplement: (_, { today }) => ({ question: 'Vem märker av det?', dueOn: today }),
  answerSupplement: () => ({ answer: 'De som tömmer.' }),
  acceptAtIntake: (situation, context) => ({ owningUnitId: someUnit(situation, context) }),
  declineAtIntake: () => ({ reason: 'Hör till driften.', tryAgainIf: 'Något nytt ska prövas.' }),
  describeNeed: () => ({ need: 'Halvtomma kärl töms i onödan.' }),
  describeIdea: () => ({ idea: 'Mät nivån.' }),
  answerQuestions,
  nameManager: (situation) => ({ personId: somePerson(situation, [situation.initiative?.managerId ?? null]) }),
  endorse: () => ({ answer: 'yes', reason: 'Det behövs.' }),
  nameCoach: (situation, { today }) => ({ personId: somePerson(situation, notCoaches(situation, today)) }),
  selectUnits: (situation, context) => ({ unitIds: [someUnit(situation, context)] }),
  addCollaborator: () => ({ kind: 'association', unitId: null, name: 'Föreningen' }),
  keepRecord: (_, { today }) => marking(today),
  keepGateCaseRecord: (_, { today }) => marking(today),
} satisfies {
  readonly [K in
    | 'draftInitiative'
    | 'reviseInitiative'
    | 'submitInitiative'
    | 'requestSupplement'
    | 'answerSupplement'
    | 'acceptAtIntake'
    | 'declineAtIntake'
    | 'describeNeed'
    | 'describeIdea'
    | 'answerQuestions'
    | 'nameManager'
    | 'endorse'
    | 'nameCoach'
    | 'selectUnits'
    | 'addCollaborator'
    | 'keepRecord'
    | 'keepGateCaseRecord']: Witness<K>;
};

function notCoaches(situation: Situation, today: string): readonly string[] {
  return Object.keys(situation.known.people).filter((id) => !isCoachHere(situation, id, today));
}

function answerQuestions(situation: Situation, context: Context): ArgsOf<'answerQuestions'> {
  const facts = factLookup(situation, context);
  const asked = context.model.questions.find(
    ({ type, choices = [], appliesWhen }) =>
      (type !== 'choice' || choices.length > 0) && (appliesWhen === undefined || evaluateCondition(appliesWhen, facts)),
  );
  return { answers: asked === undefined ? {} : { [asked.id]: answerTo(asked) } };
}

function answerTo({ type, choices = [] }: Question): Answer {
  switch (type) {
    case 'text':
      return 'Ja, delvis.';
    case 'number':
      return 7;
    case 'yesNo':
      return true;
    case 'choice':
      return choices[0]?.id ?? '';
  }
}
