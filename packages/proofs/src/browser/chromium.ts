import { existsSync } from 'node:fs';
import { type Browser, launchBrowser } from './driver.ts';

/** Where systems keep a browser that playwright can drive; none is downloaded. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Alone on the machine: no call home, no update, nothing kept. */
const args = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** A browser without a window, or undefined where there is none. */
export const findBrowser = async (): Promise<Browser | undefined> => {
  const executablePath = places.find((place) => existsSync(place));
  return executablePath === undefined ? undefined : launchBrowser({ executablePath, headless: true, args });
};
