import type { Finding } from './finding.ts';
import type { LocalText } from './types.ts';

/** Why a variant does not stand on its floor: what in the variant, and which rule of the floor it meets. */
export interface ComposeFault {
  /** JSON pointer into the variant; `''` where it is the model that they make together. */
  readonly place: string;
  /** JSON pointer into the floor, to the rule that would not hold; null where no rule of the floor is concerned. */
  readonly floor: string | null;
  readonly text: LocalText;
  readonly remedy: LocalText;
  /** What the verifier says of the model that they would make. */
  readonly finding?: Finding;
}
