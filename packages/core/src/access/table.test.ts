import { describe, expect, it } from 'vitest';
import { permits } from '../decide.ts';
import { standings } from '../initiative/choices.ts';
import { rules } from '../rules.ts';
import { begin } from '../story.fixture.ts';
import { players } from '../testing/city.ts';
import { piloting } from '../testing/journey-steps.ts';
import { audienceOf } from './audience.ts';
import { relations } from './relations.ts';
import { type Action, access, reads } from './table.ts';

// Object.keys forgets that it was given the complete table.
const actions = Object.keys(access) as readonly Action[];

it('the table is complete: every command and every read, and nothing besides', () => {
  expect([...actions].sort()).toEqual([...Object.keys(rules), ...reads].sort());
});

it('every cell of action × relation × standing is decided, and every permit names relations and standings there are', () => {
  for (const action of actions) {
    const { relations: who, standings: during } = access[action];
    expect(who.length).toBeGreaterThan(0);
    expect(new Set(who).size).toBe(who.length);
    expect(who.filter((relation) => !relations.includes(relation))).toEqual([]);
    expect(during.filter((standing) => !standings.includes(standing))).toEqual([]);
  }
});

it('every action × player × standing gets a verdict, and a yes only by a relation and a standing of the table', () => {
  const { world, city, initiative } = piloting(begin());
  const cells = actions.flatMap((action) =>
    players.flatMap((player) =>
      standings.map((standing) => {
        const context = world.contextOf(city.people[player]);
        const stands = { ...initiative, standing };
        const situation = { ...world.situation({ initiativeId: initiative.id }), initiative: stands };
        return { action, player, standing, code: permits(action, situation, context)?.code ?? 'yes' };
      }),
    ),
  );
  expect(cells).toHaveLength(actions.length * players.length * standings.length);
  expect(new Set(cells.map(({ code }) => code))).toEqual(new Set(['yes', 'unknown', 'notPermitted', 'notInStanding']));
  const granted = cells.filter(({ code }) => code === 'yes');
  expect(granted.filter(({ action, standing }) => !access[action].standings.includes(standing))).toEqual([]);
});

describe('who gets nothing to do', () => {
  const commands = Object.keys(rules).filter((type) => type !== 'draftInitiative');
  const may = (relation: (typeof relations)[number]) =>
    commands.filter((type) => access[type as Action].relations.includes(relation));

  it.each(['colleague', 'auditor'] as const)(
    '%s: reads, and drafts an idea of their own, but acts on nothing',
    (relation) => {
      expect(may(relation)).toEqual([]);
    },
  );

  it('a system by itself keeps registers of people and measures, and decides nothing', () => {
    expect(may('system')).toEqual([
      'registerPerson',
      'movePerson',
      'registerUnit',
      'registerBody',
      'registerPublicBody',
      'revisePublicBody',
      'recordMeasurement',
      'correctMeasurement',
    ]);
  });

  it('the sluice office never decides a unit’s money', () => {
    for (const type of ['decideGate', 'decideShare', 'allocateFund'] as const)
      expect(may('office')).not.toContain(type);
  });
});

it('dossiers are read by everybody who takes part, and by nobody else', () => {
  const { world, city, initiative } = piloting(begin());
  const situation = world.situation({ initiativeId: initiative.id });
  const readers = players.map((player) => {
    const context = world.contextOf(city.people[player]);
    const takesPart = audienceOf(situation, context) !== 'everyone';
    return { player, takesPart, permitted: permits('readDossiers', situation, context) === undefined };
  });
  expect(readers.filter(({ takesPart, permitted }) => takesPart !== permitted)).toEqual([]);
  expect(new Set(readers.map(({ permitted }) => permitted))).toEqual(new Set([true, false]));
});

it('is changed on purpose only', async () => {
  const rows = actions.map((action) => {
    const { relations: who, standings: during, recusesBearers } = access[action];
    const when = during.length === standings.length ? 'always' : during.join(' ');
    return `${action}: ${who.join(' ')} | ${when}${recusesBearers ? ' | no bearer' : ''}\n`;
  });
  await expect(rows.join('')).toMatchFileSnapshot('table.approved.txt');
});
