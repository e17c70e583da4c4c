import { toCursor } from '@idesluss/api/src/http/page.ts';
import type { PersonKey } from '@idesluss/api/src/test/city-people.ts';
import type { TestService } from '@idesluss/api/src/test/service.ts';
import { COMMON, idOf, RARE } from './copy.ts';
import type { Asked } from './measure.ts';
import { type Pattern, SLOTS } from './patterns.ts';

/** Ten thousand rows that have a word are looked at in its table; whether they may be read is asked of indexes. */
const RANKING = 4_000;

const deep = (count: number): string => toCursor([idOf(0, count / 2)]);

/** The n-th initiative whose decision on time is asked for, by number. */
const numberOfAsked = ({ slots }: Pattern, n: number): number =>
  Math.floor(n / slots.length) * SLOTS + (slots[n % slots.length] ?? 0);

/** What is asked of a small and of a large city alike; an open initiative is one that every colleague reads. */
export const requestsOf = (city: TestService, patterns: readonly Pattern[]): readonly Asked[] => {
  const as = (person: PersonKey) => () => city.tokenFor(city.people[person]);
  const at = patterns.find(({ basedOn }) => basedOn !== null);
  if (at === undefined) throw new Error('no pattern waits for its decision');
  const gateCase = at.streams.findIndex((id) => id !== at.initiativeId);
  const open = idOf(0, 2 * SLOTS - 1);
  const outsider = as('outsider');
  const text = encodeURIComponent(`${RARE.word} ${RARE.second}`);
  return [
    { name: 'one', token: outsider, path: () => `/initiatives/${open}` },
    { name: 'first page of whoever reads little', token: outsider, path: () => '/initiatives' },
    { name: 'deep page', token: outsider, path: ({ count }) => `/initiatives?after=${deep(count)}` },
    { name: 'last changed', token: outsider, path: () => '/initiatives?sort=updated' },
    {
      name: 'by title, filtered',
      token: outsider,
      path: () => '/initiatives?sort=title&standing=active',
    },
    { name: 'first page of the office', token: as('office'), path: () => '/initiatives' },
    {
      name: `search, ${RARE.hits} hits`,
      token: outsider,
      path: () => `/initiatives?q=${encodeURIComponent(RARE.word)}`,
    },
    { name: 'options', token: as('coach'), path: () => `/initiatives/${open}/options` },
    { name: 'what waits', token: as('deciderCare'), path: () => '/people/me' },
    {
      name: 'a decision',
      token: as('deciderCare'),
      path: (_, n) => `/gate-cases/${idOf(gateCase, numberOfAsked(at, n))}/decisions`,
      body: { outcome: 'approve', basedOn: at.basedOn, reasons: 'Värt att utforska.', grantMinutes: 2400 },
    },
    { name: 'similar', token: outsider, path: () => `/similar-initiatives?text=${text}` },
  ];
};

/** What grows with the city by its nature, up to a ceiling: a word that half of it has. */
export const commonSearch = (city: TestService): Asked => ({
  name: 'a common word',
  token: () => city.tokenFor(city.people.outsider),
  path: () => `/initiatives?q=${COMMON}`,
  ceiling: RANKING,
});

/** The control arm: a list that has lost its index. */
export const withoutIndex = (city: TestService): Asked => ({
  name: 'by title, without its index',
  token: () => city.tokenFor(city.people.outsider),
  path: () => '/initiatives?sort=title',
});
