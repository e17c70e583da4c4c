import type { EventOf } from '../record/write.ts';
import { textOf } from '../record/write.ts';
import type { GateCaseEvents } from './events.ts';
import { dissentOf, justificationOf } from './justification.ts';
import type { Assessment, JointRating } from './state.ts';

type Of<T extends keyof GateCaseEvents> = Extract<EventOf<GateCaseEvents>, { type: T }>;

/** One assessor's ratings. */
export function rated(event: Of<'criteriaRated'>): Assessment {
  const ratings: Record<string, Assessment['ratings'][string]> = {};
  for (const [criterion, rating] of Object.entries(event.facts.ratings)) {
    ratings[criterion] = Object.freeze({ rating, justification: textOf(event, justificationOf(criterion)) });
  }
  return { assessorId: event.facts.assessorId, at: event.at, ratings };
}

/** What the panel has found together. */
export function ratedJointly(event: Of<'criteriaRatedJointly'>): Readonly<Record<string, JointRating>> {
  const { byId, ratings } = event.facts;
  const rated = Object.entries(ratings).map(([criterion, { rating, dissenting }]) => {
    const dissents = dissenting.map((personId, index) => ({
      personId,
      text: textOf(event, dissentOf(criterion, index)),
    }));
    const justification = textOf(event, justificationOf(criterion));
    return [criterion, { rating, justification, byId, at: event.at, dissents }];
  });
  return Object.fromEntries(rated);
}
