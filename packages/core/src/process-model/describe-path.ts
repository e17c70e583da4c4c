import type { Way } from './graph.ts';
import type { LocalText, ProcessModel } from './types.ts';

const free: LocalText = { sv: 'fri väg', en: 'free' };

/** A path in words, such as `Intake → Explore the idea → (Money) → Develop the pilot`. */
export function describePath(model: ProcessModel, path: readonly Way[]): LocalText {
  return { sv: inLanguage(model, path, 'sv'), en: inLanguage(model, path, 'en') };
}

function inLanguage(model: ProcessModel, path: readonly Way[], language: 'sv' | 'en'): string {
  const phaseTitle = (id: string) => model.phases.find((phase) => phase.id === id)?.title[language] ?? id;
  const gateTitle = (id: string) => model.gates.find((gate) => gate.id === id)?.title[language] ?? id;
  const start = path[0]?.from ?? null;
  const steps = path.flatMap(({ to, gates }) => {
    const passed = gates.length === 0 ? [free[language]] : gates.map(gateTitle);
    return [...passed.map((name) => `(${name})`), phaseTitle(to)];
  });
  return [start === null ? model.intake.title[language] : phaseTitle(start), ...steps].join(' → ');
}
