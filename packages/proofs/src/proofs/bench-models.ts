import type { Ratio } from '../bench-core/pairs.ts';
import { compareExplained } from '../bench-models/explained.ts';
import { verifySizes } from '../bench-models/sizes.ts';
import type { Proof } from '../proof.ts';

const AIM = 100;
/** Relative: (high − low) / median. */
const WIDEST = 0.15;

const told = ({ median, low, high }: Ratio): string =>
  `${median.toFixed(1)} × (95 %: ${low.toFixed(1)}–${high.toFixed(1)})`;

export const benchModels: Proof = {
  run: async ({ full, seed, say }) => {
    const pairs = full ? 201 : 101;
    const explained = await compareExplained('shipped', pairs, seed);
    say(`  a score with its explanation against json-rules-engine: ${told(explained)}, aim ≥ ${AIM} ×`);
    // Told, and held to nothing: that engine looks for no next band.
    const banded = await compareExplained('banded', pairs, seed);
    say(`  with the smallest change to the next band besides: ${told(banded)}`);
    const sizes = verifySizes(full ? 21 : 7, say);
    const sound = explained.low >= AIM && sizes.holds;
    return {
      verdict: explained.width > WIDEST ? 'cannot run here' : sound ? 'holds' : 'falls short',
      figure: `score with explanation ${told(explained)}; with the next band ${told(banded)}; ${sizes.figure}`,
      aim: `lower end of the first ≥ ${AIM} ×, interval within ${WIDEST} of the median; ${sizes.aim}`,
      details: { seed, explained, banded, sizes },
    };
  },
};
