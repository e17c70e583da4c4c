import type { Page } from './driver.ts';

/** Swagger UI as an administrator handles it. */
export interface Workplace {
  readonly open: () => Promise<void>;
  /** Logs in as a persona through the button and the login's own page: code flow with PKCE. */
  readonly authorize: (personaName: string) => Promise<void>;
  /** Unfolds an operation and presses Execute with everything as it stands there; the status it shows. */
  readonly press: (operationId: string) => Promise<string>;
}

const patience = 15_000;

export const workplaceOn = (page: Page, address: string): Workplace => ({
  open: async () => {
    await page.goto(address);
    await page.locator('.opblock').first().waitFor({ timeout: patience });
  },
  authorize: async (personaName) => {
    await page.locator('.auth-wrapper .btn.authorize').first().click();
    const login = page.locator('.auth-container', { hasText: 'OAuth2' });
    // The scope is chosen beforehand, so that the button is all one has to press.
    const [popup] = await Promise.all([
      page.context().waitForEvent('page', { timeout: patience }),
      login.locator('.btn.authorize').click(),
    ]);
    await popup.getByRole('button', { name: personaName }).click();
    await login.getByText('Logout').waitFor({ timeout: patience });
    await page.locator('.btn-done').first().click();
  },
  press: async (operationId) => {
    const block = page.locator(`[id$="-${operationId}"].opblock`);
    await block.locator('.opblock-summary-control').click();
    await block.locator('.execute').click();
    const status = block.locator('.live-responses-table .response-col_status').last();
    await status.waitFor({ timeout: patience });
    return ((await status.textContent()) ?? '').trim().slice(0, 3);
  },
});
