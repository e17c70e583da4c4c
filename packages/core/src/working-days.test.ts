import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addWorkingDays, easterSunday, isWorkingDay, workingDaysBetween } from './working-days.ts';

/** Days when Swedish authorities are closed though they are no Saturday or Sunday. */
const closed = [
  ...['2025-01-01', '2025-01-06', '2025-04-18', '2025-04-21', '2025-05-01', '2025-05-29', '2025-06-06', '2025-06-20'],
  ...['2025-12-24', '2025-12-25', '2025-12-26', '2025-12-31'],
  ...['2026-01-01', '2026-01-06', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-06-19'],
  ...['2026-12-24', '2026-12-25', '2026-12-31'],
  ...['2027-01-01', '2027-01-06', '2027-03-26', '2027-03-29', '2027-05-06', '2027-06-25', '2027-12-24', '2027-12-31'],
];

const weekdaysOf = (year: number): readonly string[] =>
  Array.from({ length: 366 }, (_, day) => addDays(`${year}-01-01`, day)).filter((date) => {
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
    return date.startsWith(String(year)) && weekday !== 0 && weekday !== 6;
  });

describe('working days', () => {
  it.each([2025, 2026, 2027])('the closed weekdays of %d are the real ones', (year) => {
    const found = weekdaysOf(year).filter((date) => !isWorkingDay(date));
    expect(found).toEqual(closed.filter((date) => date.startsWith(String(year))));
  });

  it('Saturdays and Sundays are none', () => {
    expect(['2026-03-07', '2026-03-08'].map(isWorkingDay)).toEqual([false, false]);
  });

  it.each([
    ['2026-03-02', 1, '2026-03-03'],
    ['2026-03-06', 1, '2026-03-09'],
    ['2026-04-01', 2, '2026-04-07'],
    ['2026-12-22', 3, '2026-12-29'],
    ['2026-03-02', 0, '2026-03-02'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-30', 1, '2027-01-04'],
  ])('after %s, %d on: %s', (from, days, to) => {
    expect(addWorkingDays(from, days)).toBe(to);
  });

  it.each([
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [50, '0050-03-27'],
  ])('Easter of %d is on %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });

  it('counts in the first hundred years as in others, and leaves nothing of them behind', () => {
    // 1 January is closed; the 2nd is a Sunday in the year 50 and a Monday in 1950.
    expect(['0050-01-03', '1950-01-02', '1950-01-06'].map(isWorkingDay)).toEqual([true, true, false]);
    expect(['0050-12-26', '0050-06-06', '0050-06-07'].map(isWorkingDay)).toEqual([false, false, true]);
    expect(addDays('0099-12-31', 1)).toBe('0100-01-01');
  });

  it('neither throws nor runs on for what is no date and no number of days', () => {
    expect(addWorkingDays('i dag', 3)).toBe('i dag');
    expect(addDays('2026-02-30x', 3)).toBe('2026-02-30x');
    expect(addWorkingDays('2026-03-02', Number.POSITIVE_INFINITY)).toBe('2026-03-02');
    expect(addWorkingDays('2026-03-02', Number.NaN)).toBe('2026-03-02');
    expect(isWorkingDay('')).toBe(false);
    expect(easterSunday(Number.NaN)).toBe('');
    expect(addDays('9999-12-31', 10)).toBe('9999-12-31');
  });
});

describe('workingDaysBetween', () => {
  it('counts what addWorkingDays adds, and none backwards', () => {
    assert(
      property(integer({ min: 0, max: 9_000 }), integer({ min: 0, max: 120 }), (offset, days) => {
        const from = addDays('2020-01-01', offset);
        expect(workingDaysBetween(from, addWorkingDays(from, days))).toBe(days);
        expect(workingDaysBetween(addDays(from, 1), from)).toBe(0);
      }),
    );
    expect(workingDaysBetween('2026-04-02', '2026-04-07')).toBe(1);
    expect(workingDaysBetween('aldrig', '2026-04-07')).toBe(0);
    expect(workingDaysBetween('2026-04-07', 'aldrig')).toBe(0);
  });
});
