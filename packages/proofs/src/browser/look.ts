import type { Browser } from './driver.ts';
import { onThrowAwayCluster } from '../races/clusters.ts';
import { findBrowser } from './chromium.ts';
import { showDemo } from './demo.ts';
import { listen } from './listen.ts';
import { workplaceOn } from './workplace.ts';

export interface Looked {
  readonly looked: boolean;
  readonly faults: readonly string[];
}

/** What the bearer presses: a list, one resource, a new thing, a change by ETag, and a command on a current version. */
const pressed = {
  listInitiatives: '200',
  readInitiative: '200',
  listOptions: '200',
  writeLesson: '201',
  reviseInitiative: '200',
  requestDecision: '201',
} as const;

const tryOut = async (browser: Browser, address: string, say: (line: string) => void, picture?: string) => {
  const faults: string[] = [];
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  listen(page, faults);
  const workplace = workplaceOn(page, address);
  await workplace.open();
  if (picture !== undefined) await page.screenshot({ path: `${picture}-open.png` });
  await workplace.authorize('Bea Bärare');
  for (const [operationId, expected] of Object.entries(pressed)) {
    const { status } = await workplace.press(operationId);
    say(`  in the browser: ${operationId} shows ${status}`);
    if (status !== expected) faults.push(`${operationId} shows ${status}, not ${expected}`);
    if (picture !== undefined) await page.screenshot({ path: `${picture}-${operationId}.png` });
  }
  return faults;
};

/**
 * Opens Swagger UI in a real browser, logs in and presses "Execute", with nothing but this machine to ask. `picture`
 * names files for whoever wants to see it.
 */
export const lookInBrowser = async (say: (line: string) => void, picture?: string): Promise<Looked> => {
  const browser = await findBrowser();
  if (browser === undefined) {
    say('  in the browser: cannot run here, there is no Chromium');
    return { looked: false, faults: [] };
  }
  try {
    return await onThrowAwayCluster(async (open) => {
      const shown = await showDemo(await open());
      try {
        return { looked: true, faults: await tryOut(browser, shown.address, say, picture) };
      } finally {
        await shown.close();
      }
    });
  } finally {
    await browser.close();
  }
};
