import { spawn } from 'node:child_process';

export type Ended = { readonly code: number; readonly said: string };
export type Begun = { readonly ended: Promise<Ended>; readonly said: () => string; readonly stop: () => void };

/** A process with an environment of its own; what it says on both streams is kept. */
export const begin = (words: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Begun => {
  const [command = '', ...args] = words;
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => chunks.push(String(data)));
  const said = (): string => chunks.join('').trim();
  const ended = new Promise<Ended>((resolve) => {
    child.once('error', (error) => resolve({ code: 127, said: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, said: said() }));
  });
  return { ended, said, stop: () => void child.kill('SIGTERM') };
};

export const finish = (words: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Ended> =>
  begin(words, cwd, env).ended;
