import { appendFile } from 'node:fs/promises';
import { findNewestCheckpoint, inCity } from '@idesluss/api';
import type { Command } from '../command.ts';
import { both } from '../language.ts';
import { cityPlace } from '../settings.ts';

export const auditCheckpoint: Command = {
  name: 'audit checkpoint',
  about: both(
    'Lägger den senaste kontrollpunkten sist i en fil, som ska ligga där databasens skötare inte når den.',
    'Adds the newest checkpoint to a file, which should lie where the database’s keepers cannot reach it.',
  ),
  operands: ['FILE'],
  options: {},
  settings: ['DATABASE_URL', 'TENANT_ID'],
  run: async ({ operands: [file = ''], set }) => {
    const newest = await inCity(cityPlace(set), findNewestCheckpoint);
    if (newest === undefined) {
      return { code: 1, said: both('Ingenting har beseglats ännu.', 'Nothing has been sealed yet.') };
    }
    await appendFile(file, `${JSON.stringify(newest)}\n`);
    const { size } = newest;
    return {
      code: 0,
      said: both(
        `Kontrollpunkten för ${size} händelser står i ${file}.`,
        `The checkpoint for ${size} events is in ${file}.`,
      ),
      data: { ...newest },
    };
  },
};
