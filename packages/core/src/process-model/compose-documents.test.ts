import { describe, expect, it } from 'vitest';
import care from '../../models/helsingborg-care-1.variant.json' with { type: 'json' };
import helsingborg from '../../models/helsingborg-2.json' with { type: 'json' };
import { facts } from '../initiative/facts.ts';
import { composeDocuments } from './compose-documents.ts';

const made = (floor: unknown, variant: unknown) => {
  const { model, faults, findings } = composeDocuments(floor, variant, { facts });
  return { key: model?.key, faults: faults.map(({ place, floor: rule }) => [place, rule]), findings };
};

describe('two documents of any shape', () => {
  it('make a model where each is sound and they go together, with what is worth a look in it', () => {
    expect(made(helsingborg, care)).toEqual({ key: 'helsingborg-care', faults: [], findings: [] });
    const alike = { ...care, title: { sv: 'Lika', en: 'Lika' } };
    expect(made(helsingborg, alike)).toMatchObject({
      ...{ key: 'helsingborg-care', faults: [], findings: [{ severity: 'warning', place: '/title' }] },
    });
  });

  it('make none where the floor is no model: that is told of it, and nothing of the variant', () => {
    expect(made({ ...helsingborg, phases: 'none' }, { gates: 0 })).toEqual({
      ...{ key: undefined, faults: [['/floor', '/phases']], findings: [] },
    });
  });

  it('make none where the variant is none: that is told, and no rule of the floor is concerned', () => {
    const { key, faults } = made(helsingborg, { ...care, ways: 'none' });
    expect([key, faults]).toEqual([undefined, [['/ways', null]]]);
  });

  it('make none where they do not go together', () => {
    expect(made(helsingborg, { ...care, floor: { key: 'helsingborg', version: 1 } })).toEqual({
      ...{ key: undefined, faults: [['/floor', '']], findings: [] },
    });
  });
});
