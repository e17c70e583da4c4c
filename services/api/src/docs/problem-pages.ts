import { describeRefusal, type Refusal } from '@idesluss/core';
import type { Text } from '../http/language.ts';
import { httpProblems } from '../http/problem-texts.ts';
import { refusalStatus } from '../http/refusal.ts';
import { code, jsonBlock, madeFrom, page, table } from './markdown.ts';
import { refusalSamples, sampleNames } from './refusal-samples.ts';

type Problem = {
  readonly code: string;
  readonly status: number;
  readonly title: Text;
  readonly detail: Text;
  /** What the rule looked at; absent where the problem is one of HTTP. */
  readonly refusal?: Readonly<Record<string, unknown>>;
};

const ofHttp = (): readonly Problem[] => Object.entries(httpProblems).map(([name, told]) => ({ code: name, ...told }));

const ofRefusal = (refusal: Refusal): Problem => {
  const { code: name, ...data } = refusal;
  const [sv, en] = [describeRefusal(refusal, 'sv', sampleNames), describeRefusal(refusal, 'en', sampleNames)];
  return {
    code: name,
    status: refusalStatus[name],
    title: { sv: sv.title, en: en.title },
    detail: { sv: sv.detail, en: en.detail },
    refusal: data,
  };
};

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
pages below \`DOCS_BASE_URL\`, its \`code\` the same word for programs; \`detail\` says in the reader's language what stood in the
way, \`errors\` lists what to correct in a request, each with its place in the body as it was sent (or, for a need that is not met, the
need), \`refusal\` holds what a rule looked at, and \`traceId\` finds the log.`;

/** One page for each problem there is, by path from the repository's top, and their list. */
export const problemPages = (): Readonly<Record<string, string>> => {
  const refusals = Object.values<Refusal>(refusalSamples).map(ofRefusal);
  const all = [...ofHttp(), ...refusals];
  const list = page(
    note,
    '# Problems',
    intro,
    '## The sluice says no',
    listOf(refusals),
    '## The request cannot be answered',
    listOf(ofHttp()),
  );
  const pages = all.map((problem): [string, string] => [`docs/problems/${problem.code}.md`, pageOf(problem)]);
  return { 'docs/problems/README.md': list, ...Object.fromEntries(pages) };
};
