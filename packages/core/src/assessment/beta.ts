/** A Beta distribution with whole parameters: what is known of a probability after so many yes and no, plus one of each. */
export interface Beta {
  readonly yes: number;
  readonly no: number;
}

/** How close a quantile is told. */
const PRECISION = 1e-12;

/**
 * The probability below which a Beta variable falls with probability `p`: the inverse of the regularised incomplete beta
 * function, by halving. `p` is between 0 and 1; both parameters are at least 1.
 */
export function betaQuantile(beta: Beta, p: number): number {
  let [low, high] = [0, 1];
  while (high - low > PRECISION) {
    const middle = (low + high) / 2;
    if (betaCdf(beta, middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * The regularised incomplete beta function I_x(yes, no), by its continued fraction (Abramowitz and Stegun 26.5.8), taken from
 * the side on which it converges fast.
 */
export function betaCdf({ yes, no }: Beta, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return x < (yes + 1) / (yes + no + 2) ? fromBelow(yes, no, x) : 1 - fromBelow(no, yes, 1 - x);
}

function fromBelow(a: number, b: number, x: number): number {
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b)) / a;
  return front / continuedFraction(a, b, x);
}

/** 1 + d1 x / (1 + d2 x / (1 + …)), from its end: so many terms that more change nothing. */
function continuedFraction(a: number, b: number, x: number): number {
  let value = 1;
  for (let term = 200 + Math.ceil(Math.sqrt(Math.max(a, b)) * 10); term >= 1; term -= 1) {
    const m = Math.floor(term / 2);
    const odd = (-(a + m) * (a + b + m)) / ((a + 2 * m) * (a + 2 * m + 1));
    const even = (m * (b - m)) / ((a + 2 * m - 1) * (a + 2 * m));
    value = 1 + ((term % 2 === 1 ? odd : even) * x) / value;
  }
  return value;
}

/** ln Γ(x) for x of at least 1, by Stirling's series once x is large enough for it. */
function logGamma(x: number): number {
  let shifted = x;
  let product = 1;
  while (shifted < 15) {
    product *= shifted;
    shifted += 1;
  }
  const inverse = 1 / (shifted * shifted);
  const series =
    (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) / shifted;
  return (shifted - 0.5) * Math.log(shifted) - shifted + Math.log(2 * Math.PI) / 2 + series - Math.log(product);
}
