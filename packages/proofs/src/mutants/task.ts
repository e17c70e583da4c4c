/** One module with another text, or none at all, and the test files to run against it, in this order. */
export type Task = { changed: { path: string; text: string } | null; files: readonly string[] };

/** What the tests said: which one failed first, if any, how many ran, and the milliseconds of each file. */
export type Answer = { failed: string | null; tests: number; milliseconds: Readonly<Record<string, number>> };
