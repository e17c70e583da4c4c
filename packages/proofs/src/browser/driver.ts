import { createRequire } from 'node:module';

type Wait = { readonly timeout: number };

/** What we use of playwright. Its own types want those of a browser's page, which nothing here is written in. */
export interface Locator {
  readonly locator: (selector: string) => Locator;
  readonly first: () => Locator;
  readonly last: () => Locator;
  readonly getByText: (text: string) => Locator;
  readonly click: () => Promise<void>;
  readonly fill: (text: string) => Promise<void>;
  readonly waitFor: (wait: Wait) => Promise<void>;
  readonly isVisible: () => Promise<boolean>;
  readonly textContent: () => Promise<string | null>;
  readonly allTextContents: () => Promise<readonly string[]>;
}

interface Told {
  readonly type: () => string;
  readonly text: () => string;
}

interface Events {
  readonly console: Told;
  readonly pageerror: Error;
}

interface Context {
  readonly waitForEvent: (event: 'page', wait: Wait) => Promise<Page>;
  /** Of every page in it, those that open by themselves too. */
  readonly on: (event: 'request', heard: (request: { readonly url: () => string }) => void) => void;
}

export interface Page {
  /** Milliseconds for whatever is done on it. */
  readonly setDefaultTimeout: (timeout: number) => void;
  readonly goto: (address: string) => Promise<unknown>;
  readonly locator: (selector: string, filter?: { readonly hasText: string }) => Locator;
  readonly getByRole: (role: string, named: { readonly name: string }) => Locator;
  readonly context: () => Context;
  readonly on: <E extends keyof Events>(event: E, heard: (told: Events[E]) => void) => void;
  /** Runs a script there; what it ends with, once that is settled. */
  readonly evaluate: (script: string) => Promise<unknown>;
  readonly screenshot: (to: { readonly path: string }) => Promise<unknown>;
}

export interface Browser {
  readonly newPage: (options: {
    readonly viewport: { readonly width: number; readonly height: number };
  }) => Promise<Page>;
  readonly close: () => Promise<void>;
}

interface Launching {
  readonly executablePath: string;
  readonly headless: boolean;
  readonly args: readonly string[];
}

const require = createRequire(import.meta.url);
// Required and not imported, so that its types stay out.
const playwright: { readonly chromium: { readonly launch: (options: Launching) => Promise<Browser> } } =
  require('playwright-core');

export const launchBrowser = (options: Launching): Promise<Browser> => playwright.chromium.launch(options);
