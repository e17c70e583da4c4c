import { betaQuantile } from './beta.ts';

/** What came of one initiative that has ended, and how it was rated. */
export interface FinishedCase {
  /** Criteria that applied; of these, those that were met. */
  readonly applicable: readonly string[];
  readonly met: readonly string[];
  /** It ended as `implemented`: in use. Any other ending is false. */
  readonly implemented: boolean;
}

/** How likely something is, from so many cases: the Beta posterior of a uniform prior, as after one more yes and one more no. */
export interface Estimate {
  readonly n: number;
  readonly implemented: number;
  /** (implemented + 1) / (n + 2), 0–1. */
  readonly mean: number;
  /** Between these it lies with probability 0.95, as likely below as above. */
  readonly low: number;
  readonly high: number;
}

/** What having met one criterion has told about being implemented; each estimate a ratio 0–1 with its interval. */
export interface CriterionLift {
  readonly criterionId: string;
  readonly met: Estimate;
  /** It applied and was not met. */
  readonly notMet: Estimate;
  /** How many times as often as others of those it applied to the ones that met it were implemented; null with too little data. */
  readonly lift: number | null;
}

/** Predictions between `from` and `to`, and what came of them. */
export interface Reliability {
  readonly from: number;
  readonly to: number;
  /** The mean of what was predicted, 0–1. */
  readonly predicted: number;
  readonly observed: Estimate;
}

/** What ratings have told of endings. It describes what was; it predicts nothing of one idea, and decides nothing. */
export interface Calibration {
  readonly all: Estimate;
  /** From none met on; numbers that nobody had are left out. */
  readonly perMetCount: readonly (Estimate & { readonly met: number })[];
  readonly perCriterion: readonly CriterionLift[];
  /** Each case is predicted from those that ended before it with the same number met; tenths that nothing fell into are left out. */
  readonly reliability: readonly Reliability[];
  /**
   * How often an implemented one had more criteria met than one that was not, of all such pairs, equals counted half (area
   * under the ROC curve, 0–1, 0.5 as by chance); a verdict with fewer than ten of either kind.
   */
  readonly auc:
    | { readonly kind: 'told'; readonly value: number; readonly pairs: number }
    | { readonly kind: 'tooLittleData'; readonly leastOfEach: number };
}

const LEAST_OF_EACH = 10;
const TENTHS = 10;
const TAIL = 0.025;

/** What ratings have told of endings, over initiatives in the order in which they ended. */
export function calibrate(finished: readonly FinishedCase[]): Calibration {
  const counts = Map.groupBy(finished, ({ met }) => met.length);
  const ids = [...new Set(finished.flatMap(({ applicable }) => applicable))].toSorted();
  return Object.freeze({
    all: estimate(finished),
    perMetCount: Object.freeze(
      [...counts]
        .toSorted(([one], [other]) => one - other)
        .map(([met, cases]) => Object.freeze({ met, ...estimate(cases) })),
    ),
    perCriterion: Object.freeze(ids.map((id) => liftOf(id, finished))),
    reliability: reliabilityOf(finished),
    auc: Object.freeze(aucOf(counts)),
  });
}

function estimate(cases: readonly Pick<FinishedCase, 'implemented'>[]): Estimate {
  const n = cases.length;
  const implemented = cases.filter((one) => one.implemented).length;
  const beta = { yes: implemented + 1, no: n - implemented + 1 };
  const [low, high] = [betaQuantile(beta, TAIL), betaQuantile(beta, 1 - TAIL)];
  return Object.freeze({ n, implemented, mean: (implemented + 1) / (n + 2), low, high });
}

function liftOf(criterionId: string, finished: readonly FinishedCase[]): CriterionLift {
  const applying = finished.filter(({ applicable }) => applicable.includes(criterionId));
  const met = estimate(applying.filter((one) => one.met.includes(criterionId)));
  const notMet = estimate(applying.filter((one) => !one.met.includes(criterionId)));
  const isEnough = Math.min(met.n, notMet.n) >= LEAST_OF_EACH && met.implemented + notMet.implemented > 0;
  const usual = (met.implemented + notMet.implemented) / applying.length;
  return Object.freeze({ criterionId, met, notMet, lift: isEnough ? met.implemented / met.n / usual : null });
}

function reliabilityOf(finished: readonly FinishedCase[]): readonly Reliability[] {
  const seen = new Map<number, { readonly n: number; readonly implemented: number }>();
  const predictions = finished.map(({ met, implemented }) => {
    const before = seen.get(met.length) ?? { n: 0, implemented: 0 };
    seen.set(met.length, { n: before.n + 1, implemented: before.implemented + Number(implemented) });
    // In whole numbers: (yes + 1) of (all + 2), in tenths.
    const tenth = Math.floor(((before.implemented + 1) * TENTHS) / (before.n + 2));
    return { implemented, tenth, predicted: (before.implemented + 1) / (before.n + 2) };
  });
  const bins = [...Map.groupBy(predictions, ({ tenth }) => tenth)].toSorted(([one], [other]) => one - other);
  return Object.freeze(
    bins.map(([tenth, inBin]) =>
      Object.freeze({
        from: tenth / TENTHS,
        to: (tenth + 1) / TENTHS,
        predicted: inBin.reduce((sum, { predicted }) => sum + predicted, 0) / inBin.length,
        observed: estimate(inBin),
      }),
    ),
  );
}

/** In one walk from few met to many: each implemented one is ahead of those not implemented below it. */
function aucOf(counts: ReadonlyMap<number, readonly FinishedCase[]>): Calibration['auc'] {
  let [below, ahead, implemented] = [0, 0, 0];
  for (const [, cases] of [...counts].toSorted(([one], [other]) => one - other)) {
    const yes = cases.filter((one) => one.implemented).length;
    const no = cases.length - yes;
    ahead += yes * (below + no / 2);
    below += no;
    implemented += yes;
  }
  const pairs = implemented * below;
  if (Math.min(implemented, below) < LEAST_OF_EACH) return { kind: 'tooLittleData', leastOfEach: LEAST_OF_EACH };
  return { kind: 'told', value: ahead / pairs, pairs };
}
