import { setTimeout as pause } from 'node:timers/promises';
import type { Locator, Page } from './driver.ts';

/** What somebody fills in before pressing; all else stays as it stands there. */
export interface Given {
  readonly path?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What is to be read on the page afterwards. */
export interface Shown {
  readonly status: string;
  readonly text: string;
}

/** Swagger UI as an administrator handles it. */
export interface Workplace {
  readonly open: () => Promise<void>;
  /** Logs in as a persona through the button and the login's own page: code flow with PKCE. `seen` may look at that. */
  readonly authorize: (personaName: string, seen?: (popup: Page) => Promise<void>) => Promise<void>;
  readonly logOut: () => Promise<void>;
  /** Unfolds an operation, fills in what is given, presses Execute, and reads what is shown. It stays unfolded. */
  readonly press: (operationId: string, given?: Given) => Promise<Shown>;
  /** Folds it again: with many unfolded the page grows slow. */
  readonly fold: (operationId: string) => Promise<void>;
}

/** Enough for a machine that does much else. */
const patience = 60_000;

const loginOf = (page: Page): Locator => page.locator('.auth-container', { hasText: 'OAuth2' });

const authorize = async (page: Page, personaName: string, seen: (popup: Page) => Promise<void>): Promise<void> => {
  await page.locator('.auth-wrapper .btn.authorize').first().click();
  const login = loginOf(page);
  // The scope is chosen beforehand, so that the button is all one has to press.
  const [popup] = await Promise.all([
    page.context().waitForEvent('page', { timeout: patience }),
    login.locator('.btn.authorize').click(),
  ]);
  const button = popup.getByRole('button', { name: personaName });
  await button.waitFor({ timeout: patience });
  await seen(popup);
  await button.click();
  await login.getByText('Logout').waitFor({ timeout: patience });
  await page.locator('.btn-done').first().click();
};

const logOut = async (page: Page): Promise<void> => {
  await page.locator('.auth-wrapper .btn.authorize').first().click();
  const login = loginOf(page);
  await login.getByText('Logout').click();
  await login.locator('.btn.authorize').waitFor({ timeout: patience });
  await page.locator('.btn-done').first().click();
};

const blockOf = (page: Page, operationId: string): Locator => page.locator(`[id$="-${operationId}"].opblock`);

const toggle = (block: Locator): Promise<void> => block.locator('.opblock-summary-control').click();

/** Half a screen further down; false once there is no further. As text: what runs in the page is no part of this program. */
export const scrollOn = async (page: Page): Promise<boolean> =>
  (await page.evaluate('((before) => (scrollBy(0, innerHeight / 2), scrollY > before))(scrollY)')) === true;

/** A long list of operations has only those in it that are in sight: whoever looks for one scrolls, and so do we. */
const find = async (page: Page, operationId: string): Promise<Locator> => {
  const block = blockOf(page, operationId);
  if (await block.isVisible()) return block;
  await page.evaluate('scrollTo(0, 0)');
  do await pause(100);
  while (!(await block.isVisible()) && (await scrollOn(page)));
  return block;
};

const fillIn = async (block: Locator, { path = {}, headers = {}, query = {}, body }: Given): Promise<void> => {
  for (const [place, values] of Object.entries({ path, header: headers, query }))
    for (const [name, value] of Object.entries(values))
      await block.locator(`tr[data-param-name="${name}"][data-param-in="${place}"] input`).fill(value);
  if (body !== undefined) await block.locator('.body-param__text').fill(JSON.stringify(body, null, 2));
};

const press = async (page: Page, operationId: string, given: Given): Promise<Shown> => {
  const block = await find(page, operationId);
  if (!(await block.locator('.execute').isVisible())) await toggle(block);
  // What an earlier press has shown goes first, so that it cannot be taken for the answer.
  const clear = block.locator('.btn-clear');
  if (await clear.isVisible()) await clear.click();
  await fillIn(block, given);
  await block.locator('.execute').click();
  const live = block.locator('.live-responses-table');
  const status = live.locator('.response-col_status').last();
  await status.waitFor({ timeout: patience });
  const text = live.locator('.response-col_description .highlight-code code').first();
  const shown = (await text.isVisible()) ? await text.textContent() : '';
  return { status: ((await status.textContent()) ?? '').trim().slice(0, 3), text: shown ?? '' };
};

export const workplaceOn = (page: Page, address: string): Workplace => ({
  open: async () => {
    page.setDefaultTimeout(patience);
    await page.goto(address);
    await page.locator('.opblock').first().waitFor({ timeout: patience });
  },
  authorize: (personaName, seen = async () => undefined) => authorize(page, personaName, seen),
  logOut: () => logOut(page),
  press: (operationId, given = {}) => press(page, operationId, given),
  fold: async (operationId) => toggle(await find(page, operationId)),
});
