import type { CommandType } from '@idesluss/core';
import { rolledBack } from '../db/failures.ts';
import { caseNumber, takeCaseNumber } from '../db/stream-rows.ts';
import type { Statement } from '../db/transaction.ts';
import { localDate } from './moment.ts';

/** The series that a command's case number comes from. */
export interface Series {
  year: number;
}

const yearOf = (at: Date): number => Number(localDate(at).slice(0, 4));

/** The series follows the local year: the case belongs to the day it says. */
export const seriesAt = (now: Date): Series => ({ year: yearOf(now) });

/** What takes the next number, for the command that needs one. */
export function numbering(
  type: CommandType,
  tenantId: string,
  { year }: Series,
): readonly Statement<{ last: number }>[] {
  return type === 'submitInitiative' ? [takeCaseNumber(tenantId, year)] : [];
}

/** The number that was taken; where the year has turned since then, all is done again with the new year's series. */
export function numberAt(series: Series, taken: { readonly last: number }, now: Date): string {
  const year = yearOf(now);
  if (year === series.year) return caseNumber(year, taken.last);
  series.year = year;
  throw rolledBack();
}
