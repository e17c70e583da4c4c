import { demoIds } from '@idesluss/api/src/demo/ids.ts';
import { type DemoService, openDemoService } from '@idesluss/api/src/test/demo-service.ts';
import { createDemoDatabase } from '@idesluss/api/src/test/demo-template.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pressAll } from './press.ts';

let demo: DemoService;
let origin = '';
beforeAll(async () => {
  demo = await openDemoService(await createDemoDatabase());
  origin = await demo.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => demo.close());

it('every example succeeds on the demo city, in any order', async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const pressed = await pressAll({ origin, tokenFor: (person) => demo.tokenFor(demoIds.people[person]) }, seed);
  const wrong = pressed.filter(({ faults }) => faults.length > 0);
  const told = wrong.map(({ operation, by, faults }) => `${operation} as ${by}: ${faults.join('; ')}`);
  expect(told, `seed ${seed}`).toEqual([]);
  expect(pressed.length).toBeGreaterThan(60);
});
