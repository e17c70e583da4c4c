import { readFile, stat } from 'node:fs/promises';
import { type Imported, importUnits, inCity, type UnitFault, type UnitToImport } from '@idesluss/api';
import { describeRefusal } from '@idesluss/core';
import { cannot, type Command, type Report } from '../command.ts';
import { both } from '../language.ts';
import { cityPlace, uuidOption } from '../settings.ts';
import { type RowFault, rowFault } from '../units/fault.ts';
import { readUnits } from '../units/read-units.ts';
import type { UnitRow } from '../units/rows.ts';
import { unitIdOf } from '../units/unit-id.ts';

const MOST_BYTES = 10_000_000;

const bytesOf = async (file: string): Promise<Uint8Array> => {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) throw cannot(both(`Filen ${file} finns inte.`, `There is no file ${file}.`));
  if (found.size > MOST_BYTES) throw cannot(both(`${file} är större än 10 MB.`, `${file} is larger than 10 MB.`));
  return readFile(file).catch(() => {
    throw cannot(both(`${file} går inte att läsa.`, `${file} cannot be read.`));
  });
};

const toUnit = (tenantId: string, { key, kind, nameSv, nameEn, parentKey, ...rest }: UnitRow): UnitToImport => ({
  unitId: unitIdOf(tenantId, key),
  kind,
  name: { sv: nameSv, en: nameEn },
  parentId: parentKey === null ? null : unitIdOf(tenantId, parentKey),
  bodyId: rest.bodyId,
  validFrom: rest.validFrom,
  ...(rest.validTo === null ? {} : { validTo: rest.validTo }),
});

const toRowFault = (row: number, fault: UnitFault): RowFault => {
  if (fault.kind === 'differs') {
    const said = both(
      'nyckeln är redan registrerad för en enhet som ser annorlunda ut',
      'the key is registered already, for a unit that is otherwise',
    );
    return rowFault(row, 'differs', said, 'key');
  }
  if (fault.kind === 'taken') {
    const said = both('id:t hör till något som inte är en enhet', 'the id belongs to something that is no unit');
    return rowFault(row, 'taken', said, 'key');
  }
  const { refusal, names } = fault;
  return rowFault(
    row,
    'refused',
    both(describeRefusal(refusal, 'sv', names).detail, describeRefusal(refusal, 'en', names).detail),
  );
};

const refused = (faults: readonly RowFault[]): Report => ({
  code: 1,
  said: both(`Ingenting importerades: ${faults.length} fel.`, `Nothing was imported: ${faults.length} faults.`),
  lines: faults.map(({ said }) => said),
  data: { rows: faults.map(({ row, field, code }) => ({ row, code, ...(field === undefined ? {} : { field }) })) },
});

const done = (rows: readonly UnitRow[], ids: readonly string[], { made, kept }: Imported, checked: boolean): Report => {
  const [sv, en] = checked ? ['skulle registreras', 'would be registered'] : ['registrerades', 'were registered'];
  return {
    code: 0,
    said: both(
      `${made.length} enheter ${sv}, ${kept.length} fanns redan.`,
      `${made.length} units ${en}, ${kept.length} were there already.`,
    ),
    data: {
      made: made.length,
      kept: kept.length,
      units: rows.map(({ row, key }, index) => ({ row, key, unitId: ids[index] })),
    },
  };
};

export const unitImport: Command = {
  name: 'unit import',
  about: both(
    'Registrerar enheter från en CSV- eller JSON-fil: alla, eller ingen om något är fel. Samma fil igen ändrar ingenting.',
    'Registers units from a CSV or JSON file: all of them, or none if anything is wrong. The same file again changes nothing.',
  ),
  operands: ['FILE'],
  options: {
    by: { type: 'string', value: 'UUID', about: both('Vem i kansliet som gör det', 'Who of the office does it') },
    check: { type: 'boolean', about: both('Kontrollera bara', 'Only check') },
  },
  settings: ['DATABASE_URL', 'TENANT_ID'],
  run: async ({ operands: [file = ''], set, text, flag, say }) => {
    const read = readUnits(await bytesOf(file));
    if (read.faults.length > 0) return refused(read.faults);
    const place = cityPlace(set);
    const by = uuidOption('by', text('by'));
    say(
      both(
        `${read.rows.length} enheter lästa, frågar reglerna …`,
        `${read.rows.length} units read, asking the rules …`,
      ),
    );
    const units = read.rows.map((row) => toUnit(place.tenantId, row));
    const rowOf = new Map(units.map(({ unitId }, index) => [unitId, read.rows[index]?.row ?? 0]));
    const imported = await inCity(place, (city) => importUnits(city, units, { by, onlyCheck: flag('check') }));
    if (imported.faults.length > 0) {
      const faults = imported.faults.map((fault) => toRowFault(rowOf.get(fault.unitId) ?? 0, fault));
      return refused(faults.sort((a, b) => a.row - b.row));
    }
    return done(
      read.rows,
      units.map(({ unitId }) => unitId),
      imported,
      flag('check'),
    );
  },
};
