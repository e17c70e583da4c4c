/** One wish for weights w: that Σ d · w is not below zero. */
export type HalfSpace = readonly number[];

/** More criteria, or more wishes at once, are sampled: the numbers of an exact answer grow with them. */
const MOST_WEIGHTS = 20;
const MOST_WISHES = 200;
const CORNERS = 3;

interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

/**
 * The share of all weights (each at least 0, together 1, every mix as likely) in which every wish is met: exact, in whole numbers,
 * where the case is small; null where it is not. One wish is told over at most 20 weights, at most 200 wishes over at
 * most 3 weights. Wishes are whole numbers.
 */
export function exactShare(wishes: readonly HalfSpace[]): number | null {
  const told = wishes.filter((wish) => wish.some((d) => d < 0));
  if (told.some((wish) => wish.every((d) => d <= 0))) return 0;
  const [first, ...others] = told;
  if (first === undefined) return 1;
  if (first.length <= CORNERS && told.length <= MOST_WISHES) return toNumber(cutTriangle(told));
  return others.length === 0 && first.length <= MOST_WEIGHTS ? toNumber(oneWish(first)) : null;
}

/**
 * Weights that are as likely in every mix are waiting times of clocks without memory, divided by their sum. So is the wish: do
 * the positive terms together last longer than the negative ones? Of one of each, x · E lasts longer than y · F in x of
 * x + y cases, and what is left of it is as new; so the rest is the same question with one term less.
 */
function oneWish(wish: HalfSpace): Exact {
  const positive = wish.filter((d) => d > 0).map(BigInt);
  const negative = wish.filter((d) => d < 0).map((d) => BigInt(-d));
  let row: readonly Exact[] = [{ over: 1n, under: 1n }, ...negative.map(() => ({ over: 0n, under: 1n }))];
  for (const x of positive) {
    const next: Exact[] = [{ over: 1n, under: 1n }];
    for (const [index, y] of negative.entries()) {
      const outlasted = next[index];
      const without = row[index + 1];
      if (outlasted !== undefined && without !== undefined) next.push(mixOf(x, outlasted, y, without));
    }
    row = next;
  }
  return row.at(-1) ?? { over: 1n, under: 1n };
}

/** (x · a + y · b) / (x + y) */
function mixOf(x: bigint, a: Exact, y: bigint, b: Exact): Exact {
  return reduced({ over: x * a.over * b.under + y * b.over * a.under, under: (x + y) * a.under * b.under });
}

type Corner = readonly [bigint, bigint, bigint];

/**
 * The share of the triangle of three weights that is left when each wish has cut off its side. Corners are whole numbers of which
 * only the direction counts; where there are fewer weights, others that nobody looks at stand in.
 */
function cutTriangle(wishes: readonly HalfSpace[]): Exact {
  let corners: readonly Corner[] = [
    [1n, 0n, 0n],
    [0n, 1n, 0n],
    [0n, 0n, 1n],
  ];
  for (const wish of wishes) corners = cut(corners, wish);
  const [first, ...others] = corners;
  let area: Exact = { over: 0n, under: 1n };
  if (first === undefined) return area;
  for (const [index, corner] of others.entries()) {
    const next = others[index + 1];
    if (next !== undefined) area = sum(area, areaOf(first, corner, next));
  }
  return area;
}

function cut(corners: readonly Corner[], wish: HalfSpace): readonly Corner[] {
  const [a, b, c] = [0, 1, 2].map((at) => BigInt(wish[at] ?? 0));
  const value = (corner: Corner): bigint => (a ?? 0n) * corner[0] + (b ?? 0n) * corner[1] + (c ?? 0n) * corner[2];
  return corners.flatMap((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner;
    const [here, there] = [value(corner), value(next)];
    const kept = here >= 0n ? [corner] : [];
    if (here * there >= 0n) return kept;
    const [near, far] = [there < 0n ? -there : there, here < 0n ? -here : here];
    return [...kept, between(corner, near, next, far)];
  });
}

function between(one: Corner, near: bigint, other: Corner, far: bigint): Corner {
  const at = (axis: 0 | 1 | 2): bigint => near * one[axis] + far * other[axis];
  const [x, y, z] = [at(0), at(1), at(2)];
  const common = divisor(divisor(x, y), z);
  return [x / common, y / common, z / common];
}

/** Of the whole triangle: the determinant of the corners, each with the sum 1. */
function areaOf(u: Corner, v: Corner, w: Corner): Exact {
  const over =
    u[0] * (v[1] * w[2] - v[2] * w[1]) - u[1] * (v[0] * w[2] - v[2] * w[0]) + u[2] * (v[0] * w[1] - v[1] * w[0]);
  const under = [u, v, w].reduce((product, [x, y, z]) => product * (x + y + z), 1n);
  return reduced({ over: over < 0n ? -over : over, under });
}

function sum(a: Exact, b: Exact): Exact {
  return reduced({ over: a.over * b.under + b.over * a.under, under: a.under * b.under });
}

function reduced({ over, under }: Exact): Exact {
  const common = divisor(over, under);
  return { over: over / common, under: under / common };
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a === 0n ? 1n : a) : divisor(b, a % b);
}

/** To sixteen digits: what a number can hold. */
function toNumber({ over, under }: Exact): number {
  return Number((over * 10n ** 17n) / under) / 1e17;
}
