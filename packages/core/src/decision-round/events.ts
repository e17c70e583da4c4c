import type { GateKind } from '../process-model/types.ts';

/** What can happen to a decision round. `private` names the parts that can be erased. */
export type RoundEvents = {
  roundOpened: {
    facts: {
      unitId: string;
      gateKind: GateKind;
      name: string;
      opensOn: string;
      joinUntil: string;
      challengeId?: string;
    };
    private: never;
  };
  roundRevised: { facts: { opensOn: string; joinUntil: string }; private: never };
  roundClosed: { facts: { early: boolean }; private: 'reason' };
};
