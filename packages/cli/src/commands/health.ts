import type { Command, Report } from '../command.ts';
import { both } from '../language.ts';

const everywhere: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };

const answers = async (address: string): Promise<boolean> => {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(4_000) })).ok;
  } catch {
    return false;
  }
};

export const health: Command = {
  name: 'health',
  about: both(
    'Frågar tjänsten på den här maskinen om den och dess databas svarar.',
    'Asks the service on this machine whether it and its database answer.',
  ),
  operands: [],
  options: {},
  settings: ['HOST', 'PORT'],
  run: async ({ set }): Promise<Report> => {
    const { HOST: host = '127.0.0.1', PORT: port = '8080' } = set;
    const address = `http://${everywhere[host] ?? host}:${port}/health/ready`;
    if (await answers(address)) return { code: 0, said: both('Tjänsten svarar.', 'The service answers.') };
    return { code: 1, said: both(`Tjänsten svarar inte på ${address}.`, `The service does not answer at ${address}.`) };
  },
};
