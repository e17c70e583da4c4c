import { type Played, playOnDemo } from '../journey/play.ts';
import type { Proof } from '../proof.ts';
import { onThrowAwayCluster } from '../races/clusters.ts';

/** What must be true of the three initiatives in the end; sentences about what is not. */
async function findings({ city, journeys }: Played): Promise<readonly string[]> {
  const { implemented, stopped, funded } = journeys;
  const [first, second, third, gateCase] = await Promise.all([
    city.see(implemented),
    city.see(stopped),
    city.see(funded.initiativeId),
    city.seeCase(funded.gateCaseId),
  ]);
  const claims: readonly (readonly [string, boolean])[] = [
    ['the first is implemented', first.ending === 'implemented'],
    ['the second is stopped, with two lessons', second.ending === 'stopped' && second.lessons === 2],
    ['the third was refused with fundExhausted', funded.no.code === 'fundExhausted'],
    ['the third is in its pilot', third.phase === 'pilot'],
    ['its approval names dossier version 2', gateCase.decidedOn === gateCase.dossiers[1]],
    ['it has exactly two dossiers', gateCase.dossiers.length === 2],
  ];
  return claims.filter(([, holds]) => !holds).map(([claim]) => `not so: ${claim}`);
}

export const journeys: Proof = {
  run: ({ say }) =>
    onThrowAwayCluster(async (open) => {
      const played = await playOnDemo(await open());
      for (const line of played.lines) say(line);
      const found = [...(await findings(played))];
      // Closing folds every stream from its log and verifies every chain.
      await played.close().catch((thrown: unknown) => found.push(String(thrown)));
      return {
        verdict: found.length === 0 ? 'holds' : 'falls short',
        figure: `3 journeys, ${found.length} findings`,
        aim: 'no findings; rows are what their logs fold to, chains verify',
        details: found.join('\n'),
      };
    }),
};
