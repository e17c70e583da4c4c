import { nullable, text } from './schema.ts';

/** Free text in an answer: null when it was never given, or has been erased. */
export const shownText = (about: { description?: string } = {}) => nullable(text({ min: 0, max: 20_000, ...about }));
