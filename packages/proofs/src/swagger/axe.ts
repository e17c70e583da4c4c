import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '../browser/driver.ts';

const { resolve } = createRequire(import.meta.url);
const source = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** Swagger UI's own, which neither its settings nor a stylesheet can mend: each with the part of it that is meant. */
const known: Readonly<Record<string, RegExp>> = {
  // The path inside the button that unfolds an operation is a link, so that one can send it to somebody.
  'nested-interactive': /class="opblock-summary-control"/,
  // The buttons of the dialog for logging in are called something else than they say.
  'label-content-name-mismatch': /class="btn modal-btn auth /,
};

const isKnown = (id: string, html: string): boolean => known[id]?.test(html) ?? false;

const isSerious = ({ impact }: Violation): boolean => impact === 'serious' || impact === 'critical';

/** What tells elements of one kind: there are as many methods as operations. */
const kindOf = (html: string): string => /class="[^"]*"/.exec(html)?.[0] ?? html.slice(0, 80);

const told = ({ id, nodes }: Violation): readonly string[] => {
  const kinds = nodes.filter(({ html }) => !isKnown(id, html)).map(({ html }) => `${id} at ${kindOf(html)}`);
  return [...new Set(kinds)];
};

/** What axe finds on the page as it stands that is serious and could be ours, each kind of element once. */
export const axeFaults = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(`${source};0`);
  const found = await page.evaluate("axe.run(document, { resultTypes: ['violations'] }).then((all) => all.violations)");
  // axe's own documented shape.
  const violations = found as readonly Violation[];
  return violations.filter(isSerious).flatMap(told);
};
