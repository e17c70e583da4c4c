import { type Challenge, type Context, challengeState } from '@idesluss/core';
import type { Static } from 'typebox';
import type { LinkTo } from '../http/links.ts';
import type { Shown } from '../http/stream-routes.ts';
import type { ChallengeView } from './schemas.ts';

const view = (challenge: Challenge, { today }: Pick<Context, 'today'>) => {
  const { id: challengeId, version, owningUnitId, title, question, area, opensOn, closesOn, closing } = challenge;
  return {
    ...{ challengeId, version, owningUnitId, title, question, area, opensOn, closesOn },
    state: challengeState(challenge, today),
    closing: closing && { closedAt: closing.at, reason: closing.reason },
  } satisfies Omit<Static<typeof ChallengeView>, '_links'>;
};

/** How many answer it hangs on who asks: the link leads to those that its reader may read. */
const links = ({ id, owningUnitId }: Challenge): readonly LinkTo[] => [
  { rel: 'self', path: `/challenges/${id}`, title: { sv: 'Utmaningen', en: 'The challenge' } },
  {
    rel: 'answers',
    path: `/initiatives?challengeId=${id}`,
    title: { sv: 'Initiativ som svarar', en: 'What answers it' },
  },
  { rel: 'owner', path: `/units/${owningUnitId}`, title: { sv: 'Enheten som frågar', en: 'The unit that asks' } },
  { rel: 'collection', path: '/challenges', title: { sv: 'Alla utmaningar', en: 'All challenges' } },
];

export const shownChallenge: Shown<'challenge'> = { kind: 'challenge', view, links };
