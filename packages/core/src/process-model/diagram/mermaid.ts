import type { ProcessModel } from '../types.ts';
import { linesOf } from './columns.ts';
import { escapeMermaid } from './text.ts';

/** The model as a Mermaid flowchart: a subgraph per step, a box per phase, a rhombus per gate on its way. */
export function mermaid(model: ProcessModel, language: 'sv' | 'en'): string {
  const phaseName = (id: string) => `phase${model.phases.findIndex((phase) => phase.id === id)}`;
  const label = (text: { readonly sv: string; readonly en: string }) => `"${escapeMermaid(text[language])}"`;
  const steps = model.steps.flatMap((step, index) => [
    `  subgraph step${index} [${label(step.title)}]`,
    ...model.phases
      .filter((phase) => phase.step === step.id)
      .map((phase) => `    ${phaseName(phase.id)}[${label(phase.title)}]`),
    '  end',
  ]);
  const ways = linesOf(model).flatMap((way, index) => {
    const from = way.from === null ? 'intake' : phaseName(way.from);
    const gates = way.gates.flatMap((id, at) => {
      const gate = model.gates.find((one) => one.id === id);
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
  return ['flowchart LR', `  intake([${label(model.intake.title)}])`, ...steps, ...ways, ...endings, ''].join('\n');
}
