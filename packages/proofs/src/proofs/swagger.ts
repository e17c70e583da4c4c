import { findBrowser } from '../browser/chromium.ts';
import { showDemo } from '../browser/demo.ts';
import type { Browser } from '../browser/driver.ts';
import { listen } from '../browser/listen.ts';
import type { Outcome, Proof, ProofOptions } from '../proof.ts';
import { onThrowAwayCluster } from '../races/clusters.ts';
import { controlFaults } from '../swagger/control.ts';
import { walkThrough } from '../swagger/walk.ts';

const aim = 'a whole journey pressed, no faults, no request to another machine, nothing serious of ours for axe';

const noBrowser: Outcome = { verdict: 'cannot run here', figure: 'no Chromium', aim, details: '' };

const walkIn = async (browser: Browser, address: string, say: ProofOptions['say']): Promise<Outcome> => {
  const faults = [...(await controlFaults(browser))];
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  listen(page, faults);
  const { presses, operations, people } = await walkThrough({ page, address, say, faults });
  return {
    verdict: faults.length === 0 ? 'holds' : 'falls short',
    figure: `${presses} presses, ${operations} operations, ${people} people, ${faults.length} faults`,
    aim,
    details: faults.join('\n'),
  };
};

export const swagger: Proof = {
  run: async ({ say }) => {
    const browser = await findBrowser();
    if (browser === undefined) return noBrowser;
    try {
      return await onThrowAwayCluster(async (open) => {
        const shown = await showDemo(await open());
        try {
          return await walkIn(browser, shown.address, say);
        } finally {
          await shown.close();
        }
      });
    } finally {
      await browser.close();
    }
  },
};
