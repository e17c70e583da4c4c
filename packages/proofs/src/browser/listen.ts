import type { Page } from './driver.ts';

/** A no is an answer that is looked at elsewhere; the browser tells of it all the same. */
const isJustANo = (text: string): boolean => /the server responded with a status of 4\d\d/.test(text);

/** Notes whatever the page complains about, and whatever it or a page it opens asks of other machines. */
export const listen = (page: Page, faults: string[]): void => {
  page.on('console', (line) => {
    const complains = line.type() === 'error' || /content security policy/i.test(line.text());
    if (complains && !isJustANo(line.text())) faults.push(`console: ${line.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
  page.context().on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (/^(http|ws)/.test(protocol) && hostname !== '127.0.0.1') faults.push(`asks ${hostname}`);
  });
};
