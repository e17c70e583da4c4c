import { hash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shippedModels } from '../process-model/shipped.ts';
import { anyDice } from './arbitraries.ts';
import { attempt } from './history.ts';
import { layGround } from './run.ts';

const grounds = shippedModels.map((model) => layGround(model, (text) => hash('sha256', text)));

/** Every text inside, each as often as it is there. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

it('what is said in a command that is taken stands in its events, text by text', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.nat({ max: grounds.length - 1 }), anyDice, (which, dice) => {
      const ground = grounds[which];
      if (ground === undefined) return;
      const { city, initiativeId } = ground;
      const world = ground.world.fork();
      const throws = dice();
      for (let step = 0; step < 40; step += 1) {
        const { command, outcome, events, situation } = attempt(world, city, throws, initiativeId);
        if (!outcome.ok) continue;
        const kept = new Set(events.flatMap(({ facts, private: parts }) => textsIn({ facts, parts })));
        // Named anew, what it answers already is no news.
        kept.add(situation.initiative?.challengeId ?? '');
        const said = Object.values(command.args ?? {}).flatMap(textsIn);
        expect(
          said.filter((text) => !kept.has(text)),
          command.type,
        ).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});
