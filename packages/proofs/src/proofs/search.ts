import type { Actor } from '@idesluss/core';
import { openAsOwner } from '@idesluss/api/src/db/migrate.ts';
import type { Place } from '@idesluss/api/src/db/transaction.ts';
import { finding, type Finding } from '@idesluss/api/src/initiatives/finding.ts';
import { openService, type TestService } from '@idesluss/api/src/test/service.ts';
import type { Outcome, Proof, ProofOptions } from '../proof.ts';
import { onThrowAwayCluster } from '../races/clusters.ts';
import { analyse, type Cost, costOf, plainSearch } from '../search/cost.ts';
import { addCrowd, commonWord, removeCrowd } from '../search/crowd.ts';
import { examples, type Idea, ideas } from '../search/examples.ts';

const crowds = { short: 20_000, full: 200_000 };
/** Pages that one request may touch, whatever the table holds; a word that half of them have is ranked up to a ceiling. */
const most = { page: 200, search: 500, common: 60_000 };

const writeIdeas = async (city: TestService): Promise<ReadonlyMap<string, Idea>> => {
  const about = { entry: 'idea', origin: 'idea', visibility: 'internal', bearerKind: 'employee' };
  const written = new Map<string, Idea>();
  for (const [name, [title, summary]] of Object.entries(ideas)) {
    const body = { ...about, title, summary, proposedUnitId: city.units.care };
    const { id } = (await city.as('bearer').post('/initiatives', body)).json<{ id: string }>();
    await city.as('bearer').post(`/initiatives/${id}/submissions`, {});
    // The names are those of the table above.
    written.set(id, name as Idea);
  }
  return written;
};

const rank = async (city: TestService, written: ReadonlyMap<string, Idea>, { say }: ProofOptions) => {
  const missed: string[] = [];
  for (const [sought, best, why] of examples) {
    const answer = await city.as('outsider').get(`/initiatives?limit=5&fields=title&q=${encodeURIComponent(sought)}`);
    const found = answer.json<{ initiatives: readonly { initiativeId: string; title: string }[] }>().initiatives;
    if (written.get(found[0]?.initiativeId ?? '') === best) continue;
    missed.push(sought);
    say(`  ✗ ${sought} (${why}): ${found.map(({ title }) => title).join(', ') || 'nothing'}`);
  }
  return missed;
};

/** Lists and searches as a colleague without any role asks for them, each with the pages that it may touch. */
const asked: readonly (readonly [
  name: string,
  finding: Finding,
  after: readonly (string | number)[] | undefined,
  most: number,
])[] = [
  ['newest', {}, undefined, most.page],
  ['newest, deep', {}, ['01970000-0000-7000-8000-000000001000'], most.page],
  ['updated', { sort: 'updated' }, undefined, most.page],
  [
    'updated, deep',
    { sort: 'updated' },
    ['2026-01-01T01:00:00.000Z', '01970000-0000-7000-8000-000000000e10'],
    most.page,
  ],
  ['title', { sort: 'title' }, undefined, most.page],
  ['title, deep', { sort: 'title' }, ['naturkurs', '01970000-0000-7000-8000-000000000e10'], most.page],
  ['one in a hundred', { phaseKind: 'scale' }, undefined, most.page],
  ['none at all', { area: 'Ingenting' }, undefined, most.page],
  ['a diary number', { diaryNumber: 'INN 2026-00017' }, undefined, most.page],
  ['changed lately', { updatedSince: '2026-09-01T00:00:00Z' }, undefined, most.page],
  ['paid by one unit', { payerUnitId: '01970000-0000-7000-8000-000000000e10' }, undefined, most.page],
  ['open at a gate', { openGate: 'time' }, undefined, most.page],
  ['a rare word', { q: 'snöröjning' }, undefined, most.search],
  ['a misspelled word', { q: 'snörjning' }, undefined, most.search],
  ['two words', { q: 'digitala hälsobesök' }, undefined, most.search],
  ['a common word', { q: commonWord }, undefined, most.common],
];

const colleague = (personId: string): Actor => ({ personId, clientId: 'proof', roles: [], mandates: [] });

const weigh = async (city: TestService, place: Place, { say }: ProofOptions) => {
  const actor = colleague(city.people.outsider);
  const costs: (Cost & { name: string; most: number })[] = [];
  for (const [name, query, after, bound] of asked) {
    const page = { page: 1, limit: 20, offset: 0, after };
    const { rows } = finding(place.db, actor, page, query);
    const runs = [await costOf(place, rows), await costOf(place, rows), await costOf(place, rows)];
    const cost = runs.toSorted((one, other) => one.milliseconds - other.milliseconds)[1];
    if (cost === undefined) continue;
    costs.push({ ...cost, name, most: bound });
    say(
      `  ${name}: ${cost.rows} rows, ${cost.pages} pages, ${cost.milliseconds.toFixed(1)} ms by ${cost.indexes.join(', ')}`,
    );
  }
  return costs;
};

const isBounded = ({ scanned, pages, most: bound }: Cost & { most: number }): boolean =>
  scanned.every((name) => !['initiative', 'initiative_text'].includes(name)) && pages <= bound;

const play = async (city: TestService, options: ProofOptions) => {
  const place = { db: city.db, tenantId: city.tenantId };
  const count = options.full ? crowds.full : crowds.short;
  options.say(`  ${count} initiatives, a third of them for the invited only`);
  const written = await writeIdeas(city);
  await addCrowd(place, count);
  const owner = openAsOwner(city.database.ownerUrl);
  await analyse.execute(owner);
  await owner.destroy();
  const missed = await rank(city, written, options);
  const costs = await weigh(city, place, options);
  const control = await costOf(place, plainSearch('snöröjning'));
  options.say(
    `  without the function: ${control.pages} pages by ${control.indexes.join(', ') || control.scanned.join(', ')}`,
  );
  return { count, missed, costs, control };
};

const judge = ({ count, missed, costs, control }: Awaited<ReturnType<typeof play>>): Outcome => {
  const unbounded = costs.filter((cost) => !isBounded(cost));
  // Behind the wall the index of words cannot be used: were it used, the function would be for nothing.
  const needed = !control.indexes.includes('initiative_text_by_word');
  return {
    verdict: missed.length + unbounded.length === 0 && needed ? 'holds' : 'falls short',
    figure: `${examples.length - missed.length} of ${examples.length} examples first among ${count}; ${unbounded.length} of ${costs.length} statements unbounded${unbounded.map(({ name }) => ` (${name})`).join('')}`,
    aim: 'all first, 0 unbounded, and without the function no index of words',
    details: { missed, costs, control },
  };
};

export const search: Proof = {
  run: (options) =>
    onThrowAwayCluster(async (open) => {
      const city = await openService(await open());
      try {
        return judge(await play(city, options));
      } finally {
        await removeCrowd(city.database.ownerUrl, city.tenantId);
        await city.close();
      }
    }),
};
