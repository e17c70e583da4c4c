import { describe, expect, it } from 'vitest';
import { audienceOf } from '../access/audience.ts';
import { readable, readableColumns, satisfiesPredicate } from '../access/readable.ts';
import { argsFor, begin, tries } from '../story.fixture.ts';
import type { Player } from '../testing/city.ts';
import type { Story } from '../testing/given.ts';
import { describeRefusal, noNames } from '../text.ts';
import { does } from '../testing/journey-steps.ts';
import { withoutBearers } from '../told-event.ts';
import { hidesBearers, visibleInitiative } from '../visible-state.ts';

const drafted = (by: Player, change: object): Story => {
  const story = begin();
  const proposedUnitId = story.city.units.owner;
  return story.given(by, 'draftInitiative', argsFor(story, by, 'draftInitiative', { proposedUnitId, ...change }));
};

describe('an initiative without a named person', () => {
  it('is drafted by the office alone, which is its contact', () => {
    const story = begin();
    expect(tries(story, 'bearer', 'draftInitiative', { unnamed: true }).refusal).toEqual({
      ...{ code: 'argumentRefused', pointer: '/unnamed', rule: 'notApplicable' },
    });
    const unnamed = drafted('office', { unnamed: true, bearerKind: 'resident' });
    expect(unnamed.initiative).toMatchObject({ bearers: [], bearerKind: 'resident' });
    const { city, world, initiative } = unnamed;
    for (const player of ['office', 'leader', 'bearer'] as const) {
      const { actor } = world.contextOf(city.people[player]);
      expect(satisfiesPredicate(readable(actor), readableColumns(initiative))).toBe(player === 'office');
    }
    does(unnamed, 'office', 'describeNeed');
    does(unnamed, 'office', 'submitInitiative');
    does(unnamed, 'leader', 'acceptAtIntake');
    expect(unnamed.may('office', 'describeIdea')).toBeUndefined();
    expect(unnamed.may('office', 'stepDown')).toMatchObject({ command: 'offerBearer' });
    unnamed.given('office', 'offerBearer', { personId: city.people.bearer, kind: 'resident' });
    unnamed.given('bearer', 'answerBearerOffer', { accepts: true });
    expect(unnamed.may('office', 'describeIdea')).toMatchObject({ code: 'notPermitted' });
  });
});

describe('whoever wrote an idea that nobody bears', () => {
  it('is recused as a bearer is, until somebody bears it', () => {
    const story = does(drafted('office', { unnamed: true }), 'office', 'submitInitiative');
    const personId = story.city.people.office;
    const recused = { code: 'recused', personId, ground: 'drafter' } as const;
    expect(story.may('office', 'acceptAtIntake')).toEqual(recused);
    does(story, 'leader', 'acceptAtIntake');
    expect(tries(story, 'office', 'nameCoach', { personId }).refusal).toEqual(recused);
    expect(describeRefusal(recused, 'sv', { ...noNames, readerId: personId }).detail).toMatch(/^Du har skrivit idén/);
    story.given('office', 'offerBearer', { personId: story.city.people.bearer, kind: 'resident' });
    story.given('bearer', 'answerBearerOffer', { accepts: true });
    expect(story.may('office', 'proposeOwner')).toBeUndefined();
  });
});

describe('an initiative on behalf of somebody', () => {
  it('says for whom to those who take part, and to nobody else', () => {
    const story = drafted('bearer', { onBehalfOf: 'Hyresgästerna på Ekgatan' });
    expect(visibleInitiative(story.initiative, 'participants').onBehalfOf).toBe('Hyresgästerna på Ekgatan');
    expect(visibleInitiative(story.initiative, 'everyone').onBehalfOf).toBeNull();
  });
});

describe('an anonymous initiative', () => {
  const anonymous = () => {
    const story = does(drafted('bearer', { anonymous: true }), 'bearer', 'submitInitiative');
    story.given('bearer', 'nameManager', { personId: story.city.people.manager });
    return does(story, 'leader', 'acceptAtIntake');
  };

  it.each(['assessor', 'outsider'] as const)('keeps who bears it from the %s, in state and record', (player) => {
    const story = anonymous();
    const { world, city, initiative, aim } = story;
    const context = world.contextOf(city.people[player]);
    const audience = audienceOf(world.situation(aim), context);
    const shown = visibleInitiative(initiative, audience);
    expect(shown).toMatchObject({ bearers: [], managerId: null, bearersHidden: true });
    const events = world.streams.get(initiative.id)?.events ?? [];
    expect(hidesBearers(initiative, audience)).toBe(true);
    // Also once nobody bears it any more.
    expect(hidesBearers(does(story, 'bearer', 'stepDown').initiative, audience)).toBe(true);
    const told = JSON.stringify([shown, events.map((event) => withoutBearers(event, city.people[player]))]);
    expect(told).not.toContain(city.people.bearer);
    expect(told).not.toContain(city.people.manager);
  });

  it('does not keep it from those who take part or decide', () => {
    const { initiative } = anonymous();
    expect(visibleInitiative(initiative, 'circle')).toMatchObject({ bearers: [{}], bearersHidden: false });
    expect(visibleInitiative(initiative, 'participants')).toMatchObject({ bearers: [{}], bearersHidden: false });
  });

  it('is chosen in the draft, and lifted at any time', () => {
    const story = anonymous();
    story.given('bearer', 'reviseInitiative', { anonymous: false });
    expect(story.initiative.anonymous).toBe(false);
    expect(tries(story, 'bearer', 'reviseInitiative', { anonymous: true }).refusal).toMatchObject({
      pointer: '/anonymous',
    });
  });
});
