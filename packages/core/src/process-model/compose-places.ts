import type { ProcessModel } from './types.ts';
import type { Variant } from './variant-schema.ts';

/** Where a variant has what stands at a place of the model that it makes with its floor; undefined where that is the floor's alone. */
export function placeInVariant(floor: ProcessModel, variant: Variant, place: string): string | undefined {
  const [, list = '', index, part, at, ...more] = place.split('/');
  if (index === undefined) return ownNames.has(list) ? place : undefined;
  switch (list) {
    case 'questions':
    case 'criteria':
    case 'guarantees':
      return added(place, list, Number(index) - floor[list].length);
    case 'gates': {
      const gate = floor.gates[Number(index)];
      if (gate === undefined) return added(place, list, Number(index) - floor.gates.length);
      if ((part !== 'needs' && part !== 'criteria') || at === undefined) return undefined;
      const within = askedBesides(variant, gate.id, part, Number(at) - gate[part].length);
      return within === undefined ? undefined : [within, ...more].join('/');
    }
    case 'edges':
    case 'entries':
      return wayInVariant(floor, variant, list, Number(index));
    default:
      return ownNames.has(list) ? place : undefined;
  }
}

/** Whether a place of the model that they make is a rule of the floor: what a variant adds stands after what is there. */
export function isOfFloor(floor: ProcessModel, variant: Variant, place: string): boolean {
  const own = placeInVariant(floor, variant, place);
  if (own !== undefined && !own.startsWith('/ways/')) return false;
  let here: unknown = floor;
  for (const name of place.split('/').slice(1)) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name)) return false;
    here = Object.getOwnPropertyDescriptor(here, name)?.value;
  }
  return true;
}

/** What a variant says of itself, in the place of the floor. */
const ownNames: ReadonlySet<string> = new Set(['id', 'key', 'version', 'title', 'description', 'source']);

/** The same place, counted among what the variant adds to a list. */
function added(place: string, list: string, index: number): string | undefined {
  return index < 0 ? undefined : `/${list}/${index}/${place.split('/').slice(3).join('/')}`.replace(/\/$/, '');
}

/** A need or criterion that the variant adds to a gate of the floor, counted over all that it says of that gate. */
function askedBesides(
  { atGates }: Variant,
  gate: string,
  part: 'needs' | 'criteria',
  index: number,
): string | undefined {
  let left = index;
  if (left < 0) return undefined;
  for (const [at, own] of atGates.entries()) {
    if (own.gate !== gate) continue;
    if (left < own[part].length) return `/atGates/${at}/${part}/${left}`;
    left -= own[part].length;
  }
  return undefined;
}

/** The first gate that the variant puts on a way of the floor. */
function wayInVariant(
  { edges, entries }: ProcessModel,
  { ways }: Variant,
  list: 'edges' | 'entries',
  index: number,
): string | undefined {
  const [edge, entry] = list === 'edges' ? [edges[index]] : [undefined, entries[index]];
  const at = ways.findIndex((way) =>
    'entry' in way ? way.entry === entry?.id : way.from === edge?.from && way.to === edge.to,
  );
  return at === -1 ? undefined : `/ways/${at}`;
}
