import type { Call, Request } from './call.ts';
import { routes } from './generated/routes.ts';
import type { ListId } from './operations.ts';
import type { Outcome } from './outcome.ts';

interface Page {
  readonly _links?: readonly { readonly rel: string; readonly href: string }[];
  readonly [name: string]: unknown;
}

const isPage = (value: unknown): value is Page => typeof value === 'object' && value !== null;

/** The cursor that the page's own link to the next one carries. */
const cursorOf = (value: unknown): string | undefined => {
  const next = isPage(value) ? value._links?.find(({ rel }) => rel === 'next') : undefined;
  return next === undefined ? undefined : (new URL(next.href).searchParams.get('after') ?? undefined);
};

/** Page after page by cursor, so that none is skipped or repeated while others write, and deep ones cost no more. */
export const pagesOf = (call: Call) =>
  async function* pages(id: ListId, request: Request = {}): AsyncGenerator<Outcome<unknown>, void> {
    let after: string | undefined;
    do {
      const { page, ...filters } = request.query ?? {};
      const query = after === undefined ? { ...filters, page } : { ...filters, after };
      const outcome = await call(id, { ...request, query });
      yield outcome;
      after = outcome.ok ? cursorOf(outcome.value) : undefined;
    } while (after !== undefined);
  };

const listed = (id: ListId, value: unknown): readonly unknown[] => {
  const items = isPage(value) ? value[routes[id].list] : undefined;
  return Array.isArray(items) ? items : [];
};

/** The same, thing by thing. */
export const itemsOf = (call: Call) =>
  async function* items(id: ListId, request: Request = {}): AsyncGenerator<unknown, void> {
    for await (const outcome of pagesOf(call)(id, request)) {
      if (!outcome.ok) throw new Error(outcome.problem.detail, { cause: outcome.problem });
      yield* listed(id, outcome.value);
    }
  };
