export const unknownCase = { code: 'unknown', thing: 'gateCase' } as const;

/** A case that is not there, and one of an initiative that may not be read, are told apart by nobody. */
export const unknownIfHidden = <R extends { readonly code: string }>(refusal: R) =>
  refusal.code === 'unknown' ? unknownCase : refusal;
