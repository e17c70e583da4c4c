import { describe, expect, it } from 'vitest';
import { readUnits } from './read-units.ts';

const head = 'key;kind;nameSv;nameEn;parentKey;bodyId;validFrom;validTo';
const csv = (...rows: string[]): Uint8Array => Buffer.from(`${[head, ...rows].join('\n')}\n`);
const unit = (key: string, parent = '', from = '2020-01-01', to = ''): string =>
  `${key};department;Enhet ${key};;${parent};;${from};${to}`;
const told = (bytes: Uint8Array) => readUnits(bytes).faults.map(({ row, code, field }) => [row, code, field ?? '']);

describe('units in a file', () => {
  it('are read from CSV, those above first, wherever they stand', () => {
    const { rows, faults } = readUnits(csv(unit('c', 'b'), unit('b', 'a'), unit('a')));
    expect(faults).toEqual([]);
    expect(rows.map(({ row, key, parentKey }) => [row, key, parentKey])).toEqual([
      [4, 'a', null],
      [3, 'b', 'a'],
      [2, 'c', 'b'],
    ]);
  });

  it('are the same with commas, quotes, a byte order mark, other line ends, empty lines, and from JSON', () => {
    const written = `\ufeff${head.replaceAll(';', ',')}\r\n"a","company","Bolaget ""Å"", AB",,,,2020-01-01,\r\n\r\n`;
    const name = 'Bolaget "Å", AB';
    const entry = { key: 'a', kind: 'company', nameSv: name, parentKey: null, validFrom: '2020-01-01' };
    const [fromCsv, fromJson] = [Buffer.from(written), Buffer.from(JSON.stringify([entry]))].map(readUnits);
    expect(fromCsv).toEqual({ faults: [], rows: [expect.objectContaining({ row: 2, nameSv: name, nameEn: name })] });
    expect(fromJson?.rows).toEqual(fromCsv?.rows.map((row) => ({ ...row, row: 1 })));
  });

  it('with broken letters are told by row, and none is used', () => {
    const latin = Buffer.from(`${head}\n${unit('a')}\nb;department;V\u00e5rd;;;;2020-01-01;\n`, 'latin1');
    expect(told(latin)).toEqual([[3, 'encoding', '']]);
    const twice = csv(unit('a'), 'b;department;VÃ¥rd och omsorg;;;;2020-01-01;');
    expect(told(twice)).toEqual([[3, 'encoding', '']]);
    expect(told(csv('b;department;V\u0000rd;;;;2020-01-01;'))).toEqual([[2, 'encoding', '']]);
    expect(told(Buffer.from(`\ufeff${head}\n`, 'utf16le'))).toEqual([[1, 'encoding', '']]);
    expect(readUnits(latin).rows).toEqual([]);
  });

  it('with letters that JSON escapes are told as those that stand there', () => {
    const unitNamed = (nameSv: string, at: number) => ({
      key: `k${at}`,
      kind: 'department',
      nameSv,
      validFrom: '2020-01-01',
    });
    const entries = ['V\u0000rd', 'V\ud800rd', 'VÃ¥rd'].map(unitNamed);
    const escaped = JSON.stringify(entries).replace(
      /[\u0080-\uffff]/g,
      (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    expect(told(Buffer.from(escaped)).filter(([, code]) => code === 'encoding')).toEqual(
      [1, 2, 3].map((row) => [row, 'encoding', 'nameSv']),
    );
  });

  it('named by nothing that can be read, or by several lines, are told as what they are', () => {
    const blank = csv('a;department;\u200b;;;;2020-01-01;');
    const { faults } = readUnits(csv('a;department;"Vård\noch omsorg";;;;2020-01-01;'));
    expect([told(blank), faults.map(({ code, field }) => [code, field])]).toEqual([
      [[2, 'value', 'nameSv']],
      [['value', 'nameSv']],
    ]);
    expect(faults[0]?.said.en).toContain('line');
  });

  it('all five thousand in one circle, or one below the other, are gone through in a moment', () => {
    const key = (index: number) => `u${index}`;
    const many = (top: string) => Array.from({ length: 5_000 }, (_, at) => unit(key(at), at === 0 ? top : key(at - 1)));
    const { faults } = readUnits(csv(...many(key(4_999))));
    expect([faults.length, Math.max(...faults.map(({ said }) => said.sv.length)) < 200]).toEqual([5_000, true]);
    expect(faults[0]?.said.sv).toMatch(/u0 → u4999 → .* → … → u0$/);
    expect(readUnits(csv(...many('').toReversed())).rows[0]).toMatchObject({ key: 'u0' });
  });

  it('with the same key twice are told, and where it was first', () => {
    const { faults } = readUnits(csv(unit('a'), unit('b'), unit('a')));
    expect(faults).toMatchObject([{ row: 4, code: 'duplicateKey', field: 'key' }]);
    expect(faults[0]?.said.sv).toContain('rad 2');
  });

  it('with the same key twice, once above itself, are told all the same', () => {
    const rows = csv(unit('p', 'c'), unit('c', 'p'), unit('c'));
    expect(told(rows)).toEqual([[4, 'duplicateKey', 'key']]);
    expect(told(csv(unit('p', 'c'), unit('c'), unit('c', 'p'))).map(([row]) => row)).toEqual([2, 3, 4, 4]);
  });

  it('with the same name twice in an entry are told, however it is written', () => {
    const twice = '{"key":"b","kind":"department","nameSv":"key","\\u006bey":"c","validFrom":"2020-01-01"}';
    const text = `[{"key":"a","kind":"department","nameSv":"[{\\"key\\":","validFrom":"2020-01-01"}, ${twice}]`;
    expect(told(Buffer.from(text))).toEqual([[2, 'duplicateKey', 'key']]);
  });

  it('with lines that end as old programs end them are read, and a line end within one is seen', () => {
    const mac = Buffer.from(csv(unit('a'), unit('b')).toString().replaceAll('\n', '\r'));
    expect(readUnits(mac).rows.map(({ row, key }) => [row, key])).toEqual([
      [2, 'a'],
      [3, 'b'],
    ]);
    expect(told(csv(unit('a').replace('Enhet', 'En\rhet')))).toEqual([
      [2, 'shape', ''],
      [3, 'shape', ''],
    ]);
  });

  it('in a circle are told with the circle, and those below it are not', () => {
    const { faults } = readUnits(
      csv(unit('a', 'c'), unit('b', 'a'), unit('c', 'b'), unit('below', 'a'), unit('own', 'own')),
    );
    expect(faults.map(({ row, code }) => [row, code])).toEqual([2, 3, 4, 6].map((row) => [row, 'cycle']));
    expect(faults[0]?.said.en).toContain('a → c → b → a');
  });

  it('with dates turned round, or that are none, are told', () => {
    const rows = csv(
      unit('a', '', '2024-01-01', '2023-12-31'),
      unit('b', '', '31-12-2024'),
      unit('c', '', '2024-02-30'),
    );
    expect(told(rows)).toEqual([
      [2, 'datesTurned', 'validTo'],
      [3, 'value', 'validFrom'],
      [4, 'value', 'validFrom'],
    ]);
  });

  it.each<[string, Uint8Array, (string | number)[][]]>([
    ['nothing', Buffer.from(''), [[1, 'shape', '']]],
    ['a column nobody knows', Buffer.from(`${head};boss\n${unit('a')};x\n`), [[1, 'unknownField', '']]],
    ['a column twice', Buffer.from(`${head};key\n${unit('a')};a\n`), [[1, 'duplicateKey', '']]],
    ['too few fields', csv('a;department'), [[2, 'shape', '']]],
    ['an open quotation mark', csv('a;department;"Vård;;;;2020-01-01;', unit('b')), [[2, 'shape', '']]],
    ['no name', csv('a;department;;;;;2020-01-01;'), [[2, 'missing', 'nameSv']]],
    ['a kind that is none', csv('a;team;A;;;;2020-01-01;'), [[2, 'value', 'kind']]],
    ['JSON that is none', Buffer.from('[{'), [[1, 'shape', '']]],
    ['JSON that is no list', Buffer.from('{}'), [[1, 'shape', '']]],
    [
      'entries that are no units',
      Buffer.from('[1, {"kind": 2}]'),
      [
        [1, 'shape', ''],
        [2, 'value', 'kind'],
        [2, 'missing', 'key'],
        [2, 'missing', 'kind'],
        [2, 'missing', 'nameSv'],
        [2, 'missing', 'validFrom'],
      ],
    ],
  ])('%s is told', (_, bytes, faults) => expect(told(bytes)).toEqual(faults));

  it('are no more than fit into one transaction', () => {
    const many = csv(...Array.from({ length: 5_001 }, (__, index) => unit(`u${index}`)));
    expect(told(many)).toEqual([[5_001, 'shape', '']]);
  });
});
