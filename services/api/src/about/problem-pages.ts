import type { FastifyInstance, FastifyReply } from 'fastify';
import { type Problem, problemsOfHttp, problemsOfSluice } from '../docs/problems.ts';
import { problemPath } from '../http/base.ts';
import { sendProblem } from '../http/problem.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? '');

const page = (title: string, ...parts: readonly string[]): string =>
  `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
${parts.join('\n')}
`;

const told = ({ title, detail }: Problem, lang: 'sv' | 'en'): string =>
  `<section lang="${lang}"><h2>${escape(title[lang])}</h2><p>${escape(detail[lang])}</p></section>`;

const example = ({ code, refusal }: Problem): string =>
  refusal === undefined
    ? ''
    : `<p>Orden gäller detta exempel. <span lang="en">The words tell of this example.</span></p>
<pre>${escape(JSON.stringify({ code, refusal }, null, 2))}</pre>`;

const pageOf = (problem: Problem): string =>
  page(
    `${problem.code} · ${problem.status}`,
    `<h1><code>${problem.code}</code> · ${problem.status}</h1>`,
    told(problem, 'sv'),
    told(problem, 'en'),
    example(problem),
    `<p><a href="${problemPath}">Alla problem · <span lang="en">All problems</span></a></p>`,
  );

const lineOf = ({ code, status, title }: Problem): string =>
  `<li><a href="${problemPath}/${code}"><code>${code}</code></a> · ${status} · ${escape(title.sv)} · <span lang="en">${escape(title.en)}</span></li>`;

const problems = [...problemsOfSluice, ...problemsOfHttp];
const pages: ReadonlyMap<string, string> = new Map(problems.map((problem) => [problem.code, pageOf(problem)]));
const list = page('Problem', '<h1>Problem</h1>', `<ul>${problems.map(lineOf).join('\n')}</ul>`);

const sendPage = (reply: FastifyReply, html: string): void => {
  reply.header('cache-control', 'public, max-age=300').type('text/html; charset=utf-8').send(html);
};

/** What the `type` of a problem leads to: a page that explains it, in both languages, open to all. */
export const registerProblemPages = (app: FastifyInstance): void => {
  app.get(problemPath, (_request, reply) => sendPage(reply, list));
  app.get<{ Params: { code: string } }>(`${problemPath}/:code`, (request, reply) => {
    const html = pages.get(request.params.code);
    return html === undefined ? sendProblem(reply, 'notFound') : sendPage(reply, html);
  });
};
