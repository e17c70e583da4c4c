import { expect, it } from 'vitest';
import { createMetrics } from '../http/observability.ts';
import { alarms } from './monitoring-page.ts';

it('has an alarm for every figure of ours, and none for a figure that is not there', async () => {
  const { registry } = createMetrics(() => ({ total: 0, idle: 0, waiting: 0 }));
  const names = (await registry.getMetricsAsJSON()).map(({ name }) => name);
  expect(names.filter((name) => name.startsWith('idesluss_') && !Object.hasOwn(alarms, name))).toEqual([]);
  expect(Object.keys(alarms).filter((name) => !names.includes(name))).toEqual([]);
});
