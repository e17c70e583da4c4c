import type { Activity, Ending, Phase, ProcessModel } from '../types.ts';
import { goalsOf, type Lane } from './lanes.ts';
import { type Box, type Layout, LONGEST_LANE, layoutOf, size, stepTitle } from './layout.ts';
import { drawNotes, type Marks, notesHeight } from './marks.ts';
import { style } from './style.ts';
import { escapeXml, wrap } from './text.ts';
import { drawWay } from './ways.ts';
import { activityWords, diagramWords } from './words.ts';

type Language = 'sv' | 'en';

/** Lines of text that a room holds. */
const ROOM_LINES = 3;

/** The model as a picture: steps as bands, phases as rooms, gates as diamonds, endings as lanes below. */
export function svg(model: ProcessModel, language: Language, marks: Marks): string {
  const layout = layoutOf(model, language);
  const { width } = layout;
  const height = layout.height + notesHeight(marks, width);
  const parts = [
    `<rect class="paper" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="18"/>`,
    ...bands(model, layout, language),
    ...ways(model, layout, language, marks),
    intake(model, layout, language, marks),
    ...rooms(model, layout, language, marks),
    ...goals(model, layout, language, marks),
    ...lanes(layout, language, marks),
    ...drawNotes(marks, width, layout.height - 12),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc" lang="${language}">`,
    `<title id="title">${escapeXml(model.title[language])}</title>`,
    `<desc id="desc">${escapeXml(model.description[language])}</desc>`,
    `<style>${style}</style>`,
    '<defs><marker id="tip" viewBox="0 0 10 10" refX="2" refY="5" markerWidth="10" markerHeight="10" markerUnits="userSpaceOnUse" orient="auto"><path class="tip" d="M0 0L10 5L0 10Z"/></marker></defs>',
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

function bands(model: ProcessModel, layout: Layout, language: Language): readonly string[] {
  return model.steps.map((step, index) => {
    const boxes = model.phases.filter((phase) => phase.step === step.id).flatMap((phase) => boxOf(phase, layout));
    if (boxes.length === 0) return '';
    const left = boxes.reduce((least, { x }) => Math.min(least, x), Infinity) - 12;
    const width = boxes.reduce((most, box) => Math.max(most, box.x + box.width), -Infinity) + 12 - left;
    const { y, height } = layout.bands;
    const titles = stepTitle(step, model, layout.grid, language).map(
      (line, at) => `<text class="step" x="${left + 16}" y="${y + 46 + at * size.line}">${escapeXml(line)}</text>`,
    );
    return [
      `<rect class="band" x="${left}" y="${y}" width="${width}" height="${height}" rx="16"/>`,
      `<text class="number" x="${left + 16}" y="${y + 24}">${index + 1}</text>`,
      ...titles,
    ].join('');
  });
}

function ways(model: ProcessModel, layout: Layout, language: Language, { passed }: Marks): readonly string[] {
  const drawn = layout.grid.ways.map((way) => {
    const gates = way.gates.flatMap((id) => model.gates.find((gate) => gate.id === id) ?? []);
    return drawWay(way, layout, gates, language, passed);
  });
  return [...drawn.map(({ line }) => line), ...drawn.map(({ gates }) => gates)];
}

function intake(model: ProcessModel, layout: Layout, language: Language, { here }: Marks): string {
  return pill(
    layout.cell({ column: 0, row: 0 }),
    model.intake.title[language],
    here === null ? 'end here' : 'end',
    'title',
  );
}

function goals(model: ProcessModel, layout: Layout, language: Language, marks: Marks): readonly string[] {
  return goalsOf(model).map((ending, row) => {
    const box = layout.cell({ column: layout.grid.columns + 1, row });
    return `${goalWays(ending, model, layout, box).join('')}${pill(box, ending.title[language], ending.id === marks.ending ? 'goal here' : 'goal', 'goal-title')}`;
  });
}

function goalWays({ id }: Ending, model: ProcessModel, layout: Layout, box: Box): readonly string[] {
  const from = model.phases.filter((phase) => phase.endings.includes(id)).flatMap((phase) => boxOf(phase, layout));
  const y = box.y + box.height / 2;
  return from.map(
    ({ x, y: top, width, height }) =>
      `<path class="way" d="M${x + width} ${top + height / 2}L${box.x - 8} ${y}" marker-end="url(#tip)"/>`,
  );
}

function pill({ x, y, width, height }: Box, words: string, shape: string, look: string): string {
  const lines = wrap(words, 11, 2);
  const top = y + height / 2 + 6 - (lines.length - 1) * 10;
  const text = lines.map(
    (line, at) =>
      `<text class="${look}" text-anchor="middle" x="${x + width / 2}" y="${top + at * 20}">${escapeXml(line)}</text>`,
  );
  return `<rect class="${shape}" x="${x}" y="${y}" width="${width}" height="${height}" rx="${height / 2}"/>${text.join('')}`;
}

function rooms(model: ProcessModel, layout: Layout, language: Language, { here }: Marks): readonly string[] {
  const shown = new Set<Activity>();
  return model.phases.flatMap((phase) =>
    boxOf(phase, layout).map(({ x, y, width, height }) => {
      const titles = isNamedByStep(phase, model) ? [] : wrap(phase.title[language], 15, 2).map(escapeXml);
      const own = ownActivities(phase, model, shown).slice(0, ROOM_LINES - titles.length);
      for (const activity of own) shown.add(activity);
      const lines = [
        ...titles.map((line) => ({ look: 'title', line })),
        ...own.map((activity) => ({ look: 'activity', line: activityWords[activity][language] })),
      ];
      const top = y + height / 2 + 6 - ((lines.length - 1) * 23) / 2;
      const text = lines.map(
        ({ look, line }, at) => `<text class="${look}" x="${x + 14}" y="${top + at * 23}">${line}</text>`,
      );
      return `<g><title>${escapeXml(phase.description[language])}</title><rect class="${phase.id === here ? 'room here' : 'room'}" x="${x}" y="${y}" width="${width}" height="${height}" rx="12"/>${text.join('')}</g>`;
    }),
  );
}

/** A phase that is alone in its step and bears its name need not say it again. */
function isNamedByStep({ step, title }: Phase, model: ProcessModel): boolean {
  const isAlone = model.phases.filter((phase) => phase.step === step).length === 1;
  return isAlone && model.steps.some(({ id, title: { sv, en } }) => id === step && sv === title.sv && en === title.en);
}

/** What sets a phase apart: activities that not every phase has and no earlier room shows, the rarest first. */
function ownActivities(phase: Phase, model: ProcessModel, shown: ReadonlySet<Activity>): readonly Activity[] {
  const often = (activity: Activity) => model.phases.filter(({ activities }) => activities.includes(activity)).length;
  return phase.activities
    .filter((activity) => !shown.has(activity) && often(activity) < Math.max(model.phases.length, 2))
    .toSorted((a, b) => often(a) - often(b));
}

function lanes(layout: Layout, language: Language, marks: Marks): readonly string[] {
  if (layout.lanes.length === 0) return [];
  return [
    `<text class="number" x="${size.margin}" y="${layout.laneTop - 30}">${diagramWords.waysOut[language].toUpperCase()}</text>`,
    ...layout.lanes.map((lane) => drawLane(lane, layout, language, marks)),
  ];
}

function drawLane(
  { ending, row, marks, wordsAt }: Lane,
  layout: Layout,
  language: Language,
  { ending: left }: Marks,
): string {
  const y = layout.laneTop + row * size.lane;
  const [first, last] = [marks[0] ?? 0, marks.at(-1) ?? 0];
  const dots = marks.map((x) => `<circle class="dot" cx="${x}" cy="${y}" r="5.5"/>`);
  const title = wrap(ending.title[language], LONGEST_LANE, 1).map(escapeXml).join('');
  const words = wordsAt === 'end' ? `x="${last + 15}"` : `x="${first - 15}" text-anchor="end"`;
  return [
    `<g class="${ending.kind}${ending.id === left ? ' here' : ''}"><path class="lane" d="M${first} ${y}H${last}"/>${dots.join('')}`,
    `<text class="lane-title" ${words} y="${y + 5}">${title}</text></g>`,
  ].join('');
}

function boxOf(phase: Phase, layout: Layout): readonly Box[] {
  const cell = layout.grid.cells.get(phase.id);
  return cell === undefined ? [] : [layout.cell(cell)];
}
