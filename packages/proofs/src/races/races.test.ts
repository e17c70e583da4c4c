import { createTestDatabase } from '@idesluss/api/src/test/database.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arena, openArena } from './arena.ts';
import { drawFrom } from './at-once.ts';
import { pairs } from './pairs.ts';
import { ledgerFindings } from './record.ts';

const seed = Math.floor(Math.random() * 2 ** 31);
const turns = 3;

let arena: Arena;

beforeAll(async () => {
  arena = await openArena(await createTestDatabase());
}, 60_000);
// Closing folds every stream from its log and verifies every chain.
afterAll(() => arena.close());

describe(`two at once (seed ${seed})`, () => {
  it.each(pairs)('$name', { timeout: 60_000 }, async ({ play, everyTurns = 1 }) => {
    const draw = drawFrom(seed);
    for (let turn = 0; turn < turns; turn += everyTurns) expect(await play(arena, draw)).toEqual([]);
    expect(await ledgerFindings(arena.city)).toEqual([]);
  });
});
