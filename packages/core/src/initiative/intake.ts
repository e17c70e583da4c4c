import { firstRefusal, refuseArgument, unitKnown, unknownReference } from '../arguments.ts';
import { withinWait } from '../days.ts';
import { pinningRefusal } from '../model-register/pinning.ts';
import type { Ending, ProcessModel } from '../process-model/types.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok } from '../result.ts';
import type { Context } from '../situation.ts';
import { freely, freshId, onInitiative, opening, type Rule } from '../rule.ts';
import { addWorkingDays } from '../working-days.ts';
import { answerable, choosable, named } from './answering.ts';
import { endingEvent } from './ending.ts';
import { continuable } from './lineage.ts';
import type { SupplementRequest } from './state-belonging.ts';
import type { Initiative } from './state.ts';

/** More questions than this to one bearer are a sign that something else is wrong. */
const SUPPLEMENTS = 30;

export const draftInitiative: Rule<'tenant', 'draftInitiative'> = {
  scope: 'tenant',
  // Whoever drafts it bears it: an erasure that is under way and this wait for each other.
  mentions: ({ proposedUnitId, challengeId = null, continuesId = null }) => ({
    ...{ units: [proposedUnitId], challenges: [challengeId], initiatives: [continuesId] },
    actor: true,
  }),
  may: freely,
  apply: (situation, context, { title, summary, challengeId = null, continuesId = null, ...said }) => {
    const { unnamed = false, anonymous = false, onBehalfOf = null, ...args } = said;
    const { actor, model, today } = context;
    const refusal = firstRefusal(
      args.processModelId === model.id
        ? undefined
        : unknownReference('/processModelId', 'processModel', args.processModelId),
      pinningRefusal(model),
      model.entries.some((entry) => entry.id === args.entry)
        ? undefined
        : unknownReference('/entry', 'entry', args.entry),
      unitKnown(situation, args.proposedUnitId, '/proposedUnitId', today),
      named(situation, challengeId, today),
      unnamed ? officeOnly(context) : undefined,
      continuable(situation, context, { continuesId, anonymous: anonymous || model.anonymousToAssessors === true }),
    );
    if (refusal !== undefined) return no(refusal);
    const id = freshId(context, 0);
    // There is a person: the access table lets no system draft.
    const bearerId = unnamed ? null : (actor.personId ?? '');
    const facts = {
      ...args,
      bearerId,
      ...(challengeId === null ? {} : { challengeId }),
      ...(continuesId === null ? {} : { continuesId }),
    };
    const drafted = opening('initiative', id, id, event('initiativeDrafted', facts, id, { title, summary }));
    const more = [
      ...(anonymous || model.anonymousToAssessors === true ? [event('bearersHidden', { hidden: true })] : []),
      ...(onBehalfOf === null ? [] : [event('behalfNamed', {}, id, { onBehalfOf })]),
    ];
    return ok([{ ...drafted, events: [...drafted.events, ...more] }]);
  },
};

/** Without a named person there is nobody but the office to answer for it. */
function officeOnly({ actor }: Context): Refusal | undefined {
  return actor.roles.some(({ role }) => role === 'sluiceOffice')
    ? undefined
    : refuseArgument('/unnamed', 'notApplicable');
}

export const reviseInitiative: Rule<'initiative', 'reviseInitiative'> = {
  scope: 'initiative',
  material: true,
  mentions: ({ proposedUnitId = null, challengeId = null }) => ({ units: [proposedUnitId], challenges: [challengeId] }),
  may: freely,
  apply: (situation, { model, today }, args) => {
    const { initiative } = situation;
    const { title, summary, visibility, area, proposedUnitId } = { ...initiative, ...args };
    const { anonymous = initiative.anonymous, challengeId = initiative.challengeId } = args;
    const refusal = firstRefusal(
      unitKnown(situation, args.proposedUnitId ?? null, '/proposedUnitId', today),
      choosable(situation, challengeId, today),
      anonymous ? hidingRefusal(initiative) : showingRefusal(model),
    );
    if (refusal !== undefined) return no(refusal);
    const chosen = challengeId === initiative.challengeId ? {} : { challengeId };
    const facts = { visibility, area, proposedUnitId, ...chosen };
    const revised = event('initiativeRevised', facts, initiative.id, { title, summary });
    const hidden = anonymous === initiative.anonymous ? [] : [event('bearersHidden', { hidden: anonymous })];
    return ok([onInitiative(initiative, [revised, ...hidden])]);
  },
};

/** What has been shown is not hidden any more: anonymous is chosen in the draft. */
function hidingRefusal({ anonymous, standing }: Initiative): Refusal | undefined {
  return anonymous || standing === 'draft' ? undefined : refuseArgument('/anonymous', 'notApplicable');
}

