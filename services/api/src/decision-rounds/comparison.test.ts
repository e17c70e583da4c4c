import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAfter } from '../demo/calendar.ts';
import { openTestService } from '../test/city.ts';
import { roundsIn } from '../test/in-rounds.ts';
import type { Prepared } from '../test/prepared.ts';
import type { TestService } from '../test/service.ts';

let city: TestService;
let rounds: ReturnType<typeof roundsIn>;

beforeAll(async () => {
  city = await openTestService();
  rounds = roundsIn(city);
}, 60_000);
afterAll(() => city.close());

describe('the comparison', () => {
  it('sets the cases side by side by case number, and by a measure only when asked', async () => {
    const { opened, requested, compare } = rounds;
    const id = await opened();
    const [one, two] = [await requested(id), await requested(id)];
    const seen = await compare('deciderCare', id);
    expect(seen).toMatchObject({ round: { roundId: id, stage: 'joining' }, sort: 'caseNumber', notShown: 0 });
    expect(seen.cases.map(({ gateCaseId }: Prepared) => gateCaseId)).toEqual([one.gateCaseId, two.gateCaseId]);
    expect(seen.cases[0]).toMatchObject({
      ...{
        title: 'Nattlampor',
        standing: 'active',
        owningUnitId: city.units.care,
        model: { key: 'helsingborg', version: 2 },
      },
      ...{ status: 'requested', decision: null, amount: null, coveredShare: null, sealed: false },
      criteria: { metCount: 0 },
      needs: [
        { needId: 'needDescribed', applies: true, met: true },
        { needId: 'ideaDescribed', applies: true, met: true },
        // Nobody's manager is asked: nothing is met by that.
        { needId: 'managerEndorses', applies: false, met: null },
      ],
    });
    const criteria = (city.shell.defaultModel.criteria ?? []).filter(({ appliesWhen }) => appliesWhen === undefined);
    const ratings = Object.fromEntries(
      criteria.map(({ id: criterion }) => [criterion, { rating: 'met', justification: 'Ja.' }]),
    );
    await city.as('assessorOne').post(`/gate-cases/${two.gateCaseId}/assessments`, { ratings });
    const [rated] = criteria;
    expect((await compare('deciderCare', id)).cases[1].criteria.contributions).toContainEqual(
      expect.objectContaining({ criterionId: rated?.id, title: rated?.title }),
    );
    const byScore = await compare('deciderCare', id, '?sort=criteriaMet');
    expect(byScore.cases.map(({ gateCaseId }: Prepared) => gateCaseId)).toEqual([two.gateCaseId, one.gateCaseId]);
    // Sealed for whoever is still to rate, and for those whose idea it is.
    for (const by of ['assessorTwo', 'bearer'] as const) {
      const sealed = (await compare(by, id)).cases[1];
      expect([sealed.sealed, sealed.criteria, sealed.assessmentCount], by).toEqual([true, null, 1]);
    }
    expect((await compare('outsider', id)).cases[1]).toMatchObject({ criteria: null, needs: null });
  });

  it('tells in what share of the weights an order by score holds, of what the reader is shown alone', async () => {
    const { opened, requested, compare } = rounds;
    const id = await opened();
    const [strong, weak] = [await requested(id), await requested(id)];
    const asked = (city.shell.defaultModel.criteria ?? []).filter(({ appliesWhen }) => appliesWhen === undefined);
    const rate = async ({ gateCaseId }: Prepared, met: number) => {
      const rated = asked.map((one, at) => [one.id, { rating: at < met ? 'met' : 'notMet', justification: 'Ja.' }]);
      const body = { ratings: Object.fromEntries(rated) };
      const answer = await city.as('assessorOne').post(`/gate-cases/${gateCaseId}/assessments`, body);
      expect(answer.statusCode, answer.body).toBe(201);
    };
    const sealed = ['assessorTwo', 'bearer', 'outsider'] as const;
    const seen = () => Promise.all(sealed.map((by) => compare(by, id, '?sort=criteriaMet')));
    await rate(weak, 1);
    await rate(strong, 1);
    expect((await compare('deciderCare', id, '?sort=criteriaMet')).rankings).toMatchObject([
      { places: [{ gateCaseIds: [strong.gateCaseId, weak.gateCaseId].toSorted() }], share: 1 },
    ]);
    const before = await seen();
    await rate(strong, 2);
    expect((await compare('deciderCare', id, '?sort=criteriaMet')).rankings).toEqual([
      {
        ...{ model: { key: 'helsingborg', version: 2 }, gate: 'time' },
        places: [{ gateCaseIds: [strong.gateCaseId] }, { gateCaseIds: [weak.gateCaseId] }],
        ...{ unscoredCaseIds: [], share: 1, found: 'exact', standardError: 0, samples: 0, seed: 1 },
      },
    ]);
    // From whom the ratings are sealed the order is as well, and that it has changed.
    expect(before.map(({ rankings }) => rankings)).toEqual(sealed.map(() => []));
    expect(await seen()).toEqual(before);
    expect((await compare('deciderCare', id)).rankings).toBeNull();
  });

  it('says of an initiative that has left that it has: its case stays among the others', async () => {
    const { opened, joined, compare } = rounds;
    const id = await opened();
    const { initiativeId } = await joined(id);
    const gone = await city.as('bearer').post(`/initiatives/${initiativeId}/withdrawals`, {
      ...{ ending: 'withdrawn', reason: 'Jag tänker mer.' },
    });
    expect(gone.statusCode, gone.body).toBe(201);
    expect((await compare('deciderCare', id)).cases).toMatchObject([{ initiativeId, standing: 'ended' }]);
  });

  it('neither names nor counts what a reader may not see, but tells those who answer for it how many', async () => {
    const { opened, requested, compare } = rounds;
    const id = await opened();
    await requested(id);
    const hidden = await requested(id, 'invited');
    const colleague = await compare('outsider', id);
    expect([colleague.cases.length, colleague.notShown]).toEqual([1, null]);
    expect(JSON.stringify(colleague)).not.toContain(hidden.initiativeId);
    const own = await compare('deciderCare', id);
    expect([own.cases.length, own.notShown]).toEqual([2, 0]);
    const system = await city.as('outsider').get(`/decision-rounds/${hidden.gateCaseId}/comparison`);
    expect([system.statusCode, system.json().code]).toEqual([404, 'unknown']);
  });

  it('is silent about a decision that waits for its notification', async () => {
    const { today, opened, close, requested, decide, compare } = rounds;
    const id = await opened();
    const prepared = await requested(id);
    await close(id);
    const before = await compare('bearer', id);
    const embargo = { reason: 'Berörda får veta först.', until: daysAfter(today, 5) };
    expect((await decide(prepared, { embargo })).statusCode).toBe(201);
    expect(await compare('bearer', id)).toEqual(before);
    expect((await compare('deciderCare', id)).cases[0]).toMatchObject({ status: 'decided' });
  });
});
