import { freeWays } from '../gate-case/ways.ts';
import { event } from '../record/write.ts';
import { no, ok } from '../result.ts';
import { freely, freshId, onInitiative, type Rule } from '../rule.ts';
import { evaluateGoals } from '../value/evaluate.ts';
import { endingEvent } from './ending.ts';
import { caseClosing } from './case-closing.ts';
import { endingsHere } from './leaving.ts';

const LESSONS = 50;

/** Continue, change or stop: stopping ends the initiative on the spot, by the phase's own way to stop. */
export const holdCheckpoint: Rule<'initiative', 'holdCheckpoint'> = {
  scope: 'initiative',
  activity: 'holdCheckpoint',
  material: true,
  movesMoney: true,
  may: freely,
  apply: (situation, context, { conclusion, reason }) => {
    const { initiative } = situation;
    const facts = { checkpointId: freshId(context, 0), conclusion };
    const held = event('checkpointHeld', facts, initiative.id, { reason });
    if (conclusion !== 'stop') return ok([onInitiative(initiative, [held])]);
    const [stop] = endingsHere(initiative, context, ({ kind }) => kind === 'stopped');
    if (stop === undefined) return no({ code: 'notFromHere', target: 'stopped', allowed: [] });
    const closing = caseClosing(situation, context);
    if (!closing.ok) return closing;
    const ended = endingEvent(initiative, context, stop.id, { reason, tryAgainIf: null });
    return ok([onInitiative(initiative, [held, ended]), ...closing.value]);
  },
};

export const writeLesson: Rule<'initiative', 'writeLesson'> = {
  scope: 'initiative',
  activity: 'writeLesson',
  may: ({ initiative }) =>
    initiative.lessons.length >= LESSONS ? { code: 'limitReached', what: 'writeLesson', limit: LESSONS } : undefined,
  apply: ({ initiative }, context, { title, text }) => {
    const draft = event('lessonWritten', { lessonId: freshId(context, 0) }, initiative.id, { title, text });
    return ok([onInitiative(initiative, [draft])]);
  },
};

/** Moves over an edge that the model declares free. */
export const enterPhase: Rule<'initiative', 'enterPhase'> = {
  scope: 'initiative',
  targets: ({ initiative }, { model }) => freeWays(model, initiative).map((phase) => ({ phase })),
  may: ({ initiative }, { model }, { phase }) => {
    if (initiative.openGateCaseId !== null) return { code: 'gateCaseOpen', gateCaseId: initiative.openGateCaseId };
    const allowed = freeWays(model, initiative);
    return allowed.includes(phase) ? undefined : { code: 'notFromHere', target: phase, allowed };
  },
  apply: ({ initiative }, _, __, { phase }) =>
    ok([onInitiative(initiative, [event('phaseEntered', { phase, cause: { kind: 'freeEdge' } })])]),
};

export const evaluate: Rule<'initiative', 'evaluate'> = {
  scope: 'initiative',
  activity: 'evaluate',
  material: true,
  may: freely,
  apply: (situation, _, { text, ...judgement }) => {
    const { initiative } = situation;
    const facts = { ...judgement, perGoal: evaluateGoals(initiative, situation).map((result) => ({ ...result })) };
    return ok([onInitiative(initiative, [event('valueEvaluated', facts, initiative.id, { text })])]);
  },
};
