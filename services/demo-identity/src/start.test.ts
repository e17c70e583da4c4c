import { execFile } from 'node:child_process';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testOptions, verify } from './demo-identity.fixture.ts';
import type { DemoIdentityOptions } from './options.ts';
import { findPersona } from './personas.ts';
import { type DemoIdentity, startDemoIdentity } from './start.ts';
import { findRunning } from './state.ts';

let options: DemoIdentityOptions;
let demo: DemoIdentity;

beforeAll(async () => {
  options = await testOptions();
  demo = await startDemoIdentity(options);
});

afterAll(async () => {
  await demo.stop();
  await rm(options.stateDir, { recursive: true, force: true });
});

test('loads without a word about the runtime', async () => {
  const file = join(import.meta.dirname, 'index.ts');
  const told = await promisify(execFile)(process.execPath, [file]);
  expect(told).toEqual({ stdout: '', stderr: '' });
});

describe('the command', () => {
  const run = (...words: string[]) =>
    promisify(execFile)(process.execPath, [join(import.meta.dirname, '../bin/token.ts'), ...words]);

  test('prints the token alone', async () => {
    const { stdout, stderr } = await run('coach', '--state-dir', options.stateDir);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect((await verify(stdout.trim(), demo.issuer)).payload.sub).toBe(findPersona('coach')?.id);
  });

  test.each([
    ['an unknown name', 'mayor', () => options.stateDir, 'There is no persona "mayor". Choose one of: bearer'],
    ['nothing running', 'coach', () => `${options.stateDir}/none`, 'No demo identity is running here'],
  ])('with %s says so and fails', async (_name, key, folder, sentence) => {
    const answer = { code: 1, stdout: '', stderr: expect.stringContaining(sentence) };
    await expect(run(key, '--state-dir', folder())).rejects.toMatchObject(answer);
  });
});

describe('start', () => {
  test.each<[string, Partial<DemoIdentityOptions>, RegExp]>([
    ['a foreign database', { database: 'foreign' }, /only beside the embedded demo database/],
    ['all addresses', { host: '0.0.0.0' }, /listens on 127\.0\.0\.1 or ::1 only/],
    ['a name', { host: 'localhost' }, /listens on 127\.0\.0\.1 or ::1 only/],
    ['codes sent away', { redirectUris: ['https://example.org/'] }, /loopback addresses only, not to https/],
    ['no audience', { audience: '' }, /audience must be/],
  ])('refuses %s', async (_name, change, sentence) => {
    await expect(startDemoIdentity({ ...options, ...change })).rejects.toThrow(sentence);
  });

  test('says when the port is taken', async () => {
    const port = Number(new URL(demo.issuer).port);
    await expect(startDemoIdentity({ ...options, port })).rejects.toThrow(/the port is taken/);
  });

  test('keeps its files from others', async () => {
    for (const name of ['demo-identity-keys.json', 'demo-identity.json']) {
      expect((await stat(join(options.stateDir, name))).mode & 0o777).toBe(0o600);
    }
  });

  test('answers under no other host name', async () => {
    const { port } = new URL(demo.issuer);
    expect((await fetch(`http://localhost:${port}/.well-known/openid-configuration`)).status).toBe(421);
  });

  test('tokens survive a restart, and the file goes with the provider', async () => {
    const { stateDir } = await testOptions();
    const first = await startDemoIdentity({ ...options, stateDir });
    const token = await first.token('coach');
    await first.stop();
    expect(await findRunning(stateDir)).toBeUndefined();
    const second = await startDemoIdentity({ ...options, stateDir, port: Number(new URL(first.issuer).port) });
    await expect(verify(token, second.issuer)).resolves.toBeDefined();
    await second.stop();
    await rm(stateDir, { recursive: true });
  });
});
