import { both } from '../http/language.ts';

export const svg = 'image/svg+xml';
export const mermaid = 'text/vnd.mermaid';
const drawn = { schema: { type: 'string' } };

/** A picture as an answer: as one, or as text that other tools draw. */
export const drawing = {
  description: both('Bilden', 'The picture'),
  content: { [svg]: { ...drawn, example: '<svg/>' }, [mermaid]: { ...drawn, example: 'flowchart LR' } },
};
