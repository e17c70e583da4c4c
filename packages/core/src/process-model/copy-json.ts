/** So many levels, values and characters of one text: what is larger is no process model, and would exhaust the checks that follow. */
export const DEEPEST = 40;
export const MOST_VALUES = 500_000;
export const LONGEST = 10_000;

type Copied = { readonly ok: true; readonly value: unknown } | { readonly ok: false };
const refused: Copied = { ok: false };

/**
 * Copies JSON-like data so that nobody else holds a reference to it. Refuses what is too deep or too large, and what is
 * not JSON: functions, undefined, bigint, and objects that are more than lists and records.
 */
export function copyJson(input: unknown, mostValues = MOST_VALUES): Copied {
  try {
    return copy(input, DEEPEST, { left: mostValues });
  } catch {
    // Somebody else's code runs where a value is read: what a getter or a proxy throws is no JSON either.
    return refused;
  }
}

function copy(value: unknown, levels: number, budget: { left: number }): Copied {
  budget.left -= 1;
  if (levels < 0 || budget.left < 0) return refused;
  if (value === null || typeof value === 'boolean') return { ok: true, value };
  if (typeof value === 'string') return value.length <= LONGEST ? { ok: true, value } : refused;
  if (typeof value === 'number') return Number.isFinite(value) ? { ok: true, value } : refused;
  if (typeof value !== 'object') return refused;
  if (Array.isArray(value)) return copyArray(value, levels, budget);
  return isRecord(value) ? copyObject(value, levels, budget) : refused;
}

/** Of no class: dates and maps would lose what they hold, and a buffer has a name for each of its bytes. */
function isRecord(value: object): boolean {
  const above: unknown = Object.getPrototypeOf(value);
  return above === null || Object.getPrototypeOf(above) === null;
}

function copyArray(list: readonly unknown[], levels: number, budget: { left: number }): Copied {
  const copies: unknown[] = [];
  // By index: a list may bring its own way of being walked, without an end.
  for (let index = 0; index < list.length; index += 1) {
    const copied = copy(list[index], levels - 1, budget);
    if (!copied.ok) return refused;
    copies.push(copied.value);
  }
  return { ok: true, value: copies };
}

function copyObject(object: object, levels: number, budget: { left: number }): Copied {
  const copies: [string, unknown][] = [];
  for (const [name, item] of Object.entries(object)) {
    if (name.length > LONGEST) return refused;
    const copied = copy(item, levels - 1, budget);
    if (!copied.ok) return refused;
    copies.push([name, copied.value]);
  }
  // fromEntries defines properties, so that a key named __proto__ stays a key.
  return { ok: true, value: Object.fromEntries(copies) };
}
