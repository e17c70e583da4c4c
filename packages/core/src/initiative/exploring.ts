import { firstRefusal, personKnown, refuseArgument, unitKnown } from '../arguments.ts';
import { recusedRefusal } from '../access/recusal.ts';
import { at } from '../lookup.ts';
import { isValidOn } from '../mandate/mandate.ts';
import { evaluateCondition, type FactLookup } from '../process-model/evaluate.ts';
import type { Question } from '../process-model/types.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok } from '../result.ts';
import { freely, freshId, onInitiative, type Rule } from '../rule.ts';
import type { Context, Situation } from '../situation.ts';
import { factLookup } from './facts.ts';
import type { Answer } from './choices.ts';

const COLLABORATORS = 30;

export const describeNeed: Rule<'initiative', 'describeNeed'> = {
  scope: 'initiative',
  activity: 'describeNeed',
  material: true,
  may: freely,
  apply: ({ initiative }, _, { need }) =>
    ok([onInitiative(initiative, [event('needDescribed', {}, initiative.id, { need })])]),
};

export const describeIdea: Rule<'initiative', 'describeIdea'> = {
  scope: 'initiative',
  activity: 'describeIdea',
  material: true,
  may: freely,
  apply: ({ initiative }, _, { idea }) =>
    ok([onInitiative(initiative, [event('ideaDescribed', {}, initiative.id, { idea })])]),
};

export const answerQuestions: Rule<'initiative', 'answerQuestions'> = {
  scope: 'initiative',
  activity: 'answerQuestions',
  material: true,
  may: (situation, context) => {
    const facts = factLookup(situation, context);
    const some = context.model.questions.some((question) => isAnswerable(question) && isAsked(question, facts));
    return some ? undefined : { code: 'unknown', thing: 'question' };
  },
  apply: (situation, context, { answers }) => {
    const { initiative } = situation;
    const refusal = answersRefusal(situation, context, answers);
    if (refusal !== undefined) return no(refusal);
    const { facts, texts } = splitAnswers(context.model.questions, answers);
    return ok([onInitiative(initiative, [event('questionsAnswered', { answers: facts }, initiative.id, texts)])]);
  },
};

export const nameManager: Rule<'initiative', 'nameManager'> = {
  scope: 'initiative',
  activity: 'nameManager',
  material: true,
  mentions: ({ personId }) => ({ people: [personId] }),
  may: freely,
  apply: (situation, _, { personId }) => {
    const { initiative } = situation;
    // Nobody endorses an idea of their own, and nobody is asked anew by being named once more.
    const refusal = firstRefusal(
      personKnown(situation, personId, '/personId'),
      recusedRefusal(initiative, personId),
      initiative.managerId === personId ? { code: 'alreadyDone', what: 'nameManager' } : undefined,
    );
    if (refusal !== undefined) return no(refusal);
    return ok([onInitiative(initiative, [event('managerNamed', { personId })])]);
  },
};

export const nameCoach: Rule<'initiative', 'nameCoach'> = {
  scope: 'initiative',
  activity: 'nameCoach',
  material: true,
  mentions: ({ personId }) => ({ people: [personId] }),
  may: freely,
  apply: (situation, { today }, { personId }) => {
    const { initiative } = situation;
    // A coach reads drafts and may stop a pilot at a checkpoint: only one of the city's coaches, and nobody an own idea.
    const refusal = firstRefusal(
      personKnown(situation, personId, '/personId'),
      recusedRefusal(initiative, personId),
      isCoachHere(situation, personId, today) ? undefined : refuseArgument('/personId', 'notACoach'),
    );
    if (refusal !== undefined) return no(refusal);
    return ok([onInitiative(initiative, [event('coachNamed', { personId })])]);
  },
};

/** A city has no more administrations and companies than that. */
const SELECTED = 50;

export const selectUnits: Rule<'initiative', 'selectUnits'> = {
  scope: 'initiative',
  mentions: ({ unitIds }) => ({ units: unitIds }),
  may: freely,
  apply: (situation, { today }, { unitIds }) => {
    const { initiative } = situation;
    if (unitIds.length > SELECTED) return no({ code: 'limitReached', what: 'selectUnits', limit: SELECTED });
    if (new Set(unitIds).size < unitIds.length) return no(refuseArgument('/unitIds', 'duplicate'));
    const refusal = firstRefusal(...unitIds.map((unitId, n) => unitKnown(situation, unitId, `/unitIds/${n}`, today)));
    if (refusal !== undefined) return no(refusal);
    return ok([onInitiative(initiative, [event('unitsSelected', { unitIds: [...unitIds] })])]);
  },
};

