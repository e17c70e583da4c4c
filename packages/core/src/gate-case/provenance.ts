/** Who decided when the decision is recorded afterwards: a body, or a person with a mandate at that date. */
export type DecidedBy =
  | { readonly kind: 'person'; readonly personId: string; readonly mandateId: string }
  | { readonly kind: 'body'; readonly bodyId: string };

/** How a decision came about, at a gate or on a share. */
export type Provenance = {
  /** Taken in the system, or recorded by the registrar. */
  readonly form: 'taken' | 'recorded';
  readonly decidedBy: DecidedBy;
  readonly decidedOn: string;
  readonly minutesReference: string | null;
  /** A body needs none: it is the one that gives them. */
  readonly mandateId: string | null;
};

/** What a person or a body decided earlier, as the registrar records it. `minutesReference` is a number in the registry. */
export type Recorded = { decidedBy: DecidedBy; decidedOn: string; minutesReference: string };
