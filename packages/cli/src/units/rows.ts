import { isDay, isLine, isUuid } from '@idesluss/api';
import { type UnitKind, unitKinds } from '@idesluss/core';
import { both, type Both } from '../language.ts';
import { type RawRow, type RowFault, rowFault } from './fault.ts';

/** One unit as the file tells it: those above it by key, or by id when they are not in the file. */
export type UnitRow = {
  readonly row: number;
  readonly key: string;
  readonly kind: UnitKind;
  readonly nameSv: string;
  readonly nameEn: string;
  readonly parentKey: string | null;
  readonly bodyId: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
};

type Rule = { readonly needed: boolean; readonly fits: (value: string) => boolean; readonly said: Both };

const isName = (value: string): boolean => isLine(value, 200);
const isKey = (value: string): boolean => isLine(value, 100);
const nameSaid = both('är inte en läsbar rad på högst 200 tecken', 'is not a readable line of at most 200 characters');
const keySaid = both('är inte en läsbar rad på högst 100 tecken', 'is not a readable line of at most 100 characters');
const daySaid = both('är ingen dag; skriv ÅÅÅÅ-MM-DD', 'is no day; write YYYY-MM-DD');

/** The fields of a unit, in the order of the columns. */
export const unitFields = {
  key: { needed: true, fits: isKey, said: keySaid },
  kind: {
    needed: true,
    fits: (value) => unitKinds.some((kind) => kind === value),
    said: both(`är en av ${unitKinds.join(', ')}`, `is one of ${unitKinds.join(', ')}`),
  },
  nameSv: { needed: true, fits: isName, said: nameSaid },
  nameEn: { needed: false, fits: isName, said: nameSaid },
  parentKey: { needed: false, fits: isKey, said: keySaid },
  bodyId: { needed: false, fits: isUuid, said: both('är inget UUID med små bokstäver', 'is no UUID in lower case') },
  validFrom: { needed: true, fits: isDay, said: daySaid },
  validTo: { needed: false, fits: isDay, said: daySaid },
} as const satisfies Record<Exclude<keyof UnitRow, 'row'>, Rule>;

export const unitFieldNames = Object.keys(unitFields);

const faultsOf = ({ row, fields }: RawRow): readonly RowFault[] =>
  Object.entries<Rule>(unitFields).flatMap(([name, { needed, fits, said }]) => {
    const value = fields[name] ?? '';
    if (value === '') return needed ? [rowFault(row, 'missing', both('saknas', 'is missing'), name)] : [];
    return fits(value) ? [] : [rowFault(row, 'value', said, name)];
  });

const turned = both(
  'är inte efter validFrom: enheten skulle aldrig finnas',
  'is not after validFrom: the unit would never be there',
);

const toRow = ({ row, fields }: RawRow): UnitRow | undefined => {
  const { key = '', nameSv = '', nameEn = '', parentKey = '', bodyId = '', validFrom = '', validTo = '' } = fields;
  const kind = unitKinds.find((known) => known === fields['kind']);
  if (kind === undefined) return undefined;
  const orNull = (value: string): string | null => (value === '' ? null : value);
  return {
    ...{ row, key, kind, nameSv, nameEn: nameEn === '' ? nameSv : nameEn, validFrom },
    ...{ parentKey: orNull(parentKey), bodyId: orNull(bodyId), validTo: orNull(validTo) },
  };
};

const datesTurned = ({ row, validFrom, validTo }: UnitRow): readonly RowFault[] =>
  validTo !== null && isDay(validTo) && isDay(validFrom) && validTo <= validFrom
    ? [rowFault(row, 'datesTurned', turned, 'validTo')]
    : [];

const doubled = (rows: readonly UnitRow[]): readonly RowFault[] => {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, key }) => {
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, row);
      return [];
    }
    return [
      rowFault(
        row,
        'duplicateKey',
        both(`"${key}" finns redan på rad ${before}`, `"${key}" is on row ${before} already`),
        'key',
      ),
    ];
  });
};

/** The units that rows tell of, and all that is wrong with the rows by themselves. */
export const toUnitRows = (raw: readonly RawRow[]): { rows: readonly UnitRow[]; faults: readonly RowFault[] } => {
  const rows = raw.map(toRow).filter((row) => row !== undefined);
  const named = rows.filter(({ key }) => key !== '');
  return { rows, faults: [...raw.flatMap(faultsOf), ...rows.flatMap(datesTurned), ...doubled(named)] };
};
