import { openService } from '@idesluss/api/src/test/service.ts';
import type { TestDatabase } from '@idesluss/api/src/test/template.ts';
import pg from 'pg';
import type { Proof, ProofOptions } from '../proof.ts';
import { onThrowAwayCluster } from '../races/clusters.ts';
import { openStage, type Story } from '../stories/stage.ts';
import { notYetPlayed, stories } from '../stories/stories.ts';

/** Plays one story in a city of its own; what the story or the audit afterwards has found. */
async function findingsOf({ play }: Story, database: TestDatabase): Promise<readonly string[]> {
  const city = await openService(database);
  const found: string[] = [];
  await openStage(city)
    .then(play)
    .catch((thrown: unknown) => void found.push(String(thrown)));
  // Closing folds every stream from its log and verifies every chain.
  await city.close().catch((thrown: unknown) => void found.push(String(thrown)));
  return found;
}

/** The same story with one row changed behind the service's back: the audit that finds nothing must find this. */
const tampered = (story: Story, { ownerUrl }: TestDatabase): Story => ({
  ...story,
  play: async (stage) => {
    await story.play(stage);
    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    try {
      await owner.query(`select set_config('app.tenant', $1, false)`, [stage.city.tenantId]);
      await owner.query(`update public.initiative set state = state || '{"grantedMinutes":1}'::jsonb`);
    } finally {
      await owner.end();
    }
  },
});

async function control(open: () => Promise<TestDatabase>): Promise<readonly string[]> {
  const [story] = stories;
  if (story === undefined) return ['there is no story'];
  const database = await open();
  const found = await findingsOf(tampered(story, database), database);
  const noticed = found.some((finding) => finding.includes('rows and log differ'));
  return noticed ? [] : ['control arm: a row was changed behind the service’s back, and the audit did not notice'];
}

async function playAll(open: () => Promise<TestDatabase>, { say }: ProofOptions): Promise<readonly string[]> {
  const found: string[] = [];
  for (const story of stories) {
    const findings = await findingsOf(story, await open());
    say(`${findings.length === 0 ? 'as expected' : 'NOT SO'}: ${story.tells}`);
    found.push(...findings.map((finding) => `${story.name}: ${finding}`));
  }
  for (const { name, because } of notYetPlayed) say(`not yet played: ${name}, since ${because}`);
  return [...found, ...(await control(open))];
}

export const storiesProof: Proof = {
  run: (options) =>
    onThrowAwayCluster(async (open) => {
      const found = await playAll(open, options);
      return {
        verdict: found.length === 0 ? 'holds' : 'falls short',
        figure: `${stories.length} stories, ${notYetPlayed.length} not yet played, ${found.length} findings`,
        aim: 'no findings; rows are what their logs fold to, chains verify, and a changed row is noticed',
        details: found.join('\n'),
      };
    }),
};
