import { type Marks, noMarks } from './diagram/marks.ts';
import { mermaid } from './diagram/mermaid.ts';
import { svg } from './diagram/svg.ts';
import type { ProcessModel } from './types.ts';

/** How a picture of a model is written: for people's eyes, or as text that other tools draw. */
export const diagramFormats = ['svg', 'mermaid'] as const;

export interface DiagramOptions {
  readonly language: 'sv' | 'en';
  readonly format: (typeof diagramFormats)[number];
  /** Where something stands in the model. */
  readonly marks?: Marks;
}

/** Draws a process model. The same model gives the same text, so that a picture can be kept and compared. */
export function diagram(model: ProcessModel, { language, format, marks = noMarks }: DiagramOptions): string {
  switch (format) {
    case 'svg':
      return svg(model, language, marks);
    case 'mermaid':
      return mermaid(model, language, marks);
  }
}
