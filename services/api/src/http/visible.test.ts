import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINE, PROSE } from './visible.ts';

const isLine = (text: string): boolean => new RegExp(LINE, 'u').test(text);
const isProse = (text: string): boolean => new RegExp(PROSE, 'u').test(text);

const between = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

const breaks = ['\t', '\n', '\r', '\u2028', '\u2029'];
const controls = [...between(0, 0x1f), ...between(0x7f, 0x9f)].filter((letter) => !breaks.includes(letter));
const turning = [...between(0x202a, 0x202e), ...between(0x2066, 0x2069)];

describe('text of people', () => {
  it('holds no control characters, and nothing that turns its direction', () => {
    for (const letter of [...controls, ...turning]) {
      for (const text of [letter, `a${letter}`, `${letter}a`, `a${letter}b`]) {
        expect([isLine(text), isProse(text)], JSON.stringify(text)).toEqual([false, false]);
      }
    }
  });

  it('breaks into lines only where it is long', () => {
    for (const letter of breaks) {
      expect([isLine(`a${letter}b`), isProse(`a${letter}b`), isProse(`${letter}a${letter}`)]).toEqual([
        false,
        true,
        true,
      ]);
    }
  });

  it('has something to see', () => {
    for (const text of ['', ' ', '\u00a0\u2003', '\u200b\u200f', '\ufeff', '\u3000'])
      expect([isLine(text), isProse(text)], JSON.stringify(text)).toEqual([false, false]);
    expect(isProse('\n\t ')).toBe(false);
    for (const text of ['å', ' a ', '\u200bx', '👩‍🚒', 'שלום', '\u0301'])
      expect([isLine(text), isProse(text)], JSON.stringify(text)).toEqual([true, true]);
  });

  it('is seen to be so by each letter for itself', () => {
    const unseen = /^[\s\u200b-\u200f\u2060\ufeff]$/u;
    const refused = new Set([...controls, ...turning]);
    const letters = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 1 }), fc.constantFrom(...controls, ...turning, ...breaks, ' ')),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(letters, (parts) => {
        const text = parts.join('');
        const points = Array.from(text);
        const visible = points.some((letter) => !unseen.test(letter) && !refused.has(letter));
        const clean = !points.some((letter) => refused.has(letter));
        expect(isProse(text)).toBe(visible && clean);
        expect(isLine(text)).toBe(visible && clean && !points.some((letter) => breaks.includes(letter)));
      }),
    );
  });

  it('is read in no time, however it is made', () => {
    const before = performance.now();
    for (const text of [' '.repeat(20_000), 'a'.repeat(20_000), `${'a'.repeat(20_000)}\u0007`, ` a`.repeat(10_000)])
      for (const test of [isLine, isProse]) test(`${text}\u0000`);
    expect(performance.now() - before).toBeLessThan(500);
  });
});
