import type { ProcessModel } from '../types.ts';
import { type Marks, mermaidMarks } from './marks.ts';
import { linesOf } from './columns.ts';
import { escapeMermaid } from './text.ts';

/** The model as a Mermaid flowchart: a subgraph per step, a box per phase, a rhombus per gate on its way. */
export function mermaid(model: ProcessModel, language: 'sv' | 'en', marks: Marks): string {
  const phaseName = (id: string) => `phase${model.phases.findIndex((phase) => phase.id === id)}`;
  const label = (text: { readonly sv: string; readonly en: string }) => `"${escapeMermaid(text[language])}"`;
  const steps = model.steps.flatMap((step, index) => [
    `  subgraph step${index} [${label(step.title)}]`,
    ...model.phases
      .filter((phase) => phase.step === step.id)
      .map((phase) => `    ${phaseName(phase.id)}[${label(phase.title)}]`),
    '  end',
  ]);
  const passed: string[] = [];
  const ways = linesOf(model).flatMap((way, index) => {
    const from = way.from === null ? 'intake' : phaseName(way.from);
    const gates = way.gates.flatMap((id, at) => {
      const gate = model.gates.find((one) => one.id === id);
      if (gate !== undefined && marks.passed.includes(id)) passed.push(`gate${index}_${at}`);
      return gate === undefined ? [] : [`gate${index}_${at}{${label(gate.title)}}`];
    });
    return [`  ${[from, ...gates, phaseName(way.to)].join(' --> ')}`];
  });
  const endings = model.phases.flatMap((phase) =>
    phase.endings.flatMap((id) => {
      const at = model.endings.findIndex((ending) => ending.id === id);
      const ending = model.endings[at];
      const arrow = ending?.kind === 'implemented' ? '-->' : '-.->';
      return ending === undefined ? [] : [`  ${phaseName(phase.id)} ${arrow} ending${at}([${label(ending.title)}])`];
    }),
  );
  const here = marks.here === null ? 'intake' : marks.here === undefined ? undefined : phaseName(marks.here);
  const endingAt = model.endings.findIndex(({ id }) => id === marks.ending);
  // An ending that no phase leads to, such as one of intake, has no node.
  const isDrawn = endings.some((line) => line.includes(` ending${endingAt}([`));
  const marked = mermaidMarks(marks, { here, ending: isDrawn ? `ending${endingAt}` : undefined, passed });
  return [
    'flowchart LR',
    `  intake([${label(model.intake.title)}])`,
    ...steps,
    ...ways,
    ...endings,
    ...marked,
    '',
  ].join('\n');
}
