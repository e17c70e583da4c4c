import { type Compilable, CompiledQuery, type Kysely } from 'kysely';
import { poolOf } from './database.ts';
import { outcomeOfLastFlush, rolledBack, unsendableStatement } from './failures.ts';
import type { Database } from './tables.ts';

/** One statement, compiled or ready to be. */
export type Statement<Row = unknown> = CompiledQuery<Row> | Compilable<Row>;

/** The rows that each statement of a list gives. */
export type Rows<T extends readonly Statement[]> = {
  -readonly [I in keyof T]: T[I] extends CompiledQuery<infer R> | Compilable<infer R> ? R[] : never;
};

/** Adds up what a unit of work sent; hand one in to observe it. */
export interface Counter {
  roundTrips: number;
  statements: number;
}

/** Where a unit of work happens: one tenant's rows and no other's. */
export interface Place {
  readonly db: Kysely<Database>;
  readonly tenantId: string;
  readonly counter?: Counter | undefined;
}

/** What follows from the rows: statements to write (none means roll back), and the answer. */
export interface Done<A> {
  readonly writes: readonly Statement[];
  readonly answer: A;
}

/** More must be read, and locked, before anything can be decided; made by {@link readMore}. */
export interface More<A> {
  readonly read: readonly Statement[];
  readonly next: (rows: readonly unknown[][]) => Next<A>;
}

export type Next<A> = Done<A> | More<A>;

const begin = CompiledQuery.raw('begin');
const commit = CompiledQuery.raw('commit');
const rollback = CompiledQuery.raw('rollback');
/** Ends a reading. Another object than `commit`, since for a reading no outcome can be unknown. */
const end = CompiledQuery.raw('commit');
const tenantIs = (tenantId: string) => CompiledQuery.raw(`select set_config('app.tenant', $1, true)`, [tenantId]);

const isSendable = (parameter: unknown) =>
  parameter === null || ['string', 'number', 'boolean'].includes(typeof parameter) || parameter instanceof Uint8Array;

/** Everything is compiled and checked before anything is sent: a statement skipped half-way would commit the others. */
function ready(statements: readonly Statement[]): readonly CompiledQuery[] {
  const queries = statements.map((statement) => ('compile' in statement ? statement.compile() : statement));
  for (const { sql, parameters } of queries) {
    if (!Array.isArray(parameters) || !parameters.every(isSendable)) throw unsendableStatement(sql);
  }
  return queries;
}

function note(counter: Counter | undefined, statements: number): void {
  if (counter === undefined) return;
  counter.roundTrips += 1;
  counter.statements += statements;
}

/**
 * Sends all statements in one round trip and waits for every answer. The first failure is the cause; what follows it in
 * a transaction was skipped by the server. Without begin and commit each statement would stand alone: use {@link inTenant}.
 */
async function flush(on: Kysely<Database>, queries: readonly CompiledQuery[], counter?: Counter): Promise<unknown[][]> {
  note(counter, queries.length);
  return on.getExecutor().provideConnection(async (connection) => {
    const settled = await Promise.allSettled(queries.map((query) => connection.executeQuery(query)));
    return settled.map((result, index) => {
      if (result.status === 'fulfilled') return result.value.rows;
      throw outcomeOfLastFlush(result.reason, queries[index] === commit, queries.at(-1) === commit);
    });
  });
}

async function flushCommit(on: Kysely<Database>, writes: readonly CompiledQuery[], counter?: Counter) {
  const results = await flush(on, [...writes, commit], counter);
  // Commit in a failed transaction does not fail: it answers ROLLBACK.
  if (commandOf(results.at(-1)?.[0]) !== 'COMMIT') throw rolledBack();
}

const commandOf = (row: unknown) => (typeof row === 'object' && row !== null && 'command' in row ? row.command : '');

/** Reads one tenant's rows in one round trip: all statements see the same transaction. */
export async function readTenant<const T extends readonly Statement[]>(place: Place, statements: T): Promise<Rows<T>> {
  const queries = ready([begin, tenantIs(place.tenantId), ...statements, end]);
  const rows = await place.db.connection().execute((one) => clean(one, () => flush(one, queries, place.counter)));
  // The order of results is the order of statements, which the tuple's type cannot follow.
  return rows.slice(2, -1) as Rows<T>;
}

/** Sends one statement by itself: only for a function that sets the tenant inside, such as `findInitiativeRow`. */
export async function readOne<Row>(place: Place, statement: Statement<Row>): Promise<Row | undefined> {
  const [single] = ready([statement]);
  if (single === undefined) return undefined;
  note(place.counter, 1);
  const { rows } = await poolOf(place.db).query(single.sql, [...single.parameters]);
  // One statement of this type was sent, so its rows are these.
  return rows[0] as Row | undefined;
}

/**
 * One unit of work in two round trips: `read` (with locks), then what `change` makes of the rows, then commit.
 * `change` is synchronous, so that no network call can stand inside the transaction. When it throws, or writes nothing,
 * everything is rolled back. {@link readMore} takes one more round trip.
 */
export async function inTenant<const R extends readonly Statement[], A>(
  place: Place,
  read: R,
  change: (rows: Rows<R>) => Next<A>,
): Promise<A> {
  const { counter } = place;
  const queries = ready([begin, tenantIs(place.tenantId), ...read]);
  return place.db.connection().execute((one) =>
    clean(one, async () => {
      const rows = await flush(one, queries, counter);
      // The order of results is the order of statements, which the tuple's type cannot follow.
      let next = change(rows.slice(2) as Rows<R>);
      while ('read' in next) next = next.next(await flush(one, ready(next.read), counter));
      if (next.writes.length === 0) await flush(one, [rollback], counter);
      else await flushCommit(one, ready(next.writes), counter);
      return next.answer;
    }),
  );
}

/** Asks for one more round of reading within the same unit of work. */
export function readMore<const R extends readonly Statement[], A>(read: R, next: (rows: Rows<R>) => Next<A>): More<A> {
  // `inTenant` hands over the rows of exactly these statements.
  return { read, next: (rows) => next(rows as Rows<R>) };
}

async function clean<T>(one: Kysely<Database>, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await flush(one, [rollback]).catch(() => {});
    throw error;
  }
}
