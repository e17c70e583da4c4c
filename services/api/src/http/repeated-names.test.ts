import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRepeatedNames } from './repeated-names.ts';

const pointers = (json: string) => findRepeatedNames(json).map(({ pointer }) => pointer);

describe('names that stand twice', () => {
  it.each([
    ['{"a":1,"a":2}', ['/a']],
    ['{"a":1,"\\u0061":2}', ['/a']],
    ['{"a":{"b":[0,{"c":1,"d":"x","c":{}}]}}', ['/a/b/1/c']],
    ['{"a\\"b":1,"a\\"b":1}', ['/a"b']],
    ['{"a\\\\":1,"a\\\\":1}', ['/a\\']],
    ['{"a/b":1,"a~":1,"a/b":2,"a~":2}', ['/a~1b', '/a~0']],
    ['{"__proto__":1,"__proto__":2}', ['/__proto__']],
    ['[{"a":1},{"a":1}]', []],
    ['{"a":{"a":{"a":"a"}},"b":["a","a"]}', []],
    ['"a:{"', []],
    ['{"a":"{\\"a\\":1,","b":"\\\\"}', []],
    ['  { "a" : 1 , "a" : 2 } ', ['/a']],
  ])('%s', (json, expected) => {
    expect(JSON.parse(json)).toBeDefined();
    expect(pointers(json)).toEqual(expected);
  });

  it('are none in what was written from values, however it is laid out', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.integer({ min: 0, max: 2 }), (json, space) => {
        expect(pointers(JSON.stringify(JSON.parse(json), null, space))).toEqual([]);
      }),
    );
  });

  it('are all found where one object has been given twice what it holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.json({ maxDepth: 3 }), { minKeys: 1, maxKeys: 10 }), (values) => {
        const members = Object.entries(values).map(([name, value]) => `${JSON.stringify(name)}:${value}`);
        expect(pointers(`{${[...members, ...members].join(',')}}`)).toHaveLength(members.length);
      }),
    );
  });

  it('stops where a body is too deep or too faulty to go on', () => {
    expect(pointers(`${'['.repeat(100_000)}{"a":1,"a":1}${']'.repeat(100_000)}`)).toEqual([]);
    expect(pointers(`{${Array.from({ length: 100 }, () => '"a":1').join(',')}}`)).toHaveLength(20);
  });
});
