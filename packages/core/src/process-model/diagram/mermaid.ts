import type { ProcessModel } from '../types.ts';
import { type Marks, mermaidMarks } from './marks.ts';
import { linesOf } from './columns.ts';
import { escapeMermaid } from './text.ts';

const phaseName = ({ phases }: ProcessModel, id: string): string =>
  `phase${phases.findIndex((phase) => phase.id === id)}`;

const label = (text: { readonly sv: string; readonly en: string }, language: 'sv' | 'en'): string =>
  `"${escapeMermaid(text[language])}"`;

const endingLines = (model: ProcessModel, language: 'sv' | 'en'): readonly string[] =>
  model.phases.flatMap((phase) =>
    phase.endings.flatMap((id) => {
      const at = model.endings.findIndex((ending) => ending.id === id);
      const ending = model.endings[at];
      if (ending === undefined) return [];
      const arrow = ending.kind === 'implemented' ? '-->' : '-.->';
      return [`  ${phaseName(model, phase.id)} ${arrow} ending${at}([${label(ending.title, language)}])`];
    }),
  );

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
  const passed: string[] = [];
  const ways = linesOf(model).flatMap((way, index) => {
    const from = way.from === null ? 'intake' : nameOf(way.from);
    const gates = way.gates.flatMap((id, at) => {
      const gate = model.gates.find((one) => one.id === id);
      if (gate !== undefined && marks.passed.includes(id)) passed.push(`gate${index}_${at}`);
      return gate === undefined ? [] : [`gate${index}_${at}{${labelOf(gate.title)}}`];
    });
    return [`  ${[from, ...gates, nameOf(way.to)].join(' --> ')}`];
  });
  const endings = endingLines(model, language);
  const here = marks.here === null ? 'intake' : marks.here === undefined ? undefined : nameOf(marks.here);
  const endingAt = model.endings.findIndex(({ id }) => id === marks.ending);
  // An ending that no phase leads to, such as one of intake, has no node.
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
