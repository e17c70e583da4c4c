import type { Gate, GateKind } from '../types.ts';
import { size } from './layout.ts';
import { drawTick } from './marks.ts';
import { escapeXml } from './text.ts';

/** What stands in a gate's diamond: a clock, a coin, an arrow upward, a tick. Centred on 0,0. */
const glyphs = {
  time: '<circle class="glyph" r="9"/><path class="glyph" d="M0-5V0L4 3"/>',
  money: '<text class="kr" text-anchor="middle" y="5">kr</text>',
  scale: '<path class="glyph" d="M-8 7L7-8M-2-8H7V1"/>',
  review: '<path class="glyph" d="M-8 0L-2 6L8-6"/>',
} as const satisfies Record<GateKind, string>;

/** A gate as a diamond in the colour of its kind, with its title below. */
export function drawGate(
  gate: Gate,
  lines: readonly string[],
  language: 'sv' | 'en',
  { x, y, passed }: { readonly x: number; readonly y: number; readonly passed: boolean },
): string {
  const half = size.gate;
  const words = lines.map(
    (line, index) =>
      `<text class="gate ${gate.kind}" text-anchor="middle" y="${half + 20 + index * size.labelLine}">${escapeXml(line)}</text>`,
  );
  return [
    `<g transform="translate(${x} ${y})"><title>${escapeXml(gate.question[language])}</title>`,
    `<path class="${gate.kind}" d="M0-${half}L${half} 0L0 ${half}L-${half} 0Z" stroke="none"/>`,
    `${glyphs[gate.kind]}${words.join('')}${passed ? drawTick() : ''}</g>`,
  ].join('');
}
