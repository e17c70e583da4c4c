type Span = { area: string | null; opensOn: string; closesOn: string };

/** What can happen to a challenge. `private` names the parts that can be erased. */
export type ChallengeEvents = {
  challengeRegistered: { facts: Span & { owningUnitId: string }; private: 'title' | 'question' };
  challengeRevised: { facts: Span; private: 'title' | 'question' };
  challengeClosed: { facts: Record<never, never>; private: 'reason' };
};
