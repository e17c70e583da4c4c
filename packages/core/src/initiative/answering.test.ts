import { describe, expect, it } from 'vitest';
import { begin, tries } from '../story.fixture.ts';
import type { Story } from '../testing/given.ts';
import { does } from '../testing/journey-steps.ts';
import { describeRefusal, namesIn } from '../text.ts';

const drafts = (story: Story, challengeId: string | null = story.city.challenge) =>
  tries(story, 'bearer', 'draftInitiative', { origin: 'challenge', challengeId });
const closes = (story: Story) =>
  story.given('office', 'closeChallenge', { reason: 'Nog nu.' }, undefined, { challengeId: story.city.challenge });
const coming = (story: Story): string =>
  tries(story, 'office', 'registerChallenge', { opensOn: '2026-04-01', closesOn: '2026-05-01' }).events[0]?.streamId ??
  '';
const choose = (story: Story, challengeId: string | null) => story.when('bearer', 'reviseInitiative', { challengeId });
const notOpen = (story: Story) => ({
  ...{ code: 'challengeNotOpen', challengeId: story.city.challenge, state: 'closed' },
  ...{ opensOn: '2026-01-01', closesOn: '2026-06-30', closedOn: null },
});

describe('an initiative answers a challenge', () => {
  it('that is open', () => {
    const story = begin();
    expect(drafts(story).events[0]?.facts).toMatchObject({ challengeId: story.city.challenge });
    expect(story.initiative.challengeId).toBe(story.city.challenge);
  });

  it('or none, whatever it came from', () => {
    const story = begin();
    expect(drafts(story, null).events[0]?.facts).not.toHaveProperty('challengeId');
    expect(story.initiative).toMatchObject({ origin: 'challenge', challengeId: null });
    expect(does(story, 'bearer', 'submitInitiative').initiative.standing).toBe('submitted');
  });

  it('but not one that there is not, that is still to come, or that has closed', () => {
    const story = begin();
    for (const id of ['nowhere', '__proto__']) {
      const refused = { code: 'referenceUnknown', pointer: '/challengeId', thing: 'challenge', id };
      expect(drafts(story, id).refusal).toEqual(refused);
    }
    const challengeId = coming(story);
    const span = { opensOn: '2026-04-01', closesOn: '2026-05-01', closedOn: null };
    expect(drafts(story, challengeId).refusal).toEqual({
      ...{ code: 'challengeNotOpen', pointer: '/challengeId', challengeId, state: 'coming' },
      ...span,
    });
    closes(story);
    expect(drafts(story).refusal).toEqual({ ...notOpen(story), pointer: '/challengeId', closedOn: '2026-03-02' });
  });
});

describe('which one is chosen in the draft', () => {
  it('can be set, changed and cleared, and stays where it is not named', () => {
    const story = begin();
    drafts(story, null);
    expect(choose(story, story.city.challenge).events[0]?.facts).toMatchObject({ challengeId: story.city.challenge });
    story.given('bearer', 'reviseInitiative', { title: 'Annan rubrik' });
    expect(story.initiative.challengeId).toBe(story.city.challenge);
    expect(choose(story, null).refusal).toBeUndefined();
    expect(story.initiative.challengeId).toBeNull();
    expect(choose(story, coming(story)).refusal).toMatchObject({ code: 'challengeNotOpen', state: 'coming' });
    expect(choose(story, 'nowhere').refusal).toMatchObject({ code: 'referenceUnknown' });
  });

  it('and not afterwards: the answer has been given', () => {
    const story = begin();
    drafts(story);
    does(story, 'bearer', 'submitInitiative');
    const refused = { code: 'argumentRefused', pointer: '/challengeId', rule: 'notApplicable' };
    expect(choose(story, null).refusal).toEqual(refused);
    expect(choose(story, story.city.challenge).events[0]?.facts).not.toHaveProperty('challengeId');
  });
});

describe('a challenge that closes while the answer is a draft', () => {
  it.each([
    ['by its last day', (story: Story) => story.world.wait(121), null],
    ['by somebody', closes, '2026-03-02'],
  ] as const)('%s: the draft is not submitted as an answer, and is without it', (_, ends, closedOn) => {
    const story = begin();
    drafts(story);
    ends(story);
    const refusal = { ...notOpen(story), closedOn };
    expect(story.may('bearer', 'submitInitiative')).toEqual(refusal);
    expect(tries(story, 'bearer', 'submitInitiative').refusal).toEqual(refusal);
    story.given('bearer', 'reviseInitiative', { title: 'Annan rubrik' });
    expect(choose(story, null).refusal).toBeUndefined();
    expect(does(story, 'bearer', 'submitInitiative').initiative).toMatchObject({ origin: 'challenge' });
  });

  it('is still answered on its last day', () => {
    const story = begin();
    drafts(story);
    story.world.wait(120);
    expect(tries(story, 'bearer', 'submitInitiative').types).toEqual(['initiativeSubmitted']);
  });

  it('changes nothing for what has been submitted', () => {
    const story = begin();
    drafts(story);
    does(story, 'bearer', 'submitInitiative');
    closes(story);
    does(story, 'office', 'acceptAtIntake');
    expect(story.initiative).toMatchObject({ standing: 'active', challengeId: story.city.challenge });
  });
});

it('the no names the challenge, its days, and the way on', () => {
  const story = begin();
  closes(story);
  const { refusal } = drafts(story);
  const names = namesIn(story.world.situation({}), story.world.contextOf(story.city.people.bearer));
  const told = (['sv', 'en'] as const).map((language) => refusal && describeRefusal(refusal, language, names).detail);
  expect(told[0]).toBe(
    'Utmaningen ”Fulla kärl” stängdes 2026-03-02 och tar inte emot fler. Utelämna utmaningen, så går det att gå vidare ändå.',
  );
  expect(told[1]).toContain('The challenge “Fulla kärl” was closed on 2026-03-02');
});
