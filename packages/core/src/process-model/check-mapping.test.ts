import { describe, expect, it } from 'vitest';
import mapping from '../../models/helsingborg-1-to-2.json' with { type: 'json' };
import { helsingborg } from '../story.fixture.ts';
import { checkMapping } from './check-mapping.ts';
import { findShippedModel } from './shipped.ts';

const from = findShippedModel('helsingborg', 1) ?? helsingborg();
const to = helsingborg();

const codes = (document: unknown): readonly string[] => {
  const answer = checkMapping(document, { from, to });
  return answer.ok
    ? answer.value.warnings.map(({ code }) => code)
    : answer.refusal.map(({ code, place }) => `${code} ${place}`);
};
const having = (parts: object): readonly string[] => codes({ from: from.id, to: to.id, ...parts });

it('what comes along leads from Helsingborg 1 to 2, each phase somewhere', () => {
  const answer = checkMapping(mapping, { from, to });
  expect(answer).toMatchObject({
    ok: true,
    value: { warnings: [], names: { gates: { money: 'money', scale: 'scale' } } },
  });
  expect(answer.ok && answer.value.names.phases).toEqual({
    ...{ understand: 'exploreIdea', pilot: 'pilot', evaluate: 'evaluate', scale: 'scale' },
  });
});

it('what is left out leads to the same id, or nowhere', () => {
  expect(having({})).toEqual(['leadsNowhere']);
  expect(having({ phases: { understand: null } })).toEqual(['leadsNowhere']);
});

describe('findings name the place', () => {
  it.each([
    [{ phases: { nowhere: 'pilot' } }, 'unknownFrom /phases/nowhere'],
    [{ phases: { understand: 'nowhere' } }, 'unknownTo /phases/understand'],
    [{ gates: { money: 'scale' } }, 'otherKind /gates/money'],
    [{ endings: { stopped: 'implemented' } }, 'otherKind /endings/stopped'],
    [{ questions: { personalData: 'technologyInvolved' } }, 'twoIntoOne'],
    [{ from: to.id }, 'otherModel /from'],
    [{ to: from.id }, 'sameModel /to'],
    [{ phases: { 'no such thing': 'pilot' } }, 'unknownFrom /phases/no such thing'],
    [{ phases: { pilot: 3 } }, 'wrongShape /phases/pilot'],
    [{ more: true }, 'wrongShape'],
    [{ phases: JSON.parse('{"__proto__":"pilot"}') }, 'unknownFrom /phases/__proto__'],
    [{ phases: { constructor: 'pilot' } }, 'unknownFrom /phases/constructor'],
    [{ phases: { pilot: 'constructor' } }, 'unknownTo /phases/pilot'],
  ])('%j', (parts, found) => {
    expect(having(parts).join(' ')).toContain(found);
  });

  it('a phase of another kind is worth a look', () => {
    expect(having({ phases: { understand: 'exploreSetup' } })).toEqual(['otherPhaseKind']);
  });

  it.each([undefined, null, [], 'text', 7, { phases: {} }, () => 1])('never an exception: %s', (document) => {
    expect(checkMapping(document, { from, to }).ok).toBe(false);
  });
});