/** Where the model has every idea rated without a name, nobody chooses otherwise. */
function showingRefusal({ anonymousToAssessors = false }: ProcessModel): Refusal | undefined {
  return anonymousToAssessors ? refuseArgument('/anonymous', 'setByModel') : undefined;
}

export const submitInitiative: Rule<'initiative', 'submitInitiative'> = {
  scope: 'initiative',
  // The answer is given now: a draft alone keeps no place once the challenge has closed.
  may: (situation, { today }) => answerable(situation, situation.initiative.challengeId, today),
  apply: ({ initiative }, { model, today }, { caseNumber }) => {
    const firstAnswerDueOn = addWorkingDays(today, model.firstAnswerWithinWorkingDays);
    return ok([onInitiative(initiative, [event('initiativeSubmitted', { caseNumber, firstAnswerDueOn })])]);
  },
};

export const requestSupplement: Rule<'initiative', 'requestSupplement'> = {
  scope: 'initiative',
  may: ({ initiative }, { today }) =>
    openSupplementRefusal(initiative, today) ??
    (initiative.supplements.length >= SUPPLEMENTS
      ? { code: 'limitReached', what: 'requestSupplement', limit: SUPPLEMENTS }
      : undefined),
  apply: ({ initiative }, context, { question, dueOn }) => {
    const refusal = withinWait(dueOn, context.today, '/dueOn');
    if (refusal !== undefined) return no(refusal);
    const supplementId = freshId(context, 0);
    const draft = event('supplementRequested', { supplementId, dueOn }, initiative.id, { question });
    return ok([onInitiative(initiative, [draft])]);
  },
};

export const answerSupplement: Rule<'initiative', 'answerSupplement'> = {
  scope: 'initiative',
  material: true,
  targets: ({ initiative }) => initiative.supplements.filter(isOpen).map(({ id }) => ({ supplementId: id })),
  aimless: () => ({ code: 'awaits', command: 'requestSupplement' }),
  may: ({ initiative }, _, { supplementId }) => {
    const request = initiative.supplements.find(({ id }) => id === supplementId);
    if (request === undefined) return { code: 'unknown', thing: 'supplementRequest' };
    return isOpen(request) ? undefined : { code: 'alreadyDone', what: 'answerSupplement' };
  },
  apply: ({ initiative }, _, { answer }, { supplementId }) =>
    ok([onInitiative(initiative, [event('supplementAnswered', { supplementId }, initiative.id, { answer })])]),
};

export const acceptAtIntake: Rule<'initiative', 'acceptAtIntake'> = {
  scope: 'initiative',
  mentions: ({ owningUnitId }) => ({ units: [owningUnitId] }),
  may: ({ initiative }, { today }) => openSupplementRefusal(initiative, today),
  apply: (situation, { model, today }, { owningUnitId }) => {
    const { initiative } = situation;
    const refusal = unitKnown(situation, owningUnitId, '/owningUnitId', today);
    if (refusal !== undefined) return no(refusal);
    const accepted = event('initiativeAccepted', { owningUnitId });
    const entry = model.entries.find(({ id }) => id === initiative.entry);
    // An entry with gates of its own is passed through them; without, acceptance leads straight into its phase.
    if (entry === undefined || entry.gates.length > 0) return ok([onInitiative(initiative, [accepted])]);
    const cause = { kind: 'intake', entry: entry.id } as const;
    return ok([onInitiative(initiative, [accepted, event('phaseEntered', { phase: entry.phase, cause })])]);
  },
};

export const declineAtIntake: Rule<'initiative', 'declineAtIntake'> = {
  scope: 'initiative',
  targets: (_, { model }) => declining(model.endings, model.intake.endings).map(({ id }) => ({ ending: id })),
  may: (_, { model }, { ending }) => {
    const allowed = declining(model.endings, model.intake.endings).map(({ id }) => id);
    return allowed.includes(ending) ? undefined : { code: 'notFromHere', target: ending, allowed };
  },
  apply: ({ initiative }, context, { reason, tryAgainIf }, { ending }) =>
    ok([onInitiative(initiative, [endingEvent(initiative, context, ending, { reason, tryAgainIf })])]),
};

function declining(endings: readonly Ending[], atIntake: readonly string[]): readonly Ending[] {
  return endings.filter((ending) => ending.kind === 'declined' && atIntake.includes(ending.id));
}

function isOpen(request: SupplementRequest): boolean {
  return request.answeredAt === null;
}

/**
 * What was asked for comes first: no to accepting or requesting a decision while a supplement is open. Past its last day
 * an unanswered question holds nobody up; it can still be answered.
 */
export function openSupplementRefusal(initiative: Initiative, today: string): Refusal | undefined {
  const open = initiative.supplements.find((request) => isOpen(request) && today <= request.dueOn);
  return open === undefined ? undefined : { code: 'supplementOpen', supplementId: open.id };
}
