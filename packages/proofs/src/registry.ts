import type { Proof } from './proof.ts';
import { freshStart } from './proofs/fresh-start.ts';
import { house } from './proofs/house.ts';

/** Every claim with a figure. Add a proof here, and it has a name for `npm run prove`. */
export const proofs: readonly Proof[] = [freshStart, house];
