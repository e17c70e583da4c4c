import { expect, it } from 'vitest';
import { withExamplesOf } from './example-days.ts';

const written = {
  info: { version: '2027-01-01' },
  example: { dueOn: '2028-06-30', at: ['2027-03-01T08:30:00Z'], text: 'Beslut 2027-03-01', number: 2027, none: null },
};

it.each(['1970-01-01', '2026-11-22', '2027-12-31'])('examples hold as they are written on %s', (today) => {
  expect(withExamplesOf(new Date(today), written)).toEqual(written);
});

it('years later their days are as far off as they were', () => {
  expect(withExamplesOf(new Date('2031-01-01'), written)).toEqual({
    info: { version: '2027-01-01' },
    example: { ...written.example, dueOn: '2032-06-30', at: ['2031-03-01T08:30:00Z'] },
  });
});
