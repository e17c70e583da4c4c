import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { handleToken, type Minting, mintToken } from './direct-token.ts';
import { handleLogin } from './login.ts';
import { type DemoIdentityOptions, refuseOptions } from './options.ts';
import { makeProvider } from './provider.ts';
import { forgetRunning, loadSecrets, newSecret, TOKEN_PATH, writeRunning } from './state.ts';

export type DemoIdentity = {
  readonly issuer: string;
  stop(): Promise<void>;
  /** A fresh access token of a persona; rejects with a sentence when nobody has that key. */
  token(personaKey: string): Promise<string>;
};

type Desk = Minting & { readonly tokenSecret: string; readonly options: DemoIdentityOptions };

/** Starts an OpenID provider for the demo and for tests. Rejects with one clear sentence when it must not or cannot. */
export async function startDemoIdentity(options: DemoIdentityOptions): Promise<DemoIdentity> {
  const refusal = refuseOptions(options);
  if (refusal !== undefined) throw new Error(refusal);
  const secrets = await loadSecrets(options.stateDir);
  const server = createServer();
  const issuer = await listen(server, options);
  const desk: Desk = { issuer, audience: options.audience, secrets, tokenSecret: newSecret(), options };
  server.on('request', listenerOf(desk));
  const running = { issuer, tokenSecret: desk.tokenSecret, systemSecret: secrets.systemSecret };
  await writeRunning(options.stateDir, running);
  const stop = async () => {
    await forgetRunning(options.stateDir, running);
    await close(server);
  };
  return { issuer, stop, token: (key) => mintToken(key, desk) };
}

function listenerOf(desk: Desk): (request: IncomingMessage, response: ServerResponse) => void {
  const { issuer, options } = desk;
  const provider = makeProvider(issuer, options, desk.secrets);
  const standard = provider.callback();
  const route = async (request: IncomingMessage, response: ServerResponse): Promise<unknown> => {
    const path = request.url ?? '';
    // Another host name would be a foreign page that has had its name resolved to this machine.
    if (request.headers.host !== new URL(issuer).host) return response.writeHead(421).end(`This is ${issuer}\n`);
    if (path.startsWith(TOKEN_PATH)) return handleToken(request, response, desk);
    if (path.startsWith('/login/'))
      return handleLogin(request, response, { provider, redirectUris: options.redirectUris });
    return standard(request, response);
  };
  return (request, response) => {
    route(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

function listen(server: Server, { host, port }: DemoIdentityOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (fault) => {
      const taken = 'code' in fault && fault.code === 'EADDRINUSE';
      const reason = taken ? 'the port is taken' : fault.message;
      reject(new Error(`The demo identity cannot listen on ${host}:${port}: ${reason}.`, { cause: fault }));
    });
    server.listen(port, host, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${bound}`);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
