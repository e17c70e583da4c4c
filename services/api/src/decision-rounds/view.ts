import { type Context, type DecisionRound, stageOf } from '@idesluss/core';
import type { Static } from 'typebox';
import type { LinkTo } from '../http/links.ts';
import type { Shown } from '../http/stream-routes.ts';
import type { RoundView } from './schemas.ts';

const view = (round: DecisionRound, { today }: Pick<Context, 'today'>) => {
  const { id: roundId, ...rest } = round;
  return { roundId, ...rest, stage: stageOf(round, today) } satisfies Omit<Static<typeof RoundView>, '_links'>;
};

const links = ({ id, unitId, challengeId }: DecisionRound): readonly LinkTo[] => [
  selfOfRound(id),
  {
    rel: 'comparison',
    path: `/decision-rounds/${id}/comparison`,
    title: { sv: 'Ärendena sida vid sida', en: 'The cases side by side' },
  },
  { rel: 'owner', path: `/units/${unitId}`, title: { sv: 'Enheten', en: 'The unit' } },
  ...(challengeId === null
    ? []
    : [{ rel: 'challenge', path: `/challenges/${challengeId}`, title: { sv: 'Utmaningen', en: 'The challenge' } }]),
  { rel: 'collection', path: '/decision-rounds', title: { sv: 'Alla beslutsomgångar', en: 'All decision rounds' } },
];

export const selfOfRound = (id: string): LinkTo => ({
  rel: 'self',
  path: `/decision-rounds/${id}`,
  title: { sv: 'Beslutsomgången', en: 'The decision round' },
});

export const shownRound: Shown<'decisionRound'> & { readonly view: typeof view } = {
  kind: 'decisionRound',
  view,
  links,
};
