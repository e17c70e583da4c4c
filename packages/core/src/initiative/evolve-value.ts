import { textOf } from '../record/write.ts';
import type { InitiativeEvent } from './initiative-event.ts';
import type { EffectGoal } from './state-value.ts';
import type { Initiative } from './state.ts';

type ValueEvent = Extract<
  InitiativeEvent,
  {
    type:
      | 'effectGoalSet'
      | 'pilotPlanned'
      | 'pilotExtended'
      | 'pilotVersionReleased'
      | 'checkpointHeld'
      | 'lessonWritten'
      | 'valueEvaluated'
      | 'implementationPlanned'
      | 'ownershipAccepted'
      | 'adoptionRegistered'
      | 'adoptionCorrected';
  }
>;

/** What the events of pilot, value and scaling change. */
export function evolveValue(state: Initiative, event: ValueEvent): Partial<Initiative> {
  switch (event.type) {
    case 'effectGoalSet':
      return { effectGoals: withGoal(state, event) };
    case 'pilotPlanned':
      return { pilotPlan: { ...event.facts, place: textOf(event, 'place'), testGroup: textOf(event, 'testGroup') } };
    case 'pilotExtended':
      return { pilotPlan: state.pilotPlan && { ...state.pilotPlan, to: event.facts.to } };
    case 'pilotVersionReleased': {
      const noted = { id: event.facts.pilotVersionId, title: textOf(event, 'title'), at: event.at };
      return { pilotVersions: [...state.pilotVersions, noted] };
    }
    case 'checkpointHeld': {
      const latest = { conclusion: event.facts.conclusion, at: event.at };
      return { checkpoints: { count: state.checkpoints.count + 1, latest }, checkpointDue: false };
    }
    case 'lessonWritten': {
      const noted = { id: event.facts.lessonId, title: textOf(event, 'title'), at: event.at };
      return { lessons: [...state.lessons, noted], ending: lessonsMet(state.ending, event.at) };
    }
    case 'valueEvaluated':
      return { evaluation: { ...event.facts, text: textOf(event, 'text'), at: event.at } };
    case 'implementationPlanned':
      return { implementationPlan: { ...event.facts, text: textOf(event, 'text'), at: event.at } };
    case 'ownershipAccepted':
      return { reception: { ...event.facts, at: event.at } };
    case 'adoptionRegistered': {
      const { adoptionId: id, publicBodyId = null, ...facts } = event.facts;
      return { adoptions: [...state.adoptions, { ...facts, id, publicBodyId, at: event.at }] };
    }
    case 'adoptionCorrected': {
      const { adoptionId, ...facts } = event.facts;
      return { adoptions: state.adoptions.map((one) => (one.id === adoptionId ? { ...one, ...facts } : one)) };
    }
  }
}

/** What was learnt on the way stands already: the task of an ending is to look back on it. */
function lessonsMet(ending: Initiative['ending'], at: string): Initiative['ending'] {
  return ending && { ...ending, lessonsMetAt: ending.lessonsMetAt ?? at };
}

function withGoal(state: Initiative, event: Extract<ValueEvent, { type: 'effectGoalSet' }>): readonly EffectGoal[] {
  const { goalId, ...facts } = event.facts;
  const goal = { ...facts, id: goalId, name: textOf(event, 'name'), method: textOf(event, 'method'), setAt: event.at };
  const known = state.effectGoals.some((held) => held.id === goalId);
  return known ? state.effectGoals.map((held) => (held.id === goalId ? goal : held)) : [...state.effectGoals, goal];
}
