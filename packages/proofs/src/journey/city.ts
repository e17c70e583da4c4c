import type { Move, Words } from './move.ts';

/** What an initiative has come to, as far as a journey needs to know. */
export interface Seen {
  readonly title: string;
  readonly version: number;
  readonly standing: string;
  readonly phase: string | null;
  readonly ending: string | null;
  readonly goalIds: readonly string[];
  readonly lessons: number;
}

/** What a gate case has come to. */
export interface SeenCase {
  readonly status: string;
  /** Addresses of the dossiers, oldest first. */
  readonly dossiers: readonly string[];
  /** Address of the dossier on which the latest decision was made. */
  readonly decidedOn: string | null;
}

export interface Happened {
  readonly at: string;
  readonly personId: string | null;
  readonly type: string;
}

/** A no of the rules. */
export interface No {
  readonly code: string;
  readonly detail: string;
}

/** The places of the city that the journeys go to. */
export interface Places {
  readonly processModelId: string;
  readonly care: string;
  readonly education: string;
  readonly careFund: string;
  /** Of education, with next to nothing left. */
  readonly emptyFund: string;
  readonly manager: string;
  readonly coach: string;
}

/** A city as those who use it meet it: over HTTP, or the rules alone. Each move and its answer goes into the account. */
export interface City {
  readonly places: Places;
  readonly today: string;
  readonly chapter: (title: Words) => void;
  /** Does it, and says which id came of it. Throws when the answer is no. */
  readonly act: (move: Move) => Promise<string>;
  /** Tries what must be refused. Throws when it is done all the same. */
  readonly refused: (move: Move) => Promise<No>;
  readonly see: (initiativeId: string) => Promise<Seen>;
  readonly seeCase: (gateCaseId: string) => Promise<SeenCase>;
  /** Öre that the fund can still give. */
  readonly available: (fundId: string) => Promise<number>;
  readonly history: (initiativeId: string) => Promise<readonly Happened[]>;
}
