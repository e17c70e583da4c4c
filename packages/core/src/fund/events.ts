type ForShare = { entryId: string; amountMinor: number; initiativeId: string; gateCaseId: string; shareId: string };

/** What can happen to a fund; each but the first is one ledger entry. */
export type FundEvents = {
  fundOpened: { facts: { unitId: string; year: number; name: string }; private: never };
  fundAllocated: { facts: { entryId: string; amountMinor: number; reference: string }; private: never };
  moneyReserved: { facts: ForShare; private: never };
  moneyReleased: { facts: ForShare; private: never };
  /** What was granted and is not committed goes back to whoever owns it. */
  grantTakenBack: { facts: ForShare; private: never };
  moneyGranted: { facts: ForShare; private: never };
};
