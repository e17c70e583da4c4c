import { rankingsIn } from '@idesluss/core';
import Type from 'typebox';
import { code, integer, list, oneOf, open, uuid } from '../http/schema.ts';
import type { Beside } from './compared.ts';

/** The same question gets the same answer, here and by anybody who asks the core with this seed. */
const SEED = 1;
/**
 * Mixes of weights that are looked at where the share is not exact: a standard error of a hundredth and a half at most, at the
 * price of a tenth of a second where two hundred cases nearly stand in order whatever the weights.
 */
const SAMPLES = 1000;

const ratio = (description: string) => Type.Number({ minimum: 0, maximum: 1, description });

/** In what share of all weights the order of the cases holds; `max` is how many cases there can be. */
export const rankingView = (max: number) =>
  open({
    model: open({ key: code(), version: integer({ min: 1 }) }),
    gate: code(),
    places: list(open({ gateCaseIds: list(uuid(), { max }) }), {
      max,
      description:
        'Från högsta poäng; lika poäng står tillsammans / From the highest score; equal scores stand together',
    }),
    unscoredCaseIds: list(uuid(), { max, description: 'Ännu utan poäng / Without a score so far' }),
    share: ratio(
      'I hur stor andel av alla vikter ingen passerar någon som står före / In what share of all weights nobody passes anybody who stands before them',
    ),
    found: oneOf(['exact', 'sampled']),
    standardError: ratio('Andelens medelfel; 0 när den är exakt / Of the share; 0 where it is exact'),
    samples: integer({ description: 'Viktfördelningar som har prövats / Mixes of weights that were tried' }),
    seed: integer({ description: 'Varifrån de drogs / Where the draws began' }),
  });

/** Rankings by score of what this reader is shown, and how much each hangs on the weights. */
export function viewRankings(cases: readonly Beside[]) {
  const rated = cases.map(({ context, compared }) => ({ model: context.model, compared }));
  return rankingsIn(rated, { seed: SEED, samples: SAMPLES }).map(({ model, gate, stability }) => ({
    model: { key: model.key, version: model.version },
    gate,
    places: stability.order.map((equals) => ({ gateCaseIds: [...equals] })),
    unscoredCaseIds: [...stability.unscored],
    ...{ share: stability.share, found: stability.found },
    ...{ standardError: stability.standardError, samples: stability.samples, seed: SEED },
  }));
}
