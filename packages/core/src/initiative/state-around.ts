import type { Text } from '../register/state.ts';
import type { SecrecyMarking } from './state-record.ts';

/** What can be asked about before the city goes on with an idea. */
export const reviewKinds = ['dataProtection', 'informationSecurity', 'procurement', 'rights', 'union'] as const;
/** What a review comes to: nothing stands against it; with remarks to heed; an objection; not a matter for this review. */
export const reviewOutcomes = ['clear', 'remarks', 'objection', 'notConcerned'] as const;

/** What a document is to the case. */
export const documentKinds = [
  'description',
  'quotation',
  'agreement',
  'riskAnalysis',
  'impactAssessment',
  'minutes',
  'report',
  'image',
  'otherDocument',
] as const;

/** One of {@link documentKinds}. */
export type DocumentKind = (typeof documentKinds)[number];
/** One of {@link reviewKinds}. */
export type ReviewKind = (typeof reviewKinds)[number];
/** One of {@link reviewOutcomes}. */
export type ReviewOutcome = (typeof reviewOutcomes)[number];

/** A review asked of a named person, open until answered; `outcome` and `text` are null before, and where erased. */
export interface Review {
  readonly id: string;
  readonly kind: ReviewKind;
  readonly personId: string;
  readonly question: Text;
  readonly dueOn: string;
  readonly askedAt: string;
  readonly outcome: ReviewOutcome | null;
  readonly text: Text;
  readonly answeredAt: string | null;
}

/** A document by its title: its link, and what the registry keeps about it, stand in the record. */
export interface HeldDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: Text;
  readonly at: string;
  /** Who may withdraw it besides the registrar; null where that is kept from whoever reads. */
  readonly addedById: string | null;
  /** From then on its link is shown to nobody, and it counts no longer. */
  readonly withdrawnAt: string | null;
  /** Secrecy markings that stand; absent where there are none. */
  readonly markings?: readonly SecrecyMarking[];
}

/** How much has been written between those who take part: the words stand in the record alone. */
export interface Messages {
  readonly count: number;
  readonly latestAt: string | null;
}
