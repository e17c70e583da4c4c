const DEEPEST = 40;
const MOST_VALUES = 10_000;

type Copied = { readonly ok: true; readonly value: unknown } | { readonly ok: false };
const refused: Copied = { ok: false };

/**
 * Copies JSON-like data so that nobody else holds a reference to it. Refuses what is deeper than 40 levels, has more
 * than 10,000 values, or is not JSON (functions, undefined, bigint): those would exhaust the checks that follow.
 */
export function copyJson(input: unknown): Copied {
  const budget = { left: MOST_VALUES };
  return copy(input, DEEPEST, budget);
}

function copy(value: unknown, levels: number, budget: { left: number }): Copied {
  budget.left -= 1;
  if (levels < 0 || budget.left < 0) return refused;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return { ok: true, value };
  if (typeof value === 'number') return Number.isFinite(value) ? { ok: true, value } : refused;
  if (typeof value !== 'object') return refused;
  return Array.isArray(value) ? copyArray(value, levels, budget) : copyObject(value, levels, budget);
}

function copyArray(list: readonly unknown[], levels: number, budget: { left: number }): Copied {
  const copies: unknown[] = [];
  for (const item of list) {
    const copied = copy(item, levels - 1, budget);
    if (!copied.ok) return refused;
    copies.push(copied.value);
  }
  return { ok: true, value: copies };
}

function copyObject(object: object, levels: number, budget: { left: number }): Copied {
  const copies: [string, unknown][] = [];
  for (const [name, item] of Object.entries(object)) {
    const copied = copy(item, levels - 1, budget);
    if (!copied.ok) return refused;
    copies.push([name, copied.value]);
  }
  // fromEntries defines properties, so that a key named __proto__ stays a key.
  return { ok: true, value: Object.fromEntries(copies) };
}
