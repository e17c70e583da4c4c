import { describeRefusal, type Names, type Option } from '@idesluss/core';
import Type from 'typebox';
import type { Language } from '../http/language.ts';
import { Links, list, nullable, open, refTo, text } from '../http/schema.ts';

const refusal = open({
  code: text({ max: 100, example: 'needsNotMet' }),
  title: text({ max: 500 }),
  detail: text({ max: 5000 }),
});

const OptionView = open(
  {
    command: text({ max: 100, example: 'openGateCase' }),
    target: nullable(Type.Unsafe<object>({ type: 'object', description: 'Vad det gäller / What it is aimed at' })),
    allowed: Type.Boolean(),
    refusal: nullable(refusal),
  },
  { $id: 'Option', description: 'Något som kan göras, eller varför inte / Something that can be done, or why not' },
);

export const OptionList = open(
  { options: list(refTo(OptionView), { max: 500 }), _links: Links },
  {
    $id: 'OptionList',
    example: {
      options: [{ command: 'openGateCase', target: { gate: 'time' }, allowed: true, refusal: null }],
      _links: [],
    },
  },
);

/** One option in the reader's language. */
export function viewOption({ command, target, refusal: no }: Option, language: Language, names: Names) {
  const told = no === null ? null : { code: no.code, ...describeRefusal(no, language, names) };
  return { command, target: target ?? null, allowed: no === null, refusal: told };
}
