import type { ProcessModel } from '../types.ts';
import { type Marks, mermaidMarks } from './marks.ts';
import { linesOf } from './columns.ts';
import { escapeMermaid } from './text.ts';
import { waysOutTo } from './ways-out.ts';

const phaseName = ({ phases }: ProcessModel, id: string): string =>
  `phase${phases.findIndex((phase) => phase.id === id)}`;

const label = (text: { readonly sv: string; readonly en: string }, language: 'sv' | 'en'): string =>
  `"${escapeMermaid(text[language])}"`;

/** A gate's node for each place where it stands. */
type Nodes = readonly (readonly [gate: string, node: string])[];

/** Every way out: from intake, from phases, and from gates that say no or refer. */
const endingLines = (model: ProcessModel, gates: Nodes, language: 'sv' | 'en'): readonly string[] =>
  model.endings.flatMap((ending, at) => {
    const out = waysOutTo(ending, model);
    const arrow = ending.kind === 'implemented' ? '-->' : '-.->';
    const from = [
      ...(out.atIntake ? ['intake'] : []),
      ...model.phases.flatMap(({ id }, index) => (out.phases.has(id) ? [`phase${index}`] : [])),
      ...gates.flatMap(([gate, node]) => (out.gates.has(gate) ? [node] : [])),
    ];
    return from.map((node) => `  ${node} ${arrow} ending${at}([${label(ending.title, language)}])`);
  });

/** The model as a Mermaid flowchart: a subgraph per step, a box per phase, a rhombus per gate on its way. */
export function mermaid(model: ProcessModel, language: 'sv' | 'en', marks: Marks): string {
  const nameOf = (id: string) => phaseName(model, id);
  const labelOf = (text: ProcessModel['title']) => label(text, language);
  const steps = model.steps.flatMap((step, index) => [
    `  subgraph step${index} [${labelOf(step.title)}]`,
    ...model.phases
      .filter((phase) => phase.step === step.id)
      .map((phase) => `    ${nameOf(phase.id)}[${labelOf(phase.title)}]`),
    '  end',
  ]);
  const standing: [gate: string, node: string][] = [];
  const ways = linesOf(model).flatMap((way, index) => {
    const from = way.from === null ? 'intake' : nameOf(way.from);
    const gates = way.gates.flatMap((id, at) => {
      const gate = model.gates.find((one) => one.id === id);
      if (gate === undefined) return [];
      standing.push([id, `gate${index}_${at}`]);
      return [`gate${index}_${at}{${labelOf(gate.title)}}`];
    });
    return [`  ${[from, ...gates, nameOf(way.to)].join(' --> ')}`];
  });
  const passed = standing.flatMap(([gate, node]) => (marks.passed.includes(gate) ? [node] : []));
  const endings = endingLines(model, standing, language);
  const here = marks.here === null ? 'intake' : marks.here === undefined ? undefined : nameOf(marks.here);
  const endingAt = model.endings.findIndex(({ id }) => id === marks.ending);
  // An ending that nothing leads to has no node.
  const isDrawn = endings.some((line) => line.includes(` ending${endingAt}([`));
  const marked = mermaidMarks(marks, { here, ending: isDrawn ? `ending${endingAt}` : undefined, passed });
  return [
    'flowchart LR',
    `  intake([${labelOf(model.intake.title)}])`,
    ...steps,
    ...ways,
    ...endings,
    ...marked,
    '',
  ].join('\n');
}
