import type { Proof } from './proof.ts';
import { benchCore } from './proofs/bench-core.ts';
import { benchHttp } from './proofs/bench-http.ts';
import { contract } from './proofs/contract.ts';
import { erase } from './proofs/erase.ts';
import { freshStart } from './proofs/fresh-start.ts';
import { house } from './proofs/house.ts';
import { journeys } from './proofs/journeys.ts';
import { laws } from './proofs/laws.ts';
import { races } from './proofs/races.ts';

/** Every claim with a figure. Add a proof here, and it has a name for `npm run prove`. */
export const proofs: readonly Proof[] = [
  freshStart,
  contract,
  house,
  journeys,
  races,
  benchCore,
  benchHttp,
  laws,
  erase,
];