export const addCollaborator: Rule<'initiative', 'addCollaborator'> = {
  scope: 'initiative',
  activity: 'addCollaborator',
  material: true,
  mentions: ({ unitId }) => ({ units: [unitId] }),
  may: ({ initiative }) =>
    initiative.collaborators.length >= COLLABORATORS
      ? { code: 'limitReached', what: 'addCollaborator', limit: COLLABORATORS }
      : undefined,
  apply: (situation, context, { kind, unitId, name }) => {
    const { initiative } = situation;
    if ((unitId === null) === (name === null)) return no(refuseArgument('/name', 'unpaired'));
    if (unitId !== null && kind !== 'administration') return no(refuseArgument('/kind', 'notApplicable'));
    const refusal = unitKnown(situation, unitId, '/unitId', context.today);
    if (refusal !== undefined) return no(refusal);
    if (unitId !== null && initiative.collaborators.some((one) => one.unitId === unitId)) {
      return no(refuseArgument('/unitId', 'duplicate'));
    }
    const collaboratorId = freshId(context, 0);
    const draft = event('collaboratorAdded', { collaboratorId, kind, unitId }, initiative.id, { name });
    return ok([onInitiative(initiative, [draft])]);
  },
};

/** Holds the role that day: everywhere, or at the unit that owns the initiative or is proposed to. */
export function isCoachHere({ initiative, known }: Situation, personId: string, day: string): boolean {
  const unitId = initiative?.owningUnitId ?? initiative?.proposedUnitId ?? null;
  return known.roles.some(
    (held) =>
      held.personId === personId &&
      held.role === 'coach' &&
      (held.unitId === null || held.unitId === unitId) &&
      isValidOn(held, day),
  );
}

type Answers = Readonly<Record<string, Answer>>;

function answersRefusal(situation: Situation, context: Context, answers: Answers): Refusal | undefined {
  const given = Object.entries(answers);
  if (given.length === 0) return refuseArgument('/answers', 'empty');
  const facts = factLookup(situation, context);
  for (const [id, answer] of given) {
    const pointer = `/answers/${id}`;
    const question = context.model.questions.find((one) => one.id === id);
    if (question === undefined) return { code: 'referenceUnknown', pointer, thing: 'question', id };
    // Whether a question is asked can hang on other answers of the same command, never on its own.
    const about = (name: string) => (name === `answers.${id}` ? undefined : answerIn(answers, name)) ?? facts(name);
    if (!isAsked(question, about)) return refuseArgument(pointer, 'notApplicable');
    if (!fits(question, answer)) return refuseArgument(pointer, 'wrongType');
  }
  return undefined;
}

function answerIn(answers: Answers, name: string): Answer | undefined {
  return name.startsWith('answers.') ? at(answers, name.slice('answers.'.length)) : undefined;
}

function isAsked({ appliesWhen }: Question, facts: FactLookup): boolean {
  return appliesWhen === undefined || evaluateCondition(appliesWhen, facts);
}

function isAnswerable({ type, choices = [] }: Question): boolean {
  return type !== 'choice' || choices.length > 0;
}

function fits(question: Question, answer: Answer): boolean {
  switch (question.type) {
    case 'text':
      return typeof answer === 'string';
    case 'number':
      return typeof answer === 'number' && Number.isFinite(answer);
    case 'yesNo':
      return typeof answer === 'boolean';
    case 'choice':
      return question.choices?.some((choice) => choice.id === answer) ?? false;
  }
}

/** Free text is a private part; what is chosen, counted or ticked is a fact. */
function splitAnswers(
  questions: readonly Question[],
  answers: Answers,
): { facts: Answers; texts: Record<string, string> } {
  const facts: Record<string, Answer> = {};
  const texts: Record<string, string> = {};
  for (const [id, answer] of Object.entries(answers)) {
    const isText = questions.some((question) => question.id === id && question.type === 'text');
    if (isText && typeof answer === 'string') texts[id] = answer;
    else facts[id] = answer;
  }
  return { facts, texts };
}
