/** What distances between values mean: none but same or other; places in a row; numbers. */
export const agreementLevels = ['nominal', 'ordinal', 'interval'] as const;
/** One of {@link agreementLevels}. */
export type AgreementLevel = (typeof agreementLevels)[number];

/**
 * Krippendorff's alpha of values that several observers gave to the same units: 1 where all agree, 0 where it is as by
 * chance, below 0 where they agree less than that. Each unit is the values that it got, in any order; a missing value is
 * simply not there, and a unit with fewer than two values tells nothing. Null where nothing is paired, or every paired
 * value is the same, so that there is nothing to agree about. After K. Krippendorff, Computing Krippendorff's
 * Alpha-Reliability (2011), section E.
 */
export function krippendorffAlpha(units: readonly (readonly number[])[], level: AgreementLevel): number | null {
  const paired = units.filter((unit) => unit.length > 1);
  const values = [...new Set(paired.flat())].toSorted((a, b) => a - b);
  const counts = values.map((value) => paired.reduce((sum, unit) => sum + countIn(unit, value), 0));
  const distance = distances(values, counts, level);
  const expected = disagreement(counts, distance);
  if (expected === 0) return null;
  const total = counts.reduce((sum, count) => sum + count, 0);
  let observed = 0;
  for (const unit of paired) {
    const inUnit = values.map((value) => countIn(unit, value));
    observed += disagreement(inUnit, distance) / (unit.length - 1);
  }
  return 1 - ((total - 1) * observed) / expected;
}

/** The squared distance between the values at two places of the sorted list. */
type Distance = (lower: number, higher: number) => number;

function distances(values: readonly number[], counts: readonly number[], level: AgreementLevel): Distance {
  switch (level) {
    case 'nominal':
      return () => 1;
    case 'interval':
      return (lower, higher) => ((values[higher] ?? 0) - (values[lower] ?? 0)) ** 2;
    case 'ordinal':
      return (lower, higher) => {
        let between = 0;
        for (let at = lower; at <= higher; at += 1) between += counts[at] ?? 0;
        return (between - ((counts[lower] ?? 0) + (counts[higher] ?? 0)) / 2) ** 2;
      };
  }
}

function disagreement(counts: readonly number[], distance: Distance): number {
  let sum = 0;
  for (let lower = 0; lower < counts.length; lower += 1) {
    for (let higher = lower + 1; higher < counts.length; higher += 1) {
      const pairs = (counts[lower] ?? 0) * (counts[higher] ?? 0);
      if (pairs > 0) sum += pairs * distance(lower, higher);
    }
  }
  return sum;
}

function countIn(unit: readonly number[], value: number): number {
  let count = 0;
  for (const one of unit) if (one === value) count += 1;
  return count;
}
