import { randomBytes } from 'node:crypto';
import { publicHalf, toSigningKey } from '@idesluss/api';
import { cannot, type Command } from '../command.ts';
import { both } from '../language.ts';

export const auditKey: Command = {
  name: 'audit key',
  about: both(
    'Visar den publika halvan av CHECKPOINT_KEY, som granskare får; med --new görs en ny nyckel.',
    'Shows the public half of CHECKPOINT_KEY, which auditors are given; --new makes a new key.',
  ),
  operands: [],
  options: { new: { type: 'boolean', about: both('Gör en ny nyckel', 'Make a new key') } },
  settings: ['CHECKPOINT_KEY', 'CHECKPOINT_KEY_ID'],
  run: async ({ set, flag }) => {
    const seed = flag('new') ? randomBytes(32) : Buffer.from(set['CHECKPOINT_KEY'] ?? '', 'base64url');
    const key = seed.length === 32 ? toSigningKey(seed, set['CHECKPOINT_KEY_ID'] ?? 'unsigned') : undefined;
    if (key === undefined) {
      throw cannot(both('CHECKPOINT_KEY är inte 32 byte i base64url.', 'CHECKPOINT_KEY is not 32 bytes in base64url.'));
    }
    const half = publicHalf(key);
    const secret = flag('new') ? { CHECKPOINT_KEY: seed.toString('base64url') } : {};
    const lines = Object.entries(secret).map(([name, value]) => both(`${name}=${value}`, `${name}=${value}`));
    return { code: 0, said: both(`Publik: ${half}`, `Public: ${half}`), lines, data: { public: half, ...secret } };
  },
};
