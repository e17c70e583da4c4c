import Type, { type TObject } from 'typebox';
import type { PageFault } from './page.ts';
import { optional } from './schema.ts';
import { FIELD_NAMES } from './visible.ts';

type Visible = Readonly<Record<string, unknown>>;

/** Spread into the query of what can be answered in part. */
export const fieldsQuery = {
  fields: optional(
    Type.String({
      minLength: 1,
      maxLength: 1000,
      pattern: FIELD_NAMES,
      example: 'title,standing',
      description:
        'Bara de här fälten, åtskilda av komma; id och länkar följer alltid med / Only these fields, parted by commas; id and links always come along',
    }),
  ),
};

type Picked =
  | { readonly ok: true; readonly pick: <V extends Visible>(view: V) => Visible }
  | { readonly ok: false; readonly fault: PageFault };

/** Reads `fields`; `shown` is the schema of what is answered, and `always` what is never left out. */
export const readFields = (asked: string | undefined, shown: TObject, always: readonly string[]): Picked => {
  if (asked === undefined) return { ok: true, pick: (view) => view };
  const names = asked.split(',');
  const allowedValues = Object.keys(shown.properties).filter((name) => !name.startsWith('_'));
  if (!names.every((name) => allowedValues.includes(name)))
    return { ok: false, fault: { pointer: '/fields', code: 'fields', parameters: { allowedValues } } };
  const wanted = new Set([...names, ...always]);
  return { ok: true, pick: (view) => Object.fromEntries(Object.entries(view).filter(([name]) => wanted.has(name))) };
};
