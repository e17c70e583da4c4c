import { expect, it } from 'vitest';
import type { Refusal } from '../refusal.ts';
import { describeRefusal } from '../text.ts';
import { noNames } from './known-names.ts';

const said = (refusal: Refusal): string => describeRefusal(refusal, 'en', noNames).detail;

it('calls what is twice by what it is', () => {
  const twice = (pointer: string) => said({ code: 'argumentRefused', pointer, rule: 'duplicate' });
  expect(twice('/members/1/leads/0')).toBe('The same criterion is led twice. Let one person lead it.');
  expect(twice('/members/1/personId')).toContain('The person is there already.');
  expect(twice('/ratings/measurable/dissents/1/personId')).toContain('The same person dissents twice.');
  expect(twice('/unitIds')).toContain('The same unit is there already.');
});

it('calls the two versions of a mapping so, and the end of something the last day', () => {
  const missing = (pointer: string) => said({ code: 'referenceUnknown', pointer, thing: 'processModel', id: 'x' });
  expect(missing('/mapping/to')).toMatch(/^The new version: /);
  expect(missing('/mapping/from')).toMatch(/^The former version: /);
  expect(said({ code: 'argumentRefused', pointer: '/to', rule: 'endBeforeStart' })).toMatch(/^The last day: /);
});
