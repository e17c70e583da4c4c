import type { Text } from '../register/state.ts';

/** Whether a paper of the registry came in, went out, or stayed within. */
export const directions = ['incoming', 'outgoing', 'internal'] as const;

/** The legal provision that a marking rests on, the day on which it was set, and the day to look at it again. */
export type MarkedUnder = { provision: string; markedOn: string; reviewOn: string | null };
/** A warning that stands, not a decision; who set it and why are null where they are kept from the reader, or not known. */
export type SecrecyMarking = MarkedUnder & { markedBy: string | null; reason: Text };
/** What another system calls the same thing; `scheme` names the system. */
export type ExternalReference = { scheme: string; value: string };

type Registered = {
  diaryNumber: string | null;
  direction: (typeof directions)[number] | null;
  legalBasis: string | null;
  retentionRule: string | null;
  externalReferences: readonly ExternalReference[];
};

/** What the registry keeps about an initiative, a gate case or a document. */
export type RecordFields = Registered & { secrecyMarkings: readonly SecrecyMarking[] };

/**
 * What the registrar enters. Markings are added to those that stand; one under a provision that something is marked under
 * already takes its place. A marking goes only where its provision is named as lifted.
 */
export type RecordEntry = Registered & {
  secrecyMarkings: readonly (MarkedUnder & { reason: string })[];
  liftedProvisions?: readonly string[];
};

/** What an event holds of an entry; why something is marked is its private part `reason.<index>`. */
export type RecordFacts = Registered & {
  secrecyMarkings: readonly MarkedUnder[];
  /** Absent in older events: their markings took the place of all that stood. */
  adds?: true;
  liftedProvisions?: readonly string[];
};
export type RecordParts = `reason.${number}`;
