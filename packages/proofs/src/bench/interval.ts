/** The median of paired ratios, and the interval that holds the true one with 95 % confidence, whatever their spread. */
export type Estimate = { readonly median: number; readonly low: number; readonly high: number };

/** P(X ≤ k) for the number of heads in n throws: ranks of a sorted sample need no assumption about its distribution. */
const atMost = (k: number, n: number): number => {
  let term = 0.5 ** n;
  let sum = 0;
  for (let heads = 0; heads <= k; heads += 1) {
    sum += term;
    term *= (n - heads) / (heads + 1);
  }
  return sum;
};

/** Needs at least six values: fewer cannot carry 95 %. */
export const estimate = (values: readonly number[]): Estimate => {
  const sorted = values.toSorted((one, other) => one - other);
  const n = sorted.length;
  let cut = 0;
  while (atMost(cut, n) <= 0.025) cut += 1;
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  const median = (at(Math.floor((n - 1) / 2)) + at(Math.ceil((n - 1) / 2))) / 2;
  return { median, low: at(cut - 1), high: at(n - cut) };
};

export const shown = ({ median, low, high }: Estimate): string =>
  `${median.toFixed(2)} [${low.toFixed(2)}–${high.toFixed(2)}]`;
