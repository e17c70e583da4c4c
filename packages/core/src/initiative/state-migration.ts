/** One move to another version of the process model, and who authorised it. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  readonly movedBack: boolean;
  /** How many gates had been passed by then: none of them opens a gate of the new version. */
  readonly gates: number;
  readonly reference: string;
  readonly authorisedBy: Authority;
  readonly at: string;
}

/** Who has said that something is to be done that no rule of a gate decides: a person, or a body. */
export type Authority =
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'body'; readonly bodyId: string };
