import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService } from './city.ts';
import type { TestService } from './service.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
});
afterAll(() => city.close());

describe('the test city', () => {
  it('is made by commands: every unit, person, mandate and fund has its events', async () => {
    expect(await city.audit()).toEqual([]);
    const { id, outcome } = await city.send('bearer', {
      type: 'draftInitiative',
      aim: {},
      target: undefined,
      args: {
        processModelId: city.shell.defaultModel.id,
        entry: city.shell.defaultModel.entries[0]?.id ?? '',
        origin: 'idea',
        visibility: 'internal',
        bearerKind: 'employee',
        title: 'Vändschema',
        summary: 'Påminnelser om vändning i hemtjänsten',
        area: null,
        proposedUnitId: city.units.care,
      },
    });
    expect(outcome.after.initiative).toMatchObject({ id, standing: 'draft' });
    expect(Object.values(city.funds).every((fund) => fund !== '')).toBe(true);
  });

  it('answers requests with tokens of its people', async () => {
    expect((await city.as('bearer').get('/api-info')).statusCode).toBe(200);
    expect(city.logs.length).toBeGreaterThan(0);
  });
});
