import type { Static, TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { no, ok, type Result } from '../result.ts';
import { copyJson } from './copy-json.ts';
import type { Fault, Finding } from './finding.ts';
import { deepFreeze } from '../freeze.ts';
import { shapeErrors } from './shape-errors.ts';
import { shapeFaults } from './shape-words.ts';
import { tooLarge } from './too-large.ts';
import type { LocalText } from './types.ts';

/** Reads documents of one format from parsed JSON of unknown origin: a frozen copy, or the first findings with their places. */
export type DocumentReader<T> = (input: unknown) => Result<T, readonly Finding[]>;

/** A reader, made once, with what to do about what departs from the format: the format read anew for each document would take a second for a thousand phases. */
export function documentReader<S extends TSchema>(schema: S, remedy: LocalText): DocumentReader<Static<S>> {
  const shape = Compile(schema);
  const errorsOf = shapeErrors(schema);
  return (input) => {
    const copied = copyJson(input);
    if (!copied.ok) return no([tooLarge]);
    const document = copied.value;
    if (shape.Check(document)) return ok(deepFreeze(document));
    return no(
      errorsOf(document)
        .flatMap((error) => shapeFaults(error))
        .map((one) => wrongShape(one, remedy)),
    );
  };
}

function wrongShape(one: Fault, remedy: LocalText): Finding {
  return { severity: 'error', code: 'wrongShape', remedy, ...one };
}
