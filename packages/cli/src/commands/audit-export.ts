import { createWriteStream, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { auditLines, inCity, measureLag } from '@idesluss/api';
import { cannot, type Command, type Given } from '../command.ts';
import { both } from '../language.ts';
import { cityPlace } from '../settings.ts';

const EVERY = 10_000;

const exists = (thrown: unknown): boolean => thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST';

const write = async (file: string, lines: AsyncIterable<string>): Promise<void> => {
  try {
    // Whole or not at all, readable by its owner only, and never over another file.
    await pipeline(Readable.from(lines), createWriteStream(file, { flags: 'wx', mode: 0o600 }));
  } catch (thrown) {
    if (exists(thrown)) throw cannot(both(`${file} finns redan.`, `${file} is there already.`));
    rmSync(file, { force: true });
    throw thrown;
  }
};

const exportTo = async (file: string, { set, flag, say }: Given) => {
  let events = 0;
  let waiting = 0;
  await inCity(cityPlace(set), async (city) => {
    const texts = async function* () {
      for await (const line of auditLines(city, flag('with-texts'))) {
        if (line.kind === 'event') events += 1;
        if (line.kind === 'event' && events % EVERY === 0) say(both(`${events} händelser …`, `${events} events …`));
        yield `${JSON.stringify(line)}\n`;
      }
    };
    await write(file, texts());
    ({ waiting } = await measureLag(city.shell.db, city.tenantId, city.shell.clock().toISOString()));
  });
  return { events, waiting };
};

export const auditExport: Command = {
  name: 'audit export',
  about: both(
    'Skriver kommunens beseglade händelser till en fil som vem som helst kan kontrollera.',
    'Writes the municipality’s sealed events to a file that anybody can verify.',
  ),
  operands: ['FILE'],
  options: {
    'with-texts': {
      type: 'boolean',
      about: both(
        'Med namn och fria texter: filen har då personuppgifter',
        'With names and free texts: the file then holds personal data',
      ),
    },
  },
  settings: ['DATABASE_URL', 'TENANT_ID'],
  run: async (given) => {
    const [file = ''] = given.operands;
    const { events, waiting } = await exportTo(file, given);
    const more = both(
      ` ${waiting} till är inte beseglade än och står inte där: tjänsten beseglar dem medan den kör.`,
      ` ${waiting} more are not sealed yet and are not there: the service seals them while it runs.`,
    );
    const rest = waiting === 0 ? both('', '') : more;
    return {
      code: 0,
      said: both(`${events} händelser står i ${file}.${rest.sv}`, `${events} events are in ${file}.${rest.en}`),
      data: { events, waiting, file },
    };
  },
};
