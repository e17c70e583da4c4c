import fc from 'fast-check';
import { expect, it } from 'vitest';
import { localDate } from './local-date.ts';

const stockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
const anyInstant = fc.date({
  min: new Date('2000-01-01T00:00:00Z'),
  max: new Date('2099-12-31T23:59:59Z'),
  noInvalidDate: true,
});

it('is the day on a Swedish calendar at every instant', () => {
  fc.assert(
    fc.property(anyInstant, (date) => {
      expect(localDate(date.toISOString())).toBe(stockholm.format(date));
    }),
    { numRuns: 2_000 },
  );
});

it('turns at midnight in Sweden, an hour or two before UTC', () => {
  expect(['2026-01-31T22:59:59.999Z', '2026-01-31T23:00:00Z'].map(localDate)).toEqual(['2026-01-31', '2026-02-01']);
  expect(['2026-07-31T21:59:59.999Z', '2026-07-31T22:00:00Z'].map(localDate)).toEqual(['2026-07-31', '2026-08-01']);
  expect(localDate('2026-07-31T20:30:00-03:00')).toBe('2026-08-01');
});

it.each(['', 'garbage', '2026-13-99T25:00:00+01:00'])('leaves what is no instant as it is: %j', (text) => {
  expect(localDate(text)).toBe(text);
});
