/**
 * What keeps two requests at once from both taking effect. A control arm takes walls away, in a throw-away database and
 * in the statements of a test's own connection, and must then see the race go wrong: only so does a good round mean anything.
 */
export type Wall =
  | 'rowLocks'
  | 'eventKey'
  | 'rowVersions'
  | 'caseNumberSeries'
  | 'receiptKey'
  | 'receiptLookup'
  | 'fingerprint';

type Breach = {
  /** Run by the owner of the tables. */
  readonly ddl?: readonly string[];
  /** Another text for a statement of the service. */
  readonly rewrite?: (text: string) => string;
};

const breaches = {
  rowLocks: { rewrite: (text) => text.replace(' for no key update', '') },
  // The place of an event in its stream; what hangs on the event repeats that place in its own key.
  eventKey: {
    ddl: [
      'alter table public.event drop constraint event_pkey cascade',
      'alter table public.private_part drop constraint private_part_pkey',
      'alter table public.unsealed drop constraint unsealed_pkey',
    ],
  },
  // The parameter stays in the statement, since the service goes on sending it.
  rowVersions: { rewrite: (text) => text.replace(/and "?version"? = (\$\d+)/, 'and $1::int is not null') },
  caseNumberSeries: {
    rewrite: (text) =>
      text.includes('case_number_series')
        ? 'select (100000 + random() * 800000)::int as last where $1::uuid is not null and $2::int > 0'
        : text,
  },
  receiptKey: { ddl: ['alter table public.receipt drop constraint receipt_pkey'] },
  receiptLookup: {
    rewrite: (text) => (text.startsWith('select body_hmac') ? `${text} and client = 'nobody'` : text),
  },
  fingerprint: { rewrite: (text) => text.replace('select body_hmac, body_key', 'select body_hmac, null as body_key') },
} satisfies Record<Wall, Breach>;

/** What the owner runs so that these walls are gone. */
export const ddlWithout = (walls: readonly Wall[]): readonly string[] =>
  walls.flatMap((wall) => {
    const { ddl }: Breach = breaches[wall];
    return ddl ?? [];
  });

/** The service's statements as they would be without these walls. */
export const rewriteWithout =
  (walls: readonly Wall[]) =>
  (text: string): string =>
    walls.reduce((sql, wall) => {
      const { rewrite }: Breach = breaches[wall];
      return rewrite === undefined ? sql : rewrite(sql);
    }, text);
