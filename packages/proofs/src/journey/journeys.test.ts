import { createTestDatabase } from '@idesluss/api/src/test/database.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Played, playOnDemo } from './play.ts';

let played: Played;
beforeAll(async () => {
  played = await playOnDemo(await createTestDatabase());
});
// Fails when rows and log differ, or a chain is broken.
afterAll(() => played.close());

describe('over HTTP, on the demo city', () => {
  it('one becomes daily use', async () => {
    expect(await played.city.see(played.journeys.implemented)).toMatchObject({
      standing: 'ended',
      ending: 'implemented',
    });
  });

  it('one is stopped in its pilot, and leaves its lessons', async () => {
    const seen = await played.city.see(played.journeys.stopped);
    expect(seen).toMatchObject({ standing: 'ended', ending: 'stopped', lessons: 2 });
  });

  it('one is refused for want of money, and approved on the second dossier', async () => {
    const { no, initiativeId, gateCaseId } = played.journeys.funded;
    expect(no.code).toBe('fundExhausted');
    expect(no.detail).toMatch(/kr/);
    const { dossiers, decidedOn, status } = await played.city.seeCase(gateCaseId);
    expect([dossiers.length, status]).toEqual([2, 'closed']);
    expect(decidedOn).toBe(dossiers[1]);
    expect(await played.city.see(initiativeId)).toMatchObject({ standing: 'active', phase: 'pilot' });
  });

  it('the account tells who did what, and the words of the refusal', () => {
    const text = played.lines.join('\n');
    expect(text).toContain('Bea Bärare lämnar in det.');
    expect(text).toContain(played.journeys.funded.no.detail);
    expect(text.match(/Historiken/g)?.length).toBe(3);
  });
});
