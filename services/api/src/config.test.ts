import { describe, expect, it } from 'vitest';
import { parseConfig } from './config.ts';
import { settings } from './config-settings.ts';

const least = {
  DATABASE_URL: 'postgres://service:hush@db/idesluss',
  TENANT_ID: '01900000-0000-7000-8000-00000000000a',
  OIDC_ISSUER: 'https://login.example.se/',
};

describe('the configuration', () => {
  it('needs three settings and is frozen', () => {
    const parsed = parseConfig(least);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    expect(parsed.value).toMatchObject({
      port: 8080,
      prepared: true,
      corsOrigins: [],
      oidcIssuer: 'https://login.example.se/',
      oidcJwksUrl: undefined,
    });
    expect(Object.isFrozen(parsed.value)).toBe(true);
  });

  it('tells every fault at once, and never a value', () => {
    const parsed = parseConfig({
      ...least,
      DATABASE_URL: 'mysql://hush',
      TENANT_ID: undefined,
      PORT: '99999',
      PREPARED: 'maybe',
      LOG_LEVEL: 'loud',
      PUBLIC_BASE_URL: 'https://a.example/path',
      CORS_ORIGINS: '*',
      CHECKPOINT_KEY: 'short',
      TRUST_PROXY: 'all of them',
      OIDC_JWKS_URL: 'ftp://x',
    });
    if (parsed.ok) throw new Error('taken');
    expect(parsed.faults.map(({ name }) => name)).toEqual([
      'DATABASE_URL',
      'PORT',
      'PUBLIC_BASE_URL',
      'TENANT_ID',
      'OIDC_JWKS_URL',
      'LOG_LEVEL',
      'PREPARED',
      'TRUST_PROXY',
      'CORS_ORIGINS',
      'CHECKPOINT_KEY',
    ]);
    expect(JSON.stringify(parsed)).not.toMatch(/hush|short/);
  });

  it('reads what is given', () => {
    const parsed = parseConfig({
      ...least,
      PORT: '0',
      TRUST_PROXY: '10.0.0.0/8, ::1',
      CORS_ORIGINS: 'https://a.example,https://b.example',
      CHECKPOINT_KEY: Buffer.alloc(32, 7).toString('base64url'),
      PREPARED: 'off',
      DOCS_BASE_URL: 'https://d.example/x/',
    });
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        port: 0,
        trustProxy: ['10.0.0.0/8', '::1'],
        corsOrigins: ['https://a.example', 'https://b.example'],
        prepared: false,
        docsBaseUrl: 'https://d.example/x',
      },
    });
  });

  it.each([
    [{}, 'http://127.0.0.1:8080'],
    [{ PORT: '9160' }, 'http://127.0.0.1:9160'],
    [{ PORT: '80', HOST: 'sluss.example' }, 'http://sluss.example'],
    [{ PORT: '9160', HOST: '0.0.0.0' }, 'http://127.0.0.1:9160'],
    [{ PORT: '9160', HOST: '::1' }, 'http://[::1]:9160'],
    [{ PORT: '9160', PUBLIC_BASE_URL: 'https://A.example:443/' }, 'https://a.example'],
  ])('with %j its links begin with %s', (given, publicBaseUrl) => {
    expect(parseConfig({ ...least, ...given })).toMatchObject({ ok: true, value: { publicBaseUrl } });
  });

  it.each([
    [{}, 'http://127.0.0.1:8080/docs'],
    [{ PORT: '9160' }, 'http://127.0.0.1:9160/docs'],
    [{ PUBLIC_BASE_URL: 'https://sluss.example' }, 'https://sluss.example/docs'],
    [{ PUBLIC_BASE_URL: 'https://sluss.example', DOCS_BASE_URL: 'https://d.example/x' }, 'https://d.example/x'],
  ])('with %j its problems are explained below %s', (given, docsBaseUrl) => {
    expect(parseConfig({ ...least, ...given })).toMatchObject({ ok: true, value: { docsBaseUrl } });
  });

  it('has defaults that can be read, and words in both languages', () => {
    for (const setting of Object.values(settings)) {
      expect([setting.name, setting.preset === undefined || setting.parse(setting.preset).ok]).toEqual([
        setting.name,
        true,
      ]);
      expect(setting.about.sv.length * setting.about.en.length).toBeGreaterThan(0);
    }
  });
});
