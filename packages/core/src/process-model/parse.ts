import { Check, Errors } from 'typebox/value';
import { no, ok, type Result } from '../result.ts';
import { copyJson } from './copy-json.ts';
import type { Finding } from './finding.ts';
import { deepFreeze } from '../freeze.ts';
import { ProcessModelSchema } from './schema.ts';
import type { ProcessModel } from './types.ts';

const tooLarge: Finding = deepFreeze({
  severity: 'error',
  code: 'tooLarge',
  place: '',
  text: {
    sv: 'Dokumentet är inte JSON, är djupare än 40 nivåer eller har fler än 10 000 värden.',
    en: 'The document is not JSON, is deeper than 40 levels or has more than 10,000 values.',
  },
});

/**
 * Reads a process model from parsed JSON of unknown origin and answers with a frozen copy of it. Whether it may be used
 * is for `verifyProcessModel` to say. Refuses with the first findings, each with a JSON pointer to its place.
 */
export function parseProcessModel(input: unknown): Result<ProcessModel, readonly Finding[]> {
  const copied = copyJson(input);
  if (!copied.ok) return no([tooLarge]);
  if (Check(ProcessModelSchema, copied.value)) return ok(deepFreeze(copied.value));
  return no(Errors(ProcessModelSchema, copied.value).flatMap(toFindings));
}

function toFindings(error: ReturnType<typeof Errors>[number]): readonly Finding[] {
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
  return [wrongShape(instancePath, `Värdet följer inte formatet (${keyword}).`, `The value ${message}.`)];
}

/** The place of a property: JSON pointer with the name escaped as RFC 6901 says. */
function below(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function wrongShape(place: string, sv: string, en: string): Finding {
  return { severity: 'error', code: 'wrongShape', place, text: { sv, en } };
}
