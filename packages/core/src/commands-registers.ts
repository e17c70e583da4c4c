import type { GateKind, LocalText } from './process-model/types.ts';
import type { BodyKind, MandateHolder, PublicBodyKind, RoleName, UnitKind } from './register/state.ts';

type None = undefined;

/** Commands about the registers: who there is, where they belong, and what they may. */
export type RegisterCommands = {
  registerPerson: {
    target: None;
    args: { personId?: string; name: string; email: string | null; unitId: string | null };
  };
  erasePerson: { target: None; args: { reason: string } };
  /** `from` is the first day there; `unitId` null where the person belongs to no unit any more. */
  movePerson: { target: None; args: { unitId: string | null; from: string } };
  registerUnit: {
    target: None;
    args: {
      kind: UnitKind;
      name: LocalText;
      parentId: string | null;
      /** The committee or board above it; null takes that of the unit above. */
      bodyId: string | null;
      validFrom: string;
      /** First day on which it is no longer valid, where that is known already. */
      validTo?: string | null;
    };
  };
  registerBody: { target: None; args: { kind: BodyKind; name: LocalText } };
  registerPublicBody: {
    target: None;
    args: {
      kind: PublicBodyKind;
      /** Ten digits, with or without the hyphen. */
      organisationNumber: string;
      /** Of a municipality four digits, of a region two; null for what Statistics Sweden has no code for. */
      scbCode: string | null;
      name: LocalText;
    };
  };
  /** What is absent stays; `validTo` is the first day on which it is there no longer, null where it is to stay. */
  revisePublicBody: { target: None; args: { name?: LocalText; scbCode?: string | null; validTo?: string | null } };
  assignRole: {
    target: None;
    args: { personId: string; role: RoleName; unitId: string | null; validFrom: string; validTo: string | null };
  };
  revokeRole: { target: None; args: { validTo: string } };
  grantMandate: {
    target: None;
    args: {
      holder: MandateHolder;
      unitId: string;
      gateKinds: readonly GateKind[];
      highestAmountMinor: number | null;
      validFrom: string;
      validTo: string | null;
      reference: string;
    };
  };
  revokeMandate: { target: None; args: { validTo: string } };
};
