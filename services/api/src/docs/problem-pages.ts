import { code, jsonBlock, madeFrom, page, table } from './markdown.ts';
import { type Problem, problemsOfHttp, problemsOfSluice } from './problems.ts';

const note = madeFrom('services/api/src/http/problem-texts.ts, http/refusal.ts and packages/core/src/text.ts');

const pageOf = ({ code: name, status, title, detail, refusal }: Problem): string =>
  page(
    note,
    `# ${code(name)} · ${status}`,
    table(
      ['', 'Titel / title', 'Förklaring / detail'],
      [
        ['sv', title.sv, detail.sv],
        ['en', title.en, detail.en],
      ],
    ),
    ...(refusal === undefined
      ? []
      : ['The words name what stood in the way; here they tell of this example:', jsonBlock({ code: name, refusal })]),
    '[All problems](README.md)',
  );

const listOf = (problems: readonly Problem[]): string =>
  table(
    ['Code', 'Status', 'Titel', 'Title'],
    problems.map(({ code: name, status, title }) => [
      `[${code(name)}](${name}.md)`,
      String(status),
      title.sv,
      title.en,
    ]),
  );

const intro = `Every answer from 400 up is a problem (RFC 9457, \`application/problem+json\`). Its \`type\` is the address of one of these
pages, which every service has at \`/docs/problems\` (\`DOCS_BASE_URL\` names another place); programs go by \`code\`, which is the
same in every city; \`detail\` says in the reader's language what stood in the
way, \`errors\` lists what to correct in a request, each with its place in the body as it was sent (or, for a need that is not met, the
need), \`refusal\` holds what a rule looked at, and \`traceId\` finds the log.`;

/** One page for each problem there is, by path from the repository's top, and their list. */
export const problemPages = (): Readonly<Record<string, string>> => {
  const list = page(
    note,
    '# Problems',
    intro,
    '## The sluice says no',
    listOf(problemsOfSluice),
    '## The request cannot be answered',
    listOf(problemsOfHttp),
  );
  const all = [...problemsOfHttp, ...problemsOfSluice];
  const pages = all.map((problem): [string, string] => [`docs/problems/${problem.code}.md`, pageOf(problem)]);
  return { 'docs/problems/README.md': list, ...Object.fromEntries(pages) };
};
