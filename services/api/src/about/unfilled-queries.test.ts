import { describe, expect, it } from 'vitest';
import { unfilledQueries } from './unfilled-queries.ts';

/** As much of an immutable map as the row asks for. */
const fields = (content: Readonly<Record<string, unknown>>) => ({
  get: (name: string) => content[name],
  getIn: ([first = '', second = '']: readonly string[]) => Object(content[first])[second],
  set: (name: string, value: unknown) => fields({ ...content, [name]: value }),
  deleteIn: ([first = '', second = '']: readonly string[]) =>
    fields({ ...content, [first]: { ...Object(content[first]), [second]: undefined } }),
});

/** What the row of a parameter is drawn with. */
const drawn = (parameter: Readonly<Record<string, unknown>>) => {
  const found = fields(parameter);
  const specSelectors = { parameterWithMetaByIdentity: () => found };
  const React = { createElement: (_: unknown, props: unknown) => props };
  const row = unfilledQueries().wrapComponents.parameterRow('row', { React });
  const props = row({ param: found, rawParam: found, specSelectors }) as Parameters<typeof row>[0];
  const begins = props.specSelectors.parameterWithMetaByIdentity();
  return {
    description: props.param.get('description'),
    begins: begins?.getIn(['schema', 'example']) ?? begins?.getIn(['schema', 'default']),
    value: begins?.get('value'),
  };
};

const schema = { example: 'pilot', default: 'other' };

describe('a parameter in Swagger UI', () => {
  it('of the query begins empty where it may be left out, and shows its example', () => {
    const shown = drawn({ in: 'query', name: 'phase', required: false, description: 'Bara i fasen', schema });
    expect(shown.begins).toBeUndefined();
    expect(shown.description).toBe('Bara i fasen\n\n*Exempel / Example*: `pilot`');
  });

  it('keeps what somebody has filled in', () => {
    expect(drawn({ in: 'query', name: 'phase', schema, value: 'scale' }).value).toBe('scale');
  });

  it.each([
    ['of the path', { in: 'path', required: true }],
    ['of a header', { in: 'header', required: false }],
    ['of the query that has to be there', { in: 'query', required: true }],
  ])('%s begins with its example', (_, place) => {
    expect(drawn({ ...place, name: 'one', schema })).toMatchObject({ begins: 'pilot', description: undefined });
  });
});
