import type { JsonObject } from '@idesluss/core';
import type { ColumnType } from 'kysely';

/** Read as a value, written as JSON text: a parameter must be sendable before the first statement leaves. */
export type Stored<T = JsonObject> = ColumnType<T, string, string>;
/** Read as RFC 3339 in UTC with milliseconds, which is also how it is written. */
export type Time = string;
/** YYYY-MM-DD, without a zone. */
export type Day = string;
/** Read as a list, written by `uuidArray` or `textArray` as a Postgres array literal. */
export type List = ColumnType<string[], string, string>;
/** Whole öre, never beyond 2^53 - 1 (the parser refuses). */
export type Ore = number;

/** What every stream's row carries beside its own columns. */
export interface StreamRow {
  tenant_id: string;
  version: number;
  head_hash: string;
  fold: number;
  recorded_at: Time;
  state: Stored;
}
