import type { Initiative } from '@idesluss/core';
import { query } from '../db/query.ts';
import type { Statement } from '../db/transaction.ts';

/** Characters of title and summary that are compared with what may be misspelled. */
const HEADING = 500;

const swedish = (place: string, weight: string): string =>
  `setweight(to_tsvector('pg_catalog.swedish', lower(${place} collate "sv-SE-x-icu")), '${weight}')`;

const WRITE = `insert into public.initiative_text (tenant_id, initiative_id, words, heading)
values ($1::uuid, $2::uuid, ${swedish('$3', 'A')} || ${swedish('$4', 'B')} || ${swedish('$5', 'C')},
  left(lower(($3 || ' ' || $4) collate "sv-SE-x-icu"), ${HEADING}))
on conflict (tenant_id, initiative_id) do update set words = excluded.words, heading = excluded.heading`;

/** Only what is shown to everybody who may read the initiative; nothing that is for those who take part. */
const textsOf = ({ title, summary, need, idea }: Initiative): readonly [string, string, string] => [
  title ?? '',
  summary ?? '',
  `${need ?? ''}\n${idea ?? ''}`,
];

/**
 * What brings the words to search up to date with the initiative: only when they have changed, since a decision changes
 * none. A row that is folded anew (`before` is `after` itself) gets them anew, so that what was erased is found no more.
 */
export function writeSearched(
  tenantId: string,
  before: Initiative | undefined,
  after: Initiative,
): readonly Statement[] {
  const texts = textsOf(after);
  const same = before !== undefined && before !== after && textsOf(before).join('\0') === texts.join('\0');
  return same ? [] : [query(WRITE, [tenantId, after.id, ...texts])];
}
