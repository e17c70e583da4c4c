import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publishedFiles } from './published.ts';

const root = new URL('../../../../', import.meta.url);

describe('what is generated from the process model', () => {
  it.each(Object.entries(publishedFiles()))('%s is up to date', (path, text) => {
    expect(readFileSync(new URL(path, root), 'utf8')).toBe(text);
  });
});
