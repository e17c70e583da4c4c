import type { GateKind, LocalText } from '../process-model/types.ts';
import type { BodyKind, MandateHolder, PublicBodyKind, RoleName, UnitKind } from './state.ts';

/** What can happen in the registers. `private` names the parts that can be erased. */
export type RegisterEvents = {
  personRegistered: { facts: { unitId: string | null }; private: 'name' | 'email' };
  personMoved: { facts: { unitId: string | null; from: string }; private: never };
  personErased: { facts: { reason: string }; private: never };
  unitRegistered: {
    facts: {
      kind: UnitKind;
      name: LocalText;
      parentId: string | null;
      bodyId: string | null;
      validFrom: string;
      /** Absent where no end was known. */
      validTo?: string | null;
    };
    private: never;
  };
  bodyRegistered: { facts: { kind: BodyKind; name: LocalText }; private: never };
  publicBodyRegistered: {
    facts: { kind: PublicBodyKind; organisationNumber: string; scbCode: string | null; name: LocalText };
    private: never;
  };
  publicBodyRevised: { facts: { name: LocalText; scbCode: string | null; validTo: string | null }; private: never };
  roleAssigned: {
    facts: { personId: string; role: RoleName; unitId: string | null; validFrom: string; validTo: string | null };
    private: never;
  };
  roleRevoked: { facts: { validTo: string }; private: never };
  mandateGranted: {
    facts: {
      holder: MandateHolder;
      unitId: string;
      gateKinds: readonly GateKind[];
      highestAmountMinor: number | null;
      validFrom: string;
      validTo: string | null;
      reference: string;
    };
    private: never;
  };
  mandateRevoked: { facts: { validTo: string }; private: never };
};
