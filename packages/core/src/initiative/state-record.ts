/** Whether a paper of the registry came in, went out, or stayed within. */
export const directions = ['incoming', 'outgoing', 'internal'] as const;

/** A warning with the legal provision it rests on; `reviewOn` is the day to look at it again. Not a decision. */
export type SecrecyMarking = { provision: string; markedOn: string; reviewOn: string | null };
/** What another system calls the same thing; `scheme` names the system. */
export type ExternalReference = { scheme: string; value: string };

/** What the registry keeps about an initiative or a gate case; a marking is a warning, not a decision. */
export type RecordFields = {
  diaryNumber: string | null;
  direction: (typeof directions)[number] | null;
  legalBasis: string | null;
  retentionRule: string | null;
  secrecyMarkings: readonly SecrecyMarking[];
  externalReferences: readonly ExternalReference[];
};
