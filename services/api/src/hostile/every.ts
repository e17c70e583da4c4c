import { expect } from 'vitest';
import { demoIds } from '../demo/ids.ts';
import { type DemoService, openDemoService } from '../test/demo-service.ts';
import { createDemoDatabase } from '../test/demo-template.ts';
import { type Answer, askerOf, noOf } from './asking.ts';
import { type Operation, operationsOf } from './operations.ts';
import { stored } from './stored.ts';

export type Chosen = (operation: Operation) => boolean;
export type Ask = (operation: Operation) => Promise<Answer>;

export const withBody: Chosen = ({ schema }) => schema !== undefined;
export const posts: Chosen = ({ method }) => method === 'POST';
export const guarded: Chosen = ({ path }) => path !== '/api-info';
export const any: Chosen = () => true;

/** A demo city of which every operation can be asked the same, by somebody who may read everything. */
export interface Every {
  readonly demo: DemoService;
  readonly all: readonly Operation[];
  readonly ask: ReturnType<typeof askerOf>;
  /** What the chosen operations answer, with who answers so. */
  readonly answers: (chosen: Chosen, asked: Ask) => Promise<Record<string, string[]>>;
  /** All chosen operations answer this, and there are some. */
  readonly only: (expected: string, chosen: Chosen, asked: Ask) => Promise<void>;
  /** Nothing has been stored since it was opened. */
  readonly expectUnchanged: () => Promise<void>;
}

export const openEvery = async (): Promise<Every> => {
  const demo = await openDemoService(await createDemoDatabase());
  const all = operationsOf(demo.app);
  const before = await stored(demo.db, demoIds.tenant);
  const answers: Every['answers'] = async (chosen, asked) => {
    const told: Record<string, string[]> = {};
    for (const operation of all.filter(chosen)) {
      const no = noOf(await asked(operation));
      told[no] = [...(told[no] ?? []), operation.id];
    }
    return told;
  };
  const only: Every['only'] = async (expected, chosen, asked) => {
    const { [expected]: right = [], ...others } = await answers(chosen, asked);
    expect(others).toEqual({});
    expect(right.length).toBeGreaterThan(0);
  };
  return {
    ...{ demo, all, answers, only },
    ask: askerOf(demo, await demo.tokenFor(demoIds.people.sluiceOffice)),
    expectUnchanged: async () => expect(await stored(demo.db, demoIds.tenant)).toEqual(before),
  };
};
