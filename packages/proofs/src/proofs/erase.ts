import { tablesHolding } from '@idesluss/api/src/test/find-text.ts';
import { openService, type TestService } from '@idesluss/api/src/test/service.ts';
import { brokenDossiers } from '../erase/dossiers.ts';
import { answersAbout, sure, type Told, tell } from '../erase/told.ts';
import type { Outcome, Proof, ProofOptions } from '../proof.ts';
import { onThrowAwayCluster } from '../races/clusters.ts';

const people = { short: 12, full: 150 };

/** Where a text can be found: tables, lines of the log, answers of the interface. */
type Traces = { readonly tables: readonly string[]; readonly logLines: number; readonly answers: number };

const tracesOf = async (city: TestService, canary: string, all: readonly Told[]): Promise<Traces> => {
  const tables = await tablesHolding(city.database.ownerUrl, canary);
  let answers = 0;
  for (const told of all) if ((await answersAbout(city, told)).includes(canary)) answers += 1;
  return { tables, logLines: city.logs.filter((line) => line.includes(canary)).length, answers };
};

const isFree = ({ tables, logLines, answers }: Traces): boolean => tables.length + logLines + answers === 0;

const play = async (city: TestService, { seed, full, say }: ProofOptions) => {
  const each = full ? people.full : people.short;
  const words = { gone: `Qvgone${seed}`, kept: `Qvkept${seed}` };
  const told = { gone: [] as Told[], kept: [] as Told[] };
  for (let n = 0; n < each; n += 1) {
    told.gone.push(await tell(city, `${words.gone}x${n}x`));
    told.kept.push(await tell(city, `${words.kept}x${n}x`));
  }
  const all = [...told.gone, ...told.kept];
  const before = await tracesOf(city, words.gone, all);
  say(`  before: ${before.tables.join(', ')}; in ${before.answers} of ${all.length} sets of answers`);
  // Meanwhile the work goes on in the very initiatives that are folded anew.
  await Promise.all(
    told.gone.flatMap(({ personId, initiativeId }) => [
      city.as('registrar').post(`/people/${personId}/erasures`, { reason: 'personAsked' }).then(sure),
      city.as('bearer').post(`/initiatives/${initiativeId}/needs`, { need: 'Ett behov, nu beskrivet' }).then(sure),
    ]),
  );
  const after = await tracesOf(city, words.gone, all);
  const control = await tracesOf(city, words.kept, all);
  const findings = await city.audit();
  return { each, before, after, control, findings, dossiers: await brokenDossiers(city) };
};

const judge = (played: Awaited<ReturnType<typeof play>>): Outcome => {
  const { each, before, after, control, findings, dossiers } = played;
  // A scan that finds nothing shows something only where it finds what is there.
  const seeing = before.answers === each && control.answers === each && control.tables.length === before.tables.length;
  const whole = findings.length === 0 && dossiers.broken === 0 && dossiers.checked > 0;
  const left = after.tables.length + after.logLines + after.answers;
  return {
    verdict: seeing && whole && isFree(after) ? 'holds' : 'falls short',
    figure: `${left} traces of ${each} people erased, ${findings.length} breaks in rows and chains, ${dossiers.broken} of ${dossiers.checked} dossiers broken`,
    aim: '0, while everybody not erased is found',
    details: played,
  };
};

export const erase: Proof = {
  run: (options) =>
    onThrowAwayCluster(async (open) => {
      const city = await openService(await open());
      try {
        return judge(await play(city, options));
      } finally {
        // The audit's findings have been judged above.
        await city.close().catch(() => undefined);
      }
    }),
};
