import { demoIds } from '@idesluss/api/src/demo/ids.ts';
import { openDemoService } from '@idesluss/api/src/test/demo-service.ts';
import type { TestDatabase } from '@idesluss/api/src/test/template.ts';
import { type Press, pressAll } from './press.ts';

export interface PressedCity {
  readonly pressed: readonly Press[];
  readonly faults: readonly string[];
}

/** Presses every example on a demo city of its own, in the order of a seed, today or at a moment; rows and log have to agree afterwards. */
export const pressCity = async (database: TestDatabase, seed: number, startsAt?: Date): Promise<PressedCity> => {
  const demo = await openDemoService(database, startsAt);
  const faults: string[] = [];
  let pressed: readonly Press[] = [];
  try {
    const origin = await demo.app.listen({ host: '127.0.0.1', port: 0 });
    pressed = await pressAll({ origin, tokenFor: (person) => demo.tokenFor(demoIds.people[person]) }, seed);
    faults.push(
      ...pressed.flatMap(({ operation, by, faults: wrong }) =>
        wrong.map((what) => `${operation} as ${by} (seed ${seed}): ${what}`),
      ),
    );
  } finally {
    await demo.close().catch((thrown: unknown) => faults.push(String(thrown)));
  }
  return { pressed, faults };
};
