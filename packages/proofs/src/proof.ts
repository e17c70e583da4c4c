export type Verdict = 'holds' | 'falls short' | 'cannot run here';

export type ProofOptions = {
  /** The long form, for a release; the short one fits into a coffee break. */
  full: boolean;
  /** Where a random proof starts; it prints what it used. */
  seed: number;
  /** Says what is being done while it works. */
  say: (line: string) => void;
};

export type Outcome = {
  verdict: Verdict;
  /** What was measured, in as few characters as can be read, such as `14.2 s`. */
  figure: string;
  /** What it is held against, such as `≤ 120 s`. */
  aim: string;
  /** Everything a reader may want to check; printed as it is with --json. */
  details: unknown;
};

export type Proof = { run: (options: ProofOptions) => Promise<Outcome> };

/** What is claimed, and where its proof is: loaded when asked for, since one needs a browser and another a login. */
export type Claim = {
  name: string;
  claim: string;
  budgetSeconds: number;
  load: () => Promise<Proof>;
};
