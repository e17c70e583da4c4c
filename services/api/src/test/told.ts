import type { PersonKey } from './city-people.ts';
import type { Prepared } from './prepared.ts';
import type { TestService } from './service.ts';

/** The same but for ids, times, hashes and numbers that differ between any two cases. */
export const alike = (body: string): string =>
  body
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
    .replaceAll(/\b[0-9a-f]{64}\b|\b[0-9a-f]{32}\b/g, 'HASH')
    .replaceAll(/\b\d{4}-\d{6}\b/g, 'NUMBER')
    .replaceAll(
      /after=([\w-]+)/g,
      (_, cursor: string) => `after=${alike(Buffer.from(cursor, 'base64url').toString())}`,
    );

/** All that the pages of an initiative and its case tell somebody, walked in pages of the history too. */
export const told = async (
  city: TestService,
  person: PersonKey,
  { initiativeId, gateCaseId }: Prepared,
): Promise<Record<string, string>> => {
  const initiative = `/initiatives/${initiativeId}`;
  const gateCase = `/gate-cases/${gateCaseId}`;
  const paths = [
    ...[initiative, `${initiative}/options`, `${initiative}/gate-cases`, `${initiative}/events?limit=100`],
    ...[gateCase, `${gateCase}/assessments`, `${gateCase}/dossiers`, `${gateCase}/decisions`],
    `${initiative}/diagram`,
  ];
  const answers: Record<string, string> = {};
  const read = async (path: string): Promise<string> => {
    const answer = await city.as(person).get(path);
    answers[`${Object.keys(answers).length} ${alike(path)}`] = `${answer.statusCode} ${alike(answer.body)}`;
    return answer.body;
  };
  for (const path of paths) await read(path);
  let next: string | undefined = `${initiative}/events?limit=3`;
  for (let pages = 0; next !== undefined && pages < 30; pages += 1) {
    const found: string | undefined = /events\?[^"]*after=([\w-]+)/.exec(await read(next))?.[1];
    next = found === undefined ? undefined : `${initiative}/events?limit=3&after=${found}`;
  }
  return answers;
};
