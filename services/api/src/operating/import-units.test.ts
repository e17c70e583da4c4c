import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createShell } from '../slices.ts';
import { openTestService } from '../test/city.ts';
import type { TestService } from '../test/service.ts';
import { importUnits } from './import-units.ts';

let city: TestService;

beforeAll(async () => {
  city = await openTestService();
});
afterAll(() => city.close());

it('a unit without a committee of its own stands below that of the unit above it, and the same file again changes nothing', async () => {
  const place = {
    tenantId: city.tenantId,
    shell: createShell({ db: city.db, clock: () => new Date(), newId: randomUUIDv7 }),
  };
  const unit = (sv: string, parentId: string) => ({
    ...{ unitId: randomUUIDv7(), kind: 'department' as const, name: { sv, en: sv } },
    ...{ parentId, bodyId: null, validFrom: '2024-01-01' },
  });
  const department = unit('Hemtjänsten', city.units.care);
  const units = [department, unit('Nattpatrullen', department.unitId)];
  const imported = () => importUnits(place, units, { by: city.people.office, onlyCheck: false });
  const ids = units.map(({ unitId }) => unitId);
  expect(await imported()).toEqual({ made: ids, kept: [], faults: [] });
  expect(await imported()).toEqual({ made: [], kept: ids, faults: [] });
  for (const id of ids) {
    expect((await city.as('office').get(`/units/${id}`)).json().bodyId).toBe(city.bodies.care);
  }
});
