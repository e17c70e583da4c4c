import { openService } from '@idesluss/api/src/test/service.ts';
import type { Proof } from '../proof.ts';
import { onThrowAwayCluster } from '../races/clusters.ts';
import { compare } from '../sealed/panel.ts';

export const sealedProof: Proof = {
  run: () =>
    onThrowAwayCluster(async (open) => {
      const city = await openService(await open());
      const { looks, leaks, seen } = await compare(city);
      await city.close();
      return {
        verdict: leaks.length === 0 && seen > 1 ? 'holds' : 'falls short',
        figure: `${looks} answers compared, ${leaks.length} leaks; whoever decides sees ${seen} differ`,
        aim: 'no answer, tag, count, link, event or search differs for whoever is still to rate, bears the idea or only reads',
        details: leaks.join('\n'),
      };
    }),
};
