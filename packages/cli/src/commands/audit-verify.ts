import type { KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Checkpoint, toPublicKey, verifyExport } from '@idesluss/api';
import { cannot, type Command, type Given } from '../command.ts';
import { linesOf, mustExist, parsed } from '../export-lines.ts';
import { both } from '../language.ts';

const isCheckpoint = (value: unknown): value is Checkpoint =>
  typeof value === 'object' && value !== null && 'size' in value && 'root' in value;

const keysOf = ({ texts }: Given): ReadonlyMap<string, KeyObject> =>
  new Map(
    texts('key').map((given) => {
      const at = given.lastIndexOf('=');
      const key = toPublicKey(given.slice(at + 1));
      if (at > 0 && key !== undefined) return [given.slice(0, at), key];
      throw cannot(
        both('--key skrivs NAMN=NYCKEL, som audit key ger den.', '--key is written NAME=KEY, as audit key gives it.'),
      );
    }),
  );

const keptOf = async ({ text }: Given): Promise<readonly Checkpoint[]> => {
  const file = text('kept');
  if (file === undefined) return [];
  mustExist(file);
  const rows = (await readFile(file, 'utf8')).split('\n').filter((row) => row.trim() !== '');
  const kept = rows.map(parsed).filter(isCheckpoint);
  if (kept.length === rows.length) return kept;
  throw cannot(
    both(`${file} har inte en kontrollpunkt på varje rad.`, `${file} does not have a checkpoint on each line.`),
  );
};

export const auditVerify: Command = {
  name: 'audit verify',
  about: both(
    'Kontrollerar en export utan tjänsten och utan databasen: kedjor, åtaganden, positioner, kontrollpunkter, underskrifter.',
    'Verifies an export without the service and without the database: chains, commitments, positions, checkpoints, signatures.',
  ),
  operands: ['FILE'],
  options: {
    key: {
      type: 'string',
      multiple: true,
      value: 'NAME=KEY',
      about: both(
        'Publik nyckel; då måste alla kontrollpunkter vara underskrivna',
        'Public key; every checkpoint must then be signed',
      ),
    },
    kept: {
      type: 'string',
      value: 'FILE',
      about: both('Kontrollpunkter som har sparats på annat håll', 'Checkpoints that were kept elsewhere'),
    },
  },
  settings: [],
  run: async (given) => {
    const [file = ''] = given.operands;
    mustExist(file);
    const { findings, ...counts } = await verifyExport(() => linesOf(file), {
      keys: keysOf(given),
      kept: await keptOf(given),
    });
    const { events, streams, checkpoints } = counts;
    const holds = findings.length === 0;
    const all = `${events} / ${streams} / ${checkpoints}`;
    return {
      code: holds ? 0 : 1,
      said: holds
        ? both(
            `Allt stämmer (händelser / strömmar / kontrollpunkter: ${all}).`,
            `All of it holds (events / streams / checkpoints: ${all}).`,
          )
        : both(
            `Exporten stämmer inte: ${findings.length} fel.`,
            `The export does not hold: ${findings.length} findings.`,
          ),
      // Findings are told in English: they name fields of the record as it is written.
      lines: findings.map((finding) => both(finding, finding)),
      data: { ...counts, findings },
    };
  },
};
