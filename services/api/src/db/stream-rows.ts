import type { JsonObject, StreamKind } from '@idesluss/core';
import { uuidArray } from './literals.ts';
import { streamTables } from './row-writer.ts';
import { query } from './query.ts';
import type { Statement } from './transaction.ts';

/** The part of a stream's row that every kind has. */
export interface StreamRowHead {
  stream_id: string;
  version: number;
  head_hash: string;
  fold: number;
  recorded_at: string;
  state: JsonObject;
}

function selectRows(kind: StreamKind, lock: string): string {
  const { table, id } = streamTables[kind];
  return `select ${id} as stream_id, version, head_hash, fold, recorded_at, state
from public.${table} where ${id} = any($1::uuid[]) order by ${id}${lock}`;
}

/** Rows of one kind by id, without locks. */
export function listStreamRows(kind: StreamKind, ids: readonly string[]): Statement<StreamRowHead> {
  return query<StreamRowHead>(selectRows(kind, ''), [uuidArray(ids)]);
}

/**
 * Rows of one kind by id, locked in the order of their ids; needs a transaction, and the kinds in the order of
 * `STREAM_KINDS`. `no key update` keeps other decisions out but lets rows that refer to these be inserted.
 */
export function lockStreamRows(kind: StreamKind, ids: readonly string[]): Statement<StreamRowHead> {
  return query<StreamRowHead>(selectRows(kind, ' for no key update'), [uuidArray(ids)]);
}

/** What a reader needs of an initiative's row: every column costs the hottest read its share. */
export interface MarkedRow extends Pick<StreamRowHead, 'fold'> {
  /** Another after every change of the row. */
  mark: string;
  /** Null where the row still has the mark that the reader knows. */
  state: JsonObject | null;
}

/**
 * One initiative in one statement that sets the tenant itself; send it with `readOne`, outside a transaction. `known` is
 * the mark of the row that the reader holds already.
 */
export function findInitiativeRow(tenantId: string, initiativeId: string, known: string | null): Statement<MarkedRow> {
  const text = 'select mark, fold, state from public.read_initiative_unless($1::uuid, $2::uuid, $3)';
  return query<MarkedRow>(text, [tenantId, initiativeId, known]);
}

/** The next number of the tenant's series for a year; needs a transaction, and whoever rolls back leaves no gap. */
export function takeCaseNumber(tenantId: string, year: number): Statement<{ last: number }> {
  const text = `insert into public.case_number_series as s (tenant_id, year, last) values ($1::uuid, $2::int, 1)
on conflict (tenant_id, year) do update set last = s.last + 1 returning last`;
  return query<{ last: number }>(text, [tenantId, year]);
}

/** `2026-000123` */
export function caseNumber(year: number, last: number): string {
  return `${year}-${String(last).padStart(6, '0')}`;
}
