import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { query } from '../db/query.ts';
import { rebuildRows } from '../db/rebuild-rows.ts';
import { inTenant } from '../db/transaction.ts';
import { openTestService } from '../test/city.ts';
import { toCursor } from '../http/page.ts';
import type { PersonKey } from '../test/city-people.ts';
import { atMoneyGate, atTimeGate } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;
const ids: Record<string, string> = {};

const texts = {
  kindergarten: ['Förskolelärare delar lekmaterial', 'Barnen på förskolorna får låna varandras leksaker.'],
  care: ['Digitala hälsobesök i hemtjänsten', 'Sjuksköterskan ringer upp med bild i stället för att åka.'],
  snow: ['Smartare snöröjning', 'Gångvägar till äldreomsorgens hus röjs först.'],
  aring: ['Ågatans sopkärl', 'Fulla kärl säger till.'],
  arlig: ['Ärlig upphandling', 'Alla ser vad som köps.'],
  oppen: ['Öppen fritidsgård', 'Gården är öppen på sommarlovet.'],
  zebra: ['Zebror på skolgården', 'Övergångsställen som lyser.'],
} as const;

const write = async (by: PersonKey, title: string, summary: string, rest: object = {}): Promise<string> => {
  const about = { entry: 'idea', origin: 'idea', visibility: 'internal', bearerKind: 'employee' };
  const body = { ...about, title, summary, proposedUnitId: city.units.care, ...rest };
  return (await city.as(by).post('/initiatives', body)).json().id;
};
const submit = (by: PersonKey, id: string) => city.as(by).post(`/initiatives/${id}/submissions`, {});
const found = async (asked: Readonly<Record<string, string>>, by: PersonKey = 'outsider') => {
  const answer = await city.as(by).get(`/initiatives?${new URLSearchParams(asked).toString()}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json().initiatives.map((one: { title: string }) => one.title) as string[];
};
const fault = async (asked: string) => {
  const answer = await city.as('outsider').get(`/initiatives?${asked}`);
  expect(answer.statusCode).toBe(400);
  return answer.json().errors[0] as { pointer: string; code: string; message: string };
};

beforeAll(async () => {
  city = await openTestService();
  for (const [name, [title, summary]] of Object.entries(texts)) {
    const id = await write('bearer', title, summary, name === 'snow' ? { bearerKind: 'resident', area: 'Gator' } : {});
    await submit('bearer', id);
    ids[name] = id;
  }
  ids['draft'] = await write('bearer', 'Hemligt utkast om snöröjning', 'Bara för mig.');
  ids['invited'] = await write('bearer', 'Inbjuden snöröjning', 'För dem som rörs.', { visibility: 'invited' });
  await submit('bearer', ids['invited'] ?? '');
}, 60_000);
afterAll(() => city.close());

describe('a list of initiatives', () => {
  it('goes by Swedish order, page by page', async () => {
    const first = await city.as('outsider').get('/initiatives?sort=title&limit=4&fields=title');
    const next = String(first.json()._links.find(({ rel }: { rel: string }) => rel === 'next').href);
    const second = await city.as('outsider').get(next.slice(next.indexOf('/initiatives')));
    const titles = [...first.json().initiatives, ...second.json().initiatives].map(({ title }) => title);
    const all = Object.values(texts).map(([title]) => title);
    expect(titles).toEqual(all.toSorted(new Intl.Collator('sv').compare));
    expect(titles.slice(-3).map((title: string) => title[0])).toEqual(['Å', 'Ä', 'Ö']);
  });

  it('by what was changed last, and since when', async () => {
    const path = `/initiatives/${ids['care']}`;
    const etag = String((await city.as('bearer').get(path)).headers.etag);
    const since = city.clock().toISOString();
    await city.as('bearer').patch(path, { area: 'Vård' }, etag);
    expect((await found({ sort: 'updated' }))[0]).toBe(texts.care[0]);
    expect(await found({ updatedSince: since })).toEqual([texts.care[0]]);
    expect((await found({ updatedSince: since, area: 'Gator' })).length).toBe(0);
  });

  it('by filters that hold together', async () => {
    expect(await found({ bearerKind: 'resident' })).toEqual([texts.snow[0]]);
    expect(await found({ area: 'Gator', standing: 'submitted', origin: 'idea' })).toEqual([texts.snow[0]]);
    expect(await found({ area: 'Gator', standing: 'active' })).toEqual([]);
    expect(await found({ standing: 'draft' })).toEqual([]);
    const { initiativeId } = await atTimeGate(city);
    const { title, caseNumber, phase, owningUnitId } = (
      await city.as('bearer').get(`/initiatives/${initiativeId}`)
    ).json();
    for (const asked of [
      { openGate: 'time' },
      { caseNumber },
      { phase },
      { phaseKind: 'exploreIdea' },
      { owningUnitId },
    ])
      expect(await found(asked, 'bearer'), JSON.stringify(asked)).toEqual([title]);
    expect(await found({ openGate: 'money' }, 'bearer')).toEqual([]);
  });

  it('tells of each only what was asked for', async () => {
    const answer = await city.as('outsider').get('/initiatives?fields=title,standing&limit=1');
    const [one] = answer.json().initiatives;
    expect(Object.keys(one).toSorted()).toEqual(['_links', 'initiativeId', 'standing', 'title']);
  });

  it('refuses what there is not, and tells what there is', async () => {
    expect(await fault('colour=red')).toMatchObject({
      pointer: '/colour',
      message: expect.stringMatching('standing.*updatedSince'),
    });
    expect(await fault('sort=age')).toMatchObject({
      pointer: '/sort',
      message: expect.stringMatching('newest, updated'),
    });
    expect(await fault('sort=relevance')).toMatchObject({ pointer: '/sort', code: 'sortWithoutSearch' });
    expect(await fault('fields=title,secret')).toMatchObject({
      pointer: '/fields',
      message: expect.stringMatching('summary'),
    });
    const byTitle = (await city.as('outsider').get('/initiatives?sort=title&limit=1')).json()._links;
    const after = String(
      new URL(byTitle.find(({ rel }: { rel: string }) => rel === 'next').href).searchParams.get('after'),
    );
    expect(await fault(`after=${after}`)).toMatchObject({ pointer: '/after', code: 'cursor' });
  });

  it('takes no cursor that another list has given', async () => {
    const read = async (path: string) => (await city.as('outsider').get(path)).json();
    const { _links } = await read('/initiatives?limit=1');
    const next = new URL(_links.find(({ rel }: { rel: string }) => rel === 'next').href).search;
    expect((await read(`/initiatives${next}`)).initiatives).toHaveLength(1);
    for (const list of ['challenges', 'decision-rounds', 'process-models']) {
      expect((await read(`/${list}${next}`)).errors, list).toMatchObject([{ pointer: '/after', code: 'cursor' }]);
    }
  });

  it.each([
    ['q=lampor', [99_999_999_999]],
    ['q=lampor', [-2_147_483_649]],
    ['sort=updated', ['2026-01-01T00:00:00+23:59']],
  ])('refuses a cursor of values that its order cannot have: %s %j', async (asked, values) => {
    const after = toCursor([...values, '00000000-0000-7000-8000-000000000000']);
    expect(await fault(`${asked}&after=${after}`)).toMatchObject({ pointer: '/after', code: 'cursor' });
  });
});

describe('searching', () => {
  it.each([
    ['förskolan', 'kindergarten', 'another inflection'],
    ['LEKSAK', 'kindergarten', 'capitals, and one for many'],
    ['hälsobesöken', 'care', 'the definite form'],
    ['hälsbesök', 'care', 'a letter missing'],
    ['forskolelarare', 'kindergarten', 'without dots'],
    ['snörjning', 'snow', 'letters fallen out'],
    ['äldreomsorg', 'snow', 'a word of the summary'],
    ['omsorg', 'snow', 'the end of a longer word'],
    ['digital sjuksköterskor', 'care', 'two words, one of each text'],
    ['digital hälsbesök', 'care', 'two words, one of them misspelled'],
  ] as const)('finds %s (%s: %s)', async (q, name, _why) => {
    expect((await found({ q }))[0]).toBe(texts[name][0]);
  });

  it('tells å from a where the word is there', async () => {
    expect(await found({ q: 'ågatan' })).toEqual([texts.aring[0]]);
    expect(await found({ q: 'och i på' })).toEqual([]);
    expect(await found({ q: "'; drop table initiative; -- %s & | ! ( ) :* <->" })).toEqual([]);
  });

  it('finds no draft of others and nothing that one is not invited to', async () => {
    expect(await found({ q: 'snöröjning' })).toEqual([texts.snow[0]]);
    expect((await found({ q: 'snöröjning' }, 'bearer')).length).toBe(3);
    expect((await found({ q: 'snöröjning' }, 'leaderCare')).toSorted()).toEqual(['Inbjuden snöröjning', texts.snow[0]]);
    expect((await found({ q: 'snöröjning' }, 'registrar')).length).toBe(2);
  });

  it('holds with filters and other orders, and page by page', async () => {
    expect(await found({ q: 'snöröjning', area: 'Gator' }, 'bearer')).toEqual([texts.snow[0]]);
    expect((await found({ q: 'snöröjning', sort: 'title' }, 'bearer'))[0]).toBe('Hemligt utkast om snöröjning');
    const first = (await city.as('bearer').get('/initiatives?q=sn%C3%B6r%C3%B6jning&limit=2')).json();
    const next = String(first._links.find(({ rel }: { rel: string }) => rel === 'next').href);
    const second = (await city.as('bearer').get(next.slice(next.indexOf('/initiatives')))).json();
    const seen = [...first.initiatives, ...second.initiatives].map(({ initiativeId }) => initiativeId);
    expect([new Set(seen).size, seen.length, first._meta.totalRecords]).toEqual([3, 3, 3]);
  });

  it('finds the words of now, and none that were erased', async () => {
    const path = `/initiatives/${ids['oppen']}`;
    const etag = String((await city.as('bearer').get(path)).headers.etag);
    await city.as('bearer').patch(path, { title: 'Kvällsöppen ungdomsgård' }, etag);
    expect(await found({ q: 'ungdomsgård' })).toEqual(['Kvällsöppen ungdomsgård']);
    expect(await found({ q: 'fritidsgård' })).toEqual([]);
  });
});

describe('what a unit pays or has been asked to pay', () => {
  it('is found by the payer, as far as one may read it', async () => {
    const open = await atMoneyGate(city, 2_000);
    const hidden = await atMoneyGate(city, 2_000, city.funds.care, 'invited');
    const ask = async (by: PersonKey, unitId: string) => {
      const answer = await city.as(by).get(`/initiatives?payerUnitId=${unitId}&fields=title`);
      const { initiatives, _meta } = answer.json();
      return [initiatives.map(({ initiativeId }: { initiativeId: string }) => initiativeId), _meta.totalRecords];
    };
    const { care, education } = city.units;
    expect(await ask('deciderCare', care)).toEqual([[hidden.initiativeId, open.initiativeId], 2]);
    expect(await ask('outsider', care)).toEqual([[open.initiativeId], 1]);
    expect(await ask('deciderCare', education)).toEqual([[], 0]);
    expect(await found({ payerUnitId: care, standing: 'ended' })).toEqual([]);
    expect(await fault('payerUnitId=care')).toMatchObject({ pointer: '/payerUnitId' });
  });
});

describe('what is visible to selected units', () => {
  it('is read and found by those who work there, once it is no draft, and only as long as it is so visible', async () => {
    const id = await write('bearer', 'Simskola för alla', 'Simlektioner i hamnen.', { visibility: 'selectedUnits' });
    const seen = async () => [
      (await city.as('outsider').get(`/initiatives/${id}`)).statusCode,
      (await found({ q: 'simskolor' })).includes('Simskola för alla'),
      (await found({ sort: 'newest' })).includes('Simskola för alla'),
    ];
    const select = (unitIds: readonly string[]) =>
      city.as('bearer').post(`/initiatives/${id}/unit-selections`, { unitIds });
    expect((await select([city.units.education])).statusCode).toBe(201);
    expect(await seen()).toEqual([404, false, false]);
    await submit('bearer', id);
    expect(await seen()).toEqual([200, true, true]);
    expect((await city.as('leaderCity').get(`/initiatives/${id}`)).statusCode).toBe(404);
    expect((await city.as('leaderEducation').get(`/initiatives/${id}`)).json().selectedUnitIds).toEqual([
      city.units.education,
    ]);
    await select([city.units.city]);
    expect(await seen()).toEqual([404, false, false]);
    await select([city.units.education]);
    const path = `/initiatives/${id}`;
    const etag = String((await city.as('bearer').get(path)).headers.etag);
    await city.as('bearer').patch(path, { visibility: 'invited' }, etag);
    expect(await seen()).toEqual([404, false, false]);
    expect((await select([city.units.city, id])).json().code).toBe('referenceUnknown');
  });
});

describe('what is similar', () => {
  const similarTo = async (path: string, by: PersonKey = 'outsider') => {
    const answer = await city.as(by).get(path);
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json().initiatives.map((one: { title: string }) => one.title) as string[];
  };
  const given = (text: string) => `/similar-initiatives?text=${encodeURIComponent(text)}`;

  it('to a text, before anything is written down', async () => {
    const text = 'Vi vill att barnen på våra förskolor ska kunna låna leksaker och lekmaterial av varandra';
    expect((await similarTo(given(text)))[0]).toBe(texts.kindergarten[0]);
    expect(await similarTo(given('Något helt annat om bostadsköer'))).toEqual([]);
    expect(await similarTo(given('och'))).toEqual([]);
  });

  it('goes on after what was read last, and not from the start where that is like it no longer', async () => {
    const after = (id: string) => `${given('Snöröjning av gångvägar')}&after=${toCursor([id])}`;
    expect(await similarTo(given('Snöröjning av gångvägar'))).toContain(texts.snow[0]);
    expect(await similarTo(after(ids['zebra'] ?? ''))).toEqual([]);
  });

  it('to a draft: not itself, and nothing that the reader may not read', async () => {
    const id = await write('outsider', 'Snöröjning av gångvägar vid skolan', 'Smartare snöröjning där barnen går.');
    const own = `/initiatives/${id}/similar-initiatives`;
    expect(await similarTo(own)).toEqual([texts.snow[0]]);
    expect((await city.as('bearer').get(own)).statusCode).toBe(404);
    const draft = (await city.as('outsider').get(`/initiatives/${id}`)).json();
    expect(draft._links.map(({ rel }: { rel: string }) => rel)).toContain('similar');
  });
});

describe('a count', () => {
  const people = ['bearer', 'outsider', 'leaderCare', 'leaderEducation', 'office', 'auditor'] as const;
  it('is of what is listed, for everybody and with every filter, in a list and in a search', async () => {
    const asked = [
      {},
      { standing: 'submitted' },
      { area: 'Gator' },
      { q: 'snöröjning' },
      { q: 'snöröjning', sort: 'title' },
    ];
    for (const by of people) {
      for (const one of asked) {
        const search = new URLSearchParams({ ...one, limit: '100' } as Record<string, string>).toString();
        const { initiatives, _meta: meta } = (await city.as(by).get(`/initiatives?${search}`)).json();
        expect(meta.totalRecords, `${by} ${search}`).toBe(initiatives.length);
      }
    }
    expect((await found({ q: 'snöröjning' }, 'bearer')).toSorted()).toEqual([
      'Hemligt utkast om snöröjning',
      'Inbjuden snöröjning',
      texts.snow[0],
    ]);
    expect(await found({ q: 'snöröjning' }, 'leaderEducation')).toEqual([texts.snow[0]]);
    expect((await found({ q: 'snöröjning' }, 'leaderCare')).toSorted()).toEqual(['Inbjuden snöröjning', texts.snow[0]]);
  });

  it('of a search is told beyond its last page too, and not on the way from a cursor', async () => {
    const read = async (path: string) => (await city.as('bearer').get(path)).json();
    const beyond = await read('/initiatives?q=snöröjning&page=9');
    expect([beyond.initiatives.length, beyond._meta.totalRecords]).toEqual([0, 3]);
    const { _links } = await read('/initiatives?q=snöröjning&limit=1');
    const next = new URL(_links.find(({ rel }: { rel: string }) => rel === 'next').href).search;
    const rest = await read(`/initiatives${next}`);
    expect([rest.initiatives.length, rest._meta.totalRecords]).toEqual([1, undefined]);
  });

  it('can rest on the openness of a row: the database takes none that is not so', async () => {
    const place = { db: city.db, tenantId: city.tenantId };
    for (const openness of ['named', 'concerned', 'colleagues']) {
      const wrong = query(
        `update public.initiative set openness = $1
where openness <> $1 and initiative_id = any($2::uuid[])`,
        [openness, `{${Object.values(ids).join(',')}}`],
      );
      const spoil = inTenant(place, [], () => ({ writes: [wrong], answer: undefined }));
      await expect(spoil, openness).rejects.toThrow(/initiative_openness_follows/);
    }
  });
});

describe('rows of which older code has not said to whom they stand open', () => {
  it('are listed as they are once it is said, in every order, to those who may read them', async () => {
    const asked = [{}, { sort: 'updated' }, { sort: 'title' }, { standing: 'submitted' }, { area: 'Gator' }] as const;
    const people = ['bearer', 'outsider', 'leaderCare', 'leaderEducation', 'office', 'auditor'] as const;
    const seen = () => Promise.all(people.flatMap((by) => asked.map((query) => found({ ...query, limit: '100' }, by))));
    const before = await seen();
    expect(before.every((titles) => new Set(titles).size <= titles.length)).toBe(true);
    expect(before[0]).toContain('Hemligt utkast om snöröjning');
    const place = { db: city.db, tenantId: city.tenantId };
    const untold = query('update public.initiative set openness = null');
    await inTenant(place, [], () => ({ writes: [untold], answer: undefined }));
    expect(await seen()).toEqual(before);
    await inTenant(place, [], () => ({ writes: [query('update public.initiative set fold = 1')], answer: undefined }));
    await rebuildRows(place);
    expect(await seen()).toEqual(before);
  });
});

describe('rows of an older fold', () => {
  it('are searched by what their events say, once they are folded anew', async () => {
    const place = { db: city.db, tenantId: city.tenantId };
    const spoiled = [
      query(`update public.initiative set fold = 1, origin = null, phase_kind = null`),
      query(`update public.initiative_text set words = to_tsvector('simple', 'gallrat'), heading = 'gallrat'`),
    ];
    await inTenant(place, [], () => ({ writes: spoiled, answer: undefined }));
    expect(await found({ q: 'snöröjning' })).toEqual([]);
    expect(await rebuildRows(place)).toBeGreaterThan(0);
    expect(await found({ q: 'snöröjning' })).toContain(texts.snow[0]);
    expect(await found({ q: 'gallrat' }, 'bearer')).toEqual([]);
    expect((await found({ origin: 'idea' })).length).toBeGreaterThan(0);
  });
});
