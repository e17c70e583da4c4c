import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoIds } from '../demo/ids.ts';
import { type Ask, type Every, guarded, openEvery, posts, withBody } from './every.ts';

let every: Every;
beforeAll(async () => {
  every = await openEvery();
});
afterAll(() => every.demo.close());

const raw =
  (payload: string | Buffer): Ask =>
  (operation) =>
    every.ask(operation, { payload });
const deep = (open: string, close: string): string => `${open.repeat(10_000)}1${close.repeat(10_000)}`;

describe('a body that is none', () => {
  it.each<[string, string, string | Buffer]>([
    ['10 MB of JSON', '413 bodyTooLarge', `{"title":"${'a'.repeat(10_000_000)}"}`],
    ['10 MB of blanks', '413 bodyTooLarge', ' '.repeat(10_000_000)],
    ['10,000 lists in each other', '400 invalidRequest', deep('[', ']')],
    ['10,000 objects in each other', '400 invalidRequest', deep('{"a":', '}')],
    ['nothing', '400 malformedBody', ''],
    ['half an object', '400 malformedBody', '{"title":'],
    ['a comma too many', '400 malformedBody', '{"title":"x",}'],
    ['NaN', '400 malformedBody', '{"title":NaN}'],
    ['a byte order mark', '400 malformedBody', '\ufeff{}'],
    ['another encoding', '400 malformedBody', Buffer.from([0x7b, 0x22, 0xe5, 0x22, 0x3a, 0x31, 0x7d])],
    ['a list', '400 invalidRequest', '[]'],
    ['a text', '400 invalidRequest', '"text"'],
    ['null', '400 invalidRequest', 'null'],
  ])('%s', async (_name, expected, payload) => {
    await every.only(expected, withBody, raw(payload));
  });

  it.each([
    ...['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'],
    ...['application/json; charset=latin1', 'application/json-patch+json', 'json', 'application/jsonx'],
  ])('of type %s', async (type) => {
    await every.only('415 unsupportedMediaType', withBody, (operation) =>
      every.ask(operation, { headers: { 'content-type': type } }),
    );
  });

  it('a merge patch to what is not patched', async () => {
    const headers = { 'content-type': 'application/merge-patch+json' };
    await every.only(
      '415 unsupportedMediaType',
      (one) => posts(one) && withBody(one),
      (one) => every.ask(one, { headers }),
    );
  });
});

describe('another method', () => {
  it.each(['PUT', 'DELETE', 'PATCH', 'TRACE'] as const)('%s', async (method) => {
    const taken = new Set(every.all.filter((one) => one.method === method).map(({ path }) => path));
    await every.only(
      '405 methodNotAllowed',
      ({ path }) => !taken.has(path),
      async (operation) => {
        const answer = await every.ask(operation, { method: method as 'PUT' });
        expect(answer.headers.allow).toContain(operation.method);
        return answer;
      },
    );
  });
});

describe('who comes without being let in', () => {
  const tokenWith = async (claims: Readonly<Record<string, unknown>>): Promise<string> =>
    every.demo.issuer.sign({ sub: demoIds.people.sluiceOffice, ...claims });
  const past = Math.floor(Date.now() / 1000) - 3600;

  it.each<[string, () => Promise<string>]>([
    ['an expired token', () => tokenWith({ iat: past - 300, exp: past })],
    ['a token for another audience', () => tokenWith({ aud: 'another' })],
    ['a token of another issuer', () => tokenWith({ iss: 'https://login.example.se/' })],
    ['a token that is not valid yet', () => tokenWith({ nbf: past + 10_000 })],
    [
      'a token signed by somebody else',
      async () => {
        const { privateKey } = await generateKeyPair('ES256');
        return new SignJWT({ sub: demoIds.people.sluiceOffice, client_id: 'x', scope: 'idesluss' })
          .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'k1' })
          .setIssuer(every.demo.issuer.issuer)
          .setAudience('idesluss')
          .setIssuedAt()
          .setExpirationTime('5m')
          .sign(privateKey);
      },
    ],
    ['no token at all', async () => 'x'],
  ])('%s', async (_name, token) => {
    const authorization = `Bearer ${await token()}`;
    await every.only('401 tokenInvalid', guarded, (operation) => every.ask(operation, { headers: { authorization } }));
  });

  it('nothing', async () => {
    await every.only('401 unauthenticated', guarded, (operation) =>
      every.ask(operation, { headers: { authorization: undefined } }),
    );
  });

  it('a token without the scope', async () => {
    const authorization = `Bearer ${await tokenWith({ scope: 'openid' })}`;
    await every.only('403 insufficientScope', guarded, (operation) =>
      every.ask(operation, { headers: { authorization } }),
    );
  });
});

describe('the key that makes a POST safe to repeat', () => {
  const key =
    (value: string | string[]): Ask =>
    (operation) =>
      every.ask(operation, { headers: { 'idempotency-key': value } });

  it.each([
    ['twice', ['a', 'b']],
    ['with a blank', 'a b'],
    ['too long', 'a'.repeat(201)],
    ['with a quotation mark at one end', '"a'],
    ['of other letters', 'nyckel\u00e5'],
  ])('%s', async (_name, value) => {
    await every.only('400 idempotencyKeyInvalid', posts, key(value));
  });

  it('absent', async () => {
    await every.only('400 idempotencyKeyMissing', posts, async (operation) => {
      const { authorization } = { authorization: `Bearer ${await every.demo.tokenFor(demoIds.people.sluiceOffice)}` };
      const { method, url, body } = operation;
      return every.demo.app.inject({
        method,
        url,
        headers: { authorization },
        payload: body === undefined ? {} : Object(body),
      });
    });
  });
});

// The last of all: whatever was asked, nothing has been stored.
it('nothing of it is stored', () => every.expectUnchanged());
