import type { Gate } from '../types.ts';
import { type DrawnWay, isStraight } from './columns.ts';
import { drawGate } from './gates.ts';
import { type Box, type Layout, seriesOffset } from './layout.ts';

/** A way's line, and the gates that stand on it, which no line of another way is to cover. */
interface Drawn {
  readonly line: string;
  readonly gates: string;
}

/** A way between phases with the gates that stand on it: straight to the next column, else in an arc over or under. */
export function drawWay(
  way: DrawnWay,
  layout: Layout,
  gates: readonly Gate[],
  language: 'sv' | 'en',
  passed: readonly string[] = [],
): Drawn {
  const [from, to] = [layout.cell(way.start), layout.cell(way.end)];
  const points = isStraight(way) ? straight(from, to) : arc(from, to, way.end.column > way.start.column, layout.arc);
  const standing = gates.map((gate, index) => {
    const x = points.middle.x + seriesOffset(gates.length, index) * layout.labels.gap;
    return drawGate(gate, layout.labels.of(gate), language, {
      x,
      y: points.middle.y,
      passed: passed.includes(gate.id),
    });
  });
  return { line: `<path class="way" d="${points.path}" marker-end="url(#tip)"/>`, gates: standing.join('') };
}

interface Points {
  readonly path: string;
  readonly middle: { readonly x: number; readonly y: number };
}

function straight(from: Box, to: Box): Points {
  const [x1, y1] = [from.x + from.width, from.y + from.height / 2];
  const [x2, y2] = [to.x - 8, to.y + to.height / 2];
  const middle = { x: (x1 + to.x) / 2, y: (y1 + y2) / 2 };
  return {
    middle,
    path: y1 === y2 ? `M${x1} ${y1}H${x2}` : `M${x1} ${y1}C${middle.x} ${y1} ${middle.x} ${y2} ${x2} ${y2}`,
  };
}

function arc(from: Box, to: Box, forward: boolean, height: number): Points {
  const apart = from.x === to.x && from.y === to.y ? 50 : 0;
  const [x1, x2] = [from.x + from.width / 2 - apart, to.x + to.width / 2 + apart];
  const side = ({ y, height }: Box) => (forward ? y : y + height);
  const bend = forward ? Math.min(from.y, to.y) - height : Math.max(side(from), side(to)) + height;
  const end = side(to) + (forward ? -8 : 8);
  return {
    middle: { x: (x1 + x2) / 2, y: (side(from) + 3 * bend) / 4 },
    path: `M${x1} ${side(from)}C${x1} ${bend} ${x2} ${bend} ${x2} ${end}`,
  };
}
