import type { Static, TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { no, ok, type Result } from '../result.ts';
import { copyJson } from './copy-json.ts';
import type { Finding } from './finding.ts';
import { deepFreeze } from '../freeze.ts';
import { remedies } from './remedies.ts';
import { type ShapeError, shapeErrors } from './shape-errors.ts';
import { english, swedish, tooLarge } from './too-large.ts';

/** Reads documents of one format from parsed JSON of unknown origin: a frozen copy, or the first findings with their places. */
export type DocumentReader<T> = (input: unknown) => Result<T, readonly Finding[]>;

/** A reader, made once: the format read anew for each document would take a second for a thousand phases. */
export function documentReader<S extends TSchema>(schema: S): DocumentReader<Static<S>> {
  const shape = Compile(schema);
  const errorsOf = shapeErrors(schema);
  return (input) => {
    const copied = copyJson(input);
    if (!copied.ok) return no([tooLarge]);
    const document = copied.value;
    return shape.Check(document) ? ok(deepFreeze(document)) : no(errorsOf(document).flatMap(toFindings));
  };
}

function toFindings(error: ShapeError): readonly Finding[] {
  const { keyword, instancePath, message } = error;
  // `additionalProperties` says the same again, with a name.
  if (keyword === 'boolean') return [];
  if (keyword === 'additionalProperties') {
    return error.params.additionalProperties.map((name) =>
      wrongShape(
        below(instancePath, name),
        `Egenskapen ${name} finns inte i formatet.`,
        `The format has no property ${name}.`,
      ),
    );
  }
  if (keyword === 'required') {
    return error.params.requiredProperties.map((name) =>
      wrongShape(below(instancePath, name), `Egenskapen ${name} saknas.`, `The property ${name} is missing.`),
    );
  }
  if (keyword === 'maxItems') {
    const { limit } = error.params;
    return [
      {
        ...wrongShape(
          instancePath,
          `Listan har fler än ${swedish(limit)} poster.`,
          `The list has more than ${english(limit)} entries.`,
        ),
        remedy: remedies.tooLarge,
      },
    ];
  }
  return [wrongShape(instancePath, `Värdet följer inte formatet (${keyword}).`, `The value ${message}.`)];
}

/** The place of a property: JSON pointer with the name escaped as RFC 6901 says. */
function below(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function wrongShape(place: string, sv: string, en: string): Finding {
  return { severity: 'error', code: 'wrongShape', place, text: { sv, en }, remedy: remedies.wrongShape };
}
