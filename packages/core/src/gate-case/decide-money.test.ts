import { describe, expect, it } from 'vitest';
import { decide } from '../decide.ts';
import { argsFor, requested, shared, shareOf, tries, triesDecision } from '../story.fixture.ts';
import { allocated, decides, does } from '../testing/journey-steps.ts';

describe('shares of other payers', () => {
  it('wait for their answer, and a no stands until the bearer applies anew', () => {
    const story = does(shared(), 'bearer', 'requestDecision');
    const other = shareOf(story, 'other');
    expect(triesDecision(story, 'decider', 'approve').refusal).toEqual({
      code: 'shareUndecided',
      shareIds: [other.shareId],
    });
    tries(story, 'otherDecider', 'decideShare', {}, other);
    expect(triesDecision(story, 'decider', 'approve').refusal).toEqual({
      code: 'shareRejected',
      shareIds: [other.shareId],
    });
    expect(triesDecision(story, 'decider', 'return').refusal).toBeUndefined();
  });

  it('are granted together with one’s own, at once', () => {
    const story = does(shared(), 'bearer', 'requestDecision');
    tries(story, 'otherDecider', 'decideShare', { outcome: 'approve' }, shareOf(story, 'other'));
    expect(story.fund('other').balances).toMatchObject({ available: 15_000_000, reserved: 5_000_000 });
    decides(story, 'decider', 'approve');
    expect(story.fund('other').balances).toMatchObject({ available: 15_000_000, reserved: 0, granted: 5_000_000 });
    expect(story.fund('owner').balances).toMatchObject({ reserved: 0, granted: 10_000_000 });
    expect(story.initiative).toMatchObject({
      grantedMinor: 15_000_000,
      grantedByPayer: { [story.city.units.owner]: 10_000_000, [story.city.units.other]: 5_000_000 },
    });
  });

  it('are given back with a return', () => {
    const story = does(shared(), 'bearer', 'requestDecision');
    tries(story, 'otherDecider', 'decideShare', { outcome: 'approve' }, shareOf(story, 'other'));
    decides(story, 'decider', 'return');
    expect(story.fund('other').balances).toMatchObject({ available: 20_000_000, reserved: 0, granted: 0 });
    expect(story.gateCase.application?.shares.map(({ status }) => status)).toEqual(['pending', 'pending']);
  });
});

describe('cover', () => {
  it('is asked for to the last öre', () => {
    expect(triesDecision(requested(25_000_000, 24_999_999), 'decider', 'approve').refusal).toMatchObject({
      code: 'fundExhausted',
    });
    expect(triesDecision(requested(25_000_000, 25_000_000), 'decider', 'approve').refusal).toBeUndefined();
  });

  it('is asked for also when the notification waits', () => {
    const embargo = { reason: 'Pressen', until: '2026-03-09' };
    const story = requested(25_000_000, 24_999_999);
    expect(triesDecision(story, 'decider', 'approve', { embargo }).refusal).toMatchObject({ code: 'fundExhausted' });
    allocated(story, 'owner', 1);
    expect(triesDecision(story, 'decider', 'approve', { embargo }).refusal).toBeUndefined();
  });

  it('tells what there is, but nothing of what is reserved for other cases', () => {
    const story = requested(25_000_000, 24_000_000);
    const { world, city, aim } = story;
    const [situation, context] = [world.situation(aim), world.contextOf(city.people.decider)];
    const args = argsFor(story, 'decider', 'decideGate', { outcome: 'approve' });
    const fund = story.fund('owner');
    const told = (available: number, reserved: number) => {
      const balances = { ...fund.balances, available, reserved };
      const funds = { [fund.id]: { ...fund, balances } };
      const decided = decide({ ...situation, funds }, context, { type: 'decideGate', target: undefined, args });
      return decided.ok ? undefined : decided.refusal;
    };
    const refusal = { code: 'fundExhausted', fundId: fund.id, neededMinor: 25_000_000 };
    expect(told(24_000_000, 0)).toEqual({ ...refusal, availableMinor: 24_000_000 });
    expect(told(14_000_000, 10_000_000)).toEqual({ ...refusal, availableMinor: null });
  });
});
