import { describe, expect, it } from 'vitest';
import { begin } from '../story.fixture.ts';
import { describeRefusal, namesIn, noNames } from '../text.ts';
import { does, takenIn } from '../testing/journey-steps.ts';

const story = does(takenIn(begin()), 'bearer', 'openGateCase', { gate: 'time' });
const { world, city } = story;
const situation = world.situation({ gateCaseId: story.gateCase.id, initiativeId: story.initiative.id });
const names = namesIn(situation, world.contextOf(city.people.bearer));

describe('the names of a situation', () => {
  it('hold what it has loaded: units, people, funds, and the model’s titles', () => {
    expect(names.find('unit', city.units.owner)).toEqual(situation.known.units[city.units.owner]?.name);
    expect(names.find('person', city.people.bearer)?.sv).toBe(situation.known.people[city.people.bearer]?.name);
    expect(names.find('gateCase', story.gateCase.id)).toEqual({ sv: 'Tid', en: 'Time' });
    expect(names.find('phase', 'exploreSetup')?.en).toBe('Explore the setup');
    expect(names.find('phase', 'constructor')).toBeUndefined();
    expect(names.find('unit', 'constructor')).toBeUndefined();
  });

  it('hold no name of somebody erased', () => {
    const person = situation.known.people[city.people.bearer];
    if (person === undefined) throw new Error('the bearer is not known');
    const people = { [person.id]: { ...person, name: null, erasedOn: '2026-03-02' } };
    const after = namesIn({ ...situation, known: { ...situation.known, people } }, world.contextOf(person.id));
    expect(after.find('person', person.id)).toBeUndefined();
  });

  it('stand in the words, and the reader is spoken to', () => {
    const recused = { code: 'recused', personId: city.people.bearer, ground: 'bearer' } as const;
    expect(describeRefusal(recused, 'sv', names).detail).toMatch(/^Du bär idén/);
    const told = { ...names, readerId: city.people.leader };
    expect(describeRefusal(recused, 'sv', told).detail).toContain(situation.known.people[city.people.bearer]?.name);
    expect(describeRefusal(recused, 'sv', noNames).detail).toMatch(/^Den som bär idén/);
    const open = { code: 'gateCaseOpen', gateCaseId: story.gateCase.id } as const;
    expect(describeRefusal(open, 'sv', names).detail).toContain('vid beslutspunkten ”Tid”');
  });

  it('tell gates from phases of the same name by what can be reached', () => {
    const to = (target: string, allowed: readonly string[]) =>
      describeRefusal({ code: 'notFromHere', target, allowed }, 'sv', names).detail;
    expect(to('scale', ['time'])).toContain('beslutspunkten ”Skala upp”');
    expect(to('scale', ['evaluate'])).toContain('fasen ”Skala upp”');
    expect(to('withdrawn', ['stopped'])).toContain('avslutet ”Återkallad av idébäraren”');
  });
});
