import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The baselines as they were agreed on: whoever makes one slower has to change its hash here as well. */
const pinned = {
  'read-initiative.sql': '30f28d77758e18e9cb1006088a9a9199fbeb357f5a928deb1257cd79e4b203ad',
  'gate-decision.sql': '05965f31b614918c6dd09d8df2de3d50b8e09cbdd36d16705c179756d8d48189',
} as const;

/** The statements of a baseline, without its comments; throws when the file is not the pinned one. */
export const readBaseline = (name: keyof typeof pinned): readonly string[] => {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'baseline', name), 'utf8');
  const found = createHash('sha256').update(text).digest('hex');
  if (found !== pinned[name]) throw new Error(`baseline/${name} is not the pinned one: its SHA-256 is ${found}`);
  const lines = text.split('\n').filter((line) => !line.startsWith('--'));
  return lines.join('\n').trim().split(/;\n/);
};
