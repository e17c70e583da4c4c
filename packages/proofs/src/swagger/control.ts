import type { Browser } from '../browser/driver.ts';
import { listen } from '../browser/listen.ts';
import { axeFaults } from './axe.ts';

const bad = `document.body.innerHTML = '<img src="data:,"><p style="color:#bbb;background:#ccc">Svårläst</p><input>'; 0`;
const asking = "fetch('http://elsewhere.invalid/').catch(() => 0)";

/** A page that asks elsewhere and cannot be read: what does not notice it proves nothing. */
export const controlFaults = async (browser: Browser): Promise<readonly string[]> => {
  const page = await browser.newPage({ viewport: { width: 640, height: 480 } });
  const heard: string[] = [];
  listen(page, heard);
  await page.goto('about:blank');
  await page.evaluate(bad);
  await page.evaluate(asking);
  const found = await axeFaults(page);
  const due = ['image-alt', 'color-contrast', 'label'].filter((id) => !found.some((fault) => fault.startsWith(id)));
  return [
    ...due.map((id) => `axe does not notice ${id}`),
    ...(heard.includes('asks elsewhere.invalid') ? [] : ['a request to another machine is not noticed']),
  ];
};
