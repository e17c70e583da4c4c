import { randomUUIDv7 } from 'node:crypto';
import { ensureTenant } from '@idesluss/api';
import { cannot, type Command, type Given, stopped } from '../command.ts';
import { both, type Both } from '../language.ts';
import { ownerUrl, uuidOption } from '../settings.ts';

type Rule = { readonly option: string; readonly fits: RegExp; readonly said: Both };

const rules: readonly Rule[] = [
  {
    option: 'key',
    fits: /^(?=.{1,63}$)[a-z0-9]+(-[a-z0-9]+)*$/,
    said: both(
      '--key skrivs med små bokstäver a–z, siffror och bindestreck.',
      '--key is written with lower-case a–z, digits and hyphens.',
    ),
  },
  {
    option: 'name',
    fits: /^(?=.*\S)[^\p{Cc}]{1,200}$/u,
    said: both('--name är 1–200 tecken.', '--name has 1–200 characters.'),
  },
  { option: 'code', fits: /^[0-9]{4}$/, said: both('--code är fyra siffror.', '--code is four digits.') },
  { option: 'host', fits: /^[a-z0-9.-]{1,253}$/, said: both('--host är ett värdnamn.', '--host is a host name.') },
];

const refuseMisfits = ({ text }: Given): void => {
  const misfit = rules.find(({ option, fits }) => !fits.test(text(option) ?? '') && text(option) !== undefined);
  if (misfit !== undefined) throw cannot(misfit.said);
};

/** What another municipality has already, by the rule of the database that says so. */
const taken: ReadonlyMap<unknown, Both> = new Map([
  ['tenant_pkey', both('En annan kommun har redan det id:t.', 'Another municipality has that id already.')],
  ['tenant_host_key', both('En annan kommun har redan det värdnamnet.', 'Another municipality has that host already.')],
]);

const toldIfTaken = (thrown: unknown): never => {
  const said = thrown instanceof Error && 'constraint' in thrown ? taken.get(thrown.constraint) : undefined;
  throw said === undefined ? thrown : stopped({ code: 1, said });
};

export const tenantCreate: Command = {
  name: 'tenant create',
  about: both(
    'Gör en kommun, eller ger den som har nyckeln nytt namn, ny kod och nytt värdnamn.',
    'Makes a municipality, or gives the one with that key a new name, code and host.',
  ),
  operands: [],
  options: {
    key: {
      type: 'string',
      value: 'KEY',
      needed: true,
      about: both('Kort namn, till exempel demo', 'Short name, such as demo'),
    },
    name: { type: 'string', value: 'NAME', needed: true, about: both('Namnet', 'The name') },
    id: { type: 'string', value: 'UUID', about: both('Dess id; annars ett nytt', 'Its id; else a new one') },
    code: { type: 'string', value: 'NNNN', about: both('Kommunkod', 'Municipality code') },
    host: {
      type: 'string',
      value: 'HOST',
      about: both('Värdnamn som den svarar under', 'Host name under which it answers'),
    },
  },
  settings: ['MIGRATION_DATABASE_URL'],
  run: async (given) => {
    const { text, set } = given;
    refuseMisfits(given);
    const [key = '', name = ''] = [text('key'), text('name')];
    const wished = uuidOption('id', text('id')) ?? randomUUIDv7();
    const described = { key, name, municipalityCode: text('code') ?? null, host: text('host') ?? null };
    const tenantId = await ensureTenant(ownerUrl(set), { tenantId: wished, ...described }).catch(toldIfTaken);
    if (text('id') !== undefined && tenantId !== wished) {
      throw cannot(
        both(
          `Nyckeln ${key} hör till en kommun med id ${tenantId}.`,
          `The key ${key} belongs to a municipality with the id ${tenantId}.`,
        ),
      );
    }
    return {
      code: 0,
      said: both(`${name} har id ${tenantId}.`, `${name} has the id ${tenantId}.`),
      data: { tenantId },
    };
  },
};
