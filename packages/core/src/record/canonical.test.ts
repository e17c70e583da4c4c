import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, type Json } from './canonical.ts';

const parse = (text: string): Json => JSON.parse(text);

function double(hex: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${hex}`));
  return view.getFloat64(0);
}

describe('the vectors of RFC 8785', () => {
  test('section 3.2.2 to 3.2.3: escapes, numbers, order of names', () => {
    const input = parse(`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
      "literals": [null, true, false]
    }`);
    const expected = String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`;
    expect(canonical(input)).toEqual({ ok: true, value: expected });
  });

  test('section 3.2.3: names sort by UTF-16 code unit, not by code point', () => {
    const input =
      parse(String.raw`{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh",
      "1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}`);
    const result = canonical(input);
    const order = ['Carriage Return', 'One', 'Control', 'Latin Small', 'Euro', 'Emoji', 'Hebrew'];
    const places = order.map((word) => (result.ok ? result.value.indexOf(word) : -1));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('appendix B: %s is %s', (hex, text) => {
    expect(canonical(double(hex))).toEqual({ ok: true, value: text });
  });
});

const circular: Record<string, Json> = {};
circular['self'] = circular;

describe('what JSON cannot say is refused', () => {
  test.each<[string, unknown, string]>([
    ['not a number', Number.NaN, 'notFinite'],
    ['infinity', [1, Number.POSITIVE_INFINITY], 'notFinite'],
    ['half a pair in a text', { a: '\ud800' }, 'loneSurrogate'],
    ['half a pair in a name', { '\udc00': 1 }, 'loneSurrogate'],
    ['undefined', { a: undefined }, 'notJson'],
    ['a hole', new Array(1), 'notJson'],
    ['a date', new Date(0), 'notJson'],
    ['a bigint', 1n, 'notJson'],
    ['a circle', circular, 'tooDeep'],
  ])('%s', (_name, value, refusal) => {
    // A cast, because these are the values that the type does not let through.
    expect(canonical(value as Json)).toEqual({ ok: false, refusal });
  });
});

test('any JSON reads back as itself, whatever the order of its names', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const text = JSON.stringify(value);
      const result = canonical(parse(text));
      const turned = canonical(reversed(parse(text)));
      if (!result.ok) return text.includes('\\ud');
      expect(JSON.parse(result.value)).toEqual(JSON.parse(text));
      expect(turned).toEqual(result);
      return true;
    }),
  );
});

function reversed(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(reversed);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, part]) => [name, reversed(part)]),
  );
}
