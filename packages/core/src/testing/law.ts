/** What must hold in every history, whatever is tried. */
export const laws = [
  'phases only through gates, free edges and entries',
  'version is the number of events',
  'what may refuses, decide refuses',
  'what may allows, the witness does',
  'ended refuses all but what stays possible',
  'fold of the events is the state',
  'every chain verifies',
  'the ledger sums to zero and never goes below it',
  'what is granted is what gates have granted, and no more is frozen',
  'outsiders see nothing before the notification',
  'output is frozen, input is not',
  'fresh ids are used once',
  'words about a person are of somebody the command mentions',
  'money of a case is moved by commands that say so',
  'no case of an open round is decided',
  'a move gains nothing, and nothing leads around a guarantee',
] as const;

export type Law = (typeof laws)[number];

/** A law that did not hold, and where. */
export interface Break {
  readonly law: Law;
  readonly what: string;
}
