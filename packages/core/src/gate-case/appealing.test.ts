import { describe, expect, it } from 'vitest';
import { optionsOfCase } from '../options.ts';
import { begin, requested, tries } from '../story.fixture.ts';
import type { Story } from '../testing/given.ts';
import { decides, givenTime, takenIn } from '../testing/journey-steps.ts';

const decisionOf = ({ gateCase }: Story) => ({ decisionId: gateCase.decision?.id ?? '' });
const rejected = (): Story => decides(requested(), 'decider', 'reject');
const records = (story: Story, change = {}) => tries(story, 'registrar', 'recordAppeal', change, decisionOf(story));

describe('an appeal', () => {
  it('is recorded by the registrar, with its days, and decides nothing', () => {
    const story = rejected();
    expect(story.may('decider', 'recordAppeal', decisionOf(story))).toMatchObject({ code: 'notPermitted' });
    story.world.wait(30);
    expect(records(story, { receivedOn: '2026-03-20', inTime: false }).types).toEqual(['appealRecorded']);
    const appeal = { kind: 'appeal', ...decisionOf(story), receivedOn: '2026-03-20', inTime: false };
    expect(story.gateCase.sequels).toMatchObject([{ ...appeal, forwardedOn: null }]);
    expect(story.initiative.standing).toBe('ended');
  });

  it('is passed on once', () => {
    const story = rejected();
    expect(story.may('registrar', 'forwardAppeal')).toEqual({ code: 'awaits', command: 'recordAppeal' });
    records(story);
    const target = { appealId: story.gateCase.sequels[0]?.id ?? '' };
    const early = tries(story, 'registrar', 'forwardAppeal', { forwardedOn: '2026-01-01' }, target).refusal;
    expect(early).toMatchObject({ pointer: '/forwardedOn', rule: 'endBeforeStart' });
    expect(tries(story, 'registrar', 'forwardAppeal', {}, target).types).toEqual(['appealForwarded']);
    expect(story.gateCase.sequels).toMatchObject([{ forwardedOn: '2026-03-02' }]);
    expect(story.may('registrar', 'forwardAppeal', target)).toEqual({ code: 'alreadyDone', what: 'forwardAppeal' });
    expect(story.may('registrar', 'forwardAppeal', { appealId: 'x' })).toEqual({ code: 'unknown', thing: 'appeal' });
  });

  it('is offered to be passed on for as long as it has not been', () => {
    const story = rejected();
    const offered = () => {
      const context = story.world.contextOf(story.city.people.registrar);
      const all = optionsOfCase({ ...story.world.situation(story.aim), gateCase: story.gateCase }, context);
      return all.filter(({ command, target }) => command === 'forwardAppeal' && target !== undefined);
    };
    tries(story, 'registrar', 'requestReconsideration', {}, decisionOf(story));
    records(story, { forwardedOn: story.world.contextOf(story.city.people.registrar).today });
    expect(offered()).toEqual([]);
    records(story);
    const target = { appealId: story.gateCase.sequels.at(-1)?.id ?? '' };
    expect(offered()).toEqual([{ command: 'forwardAppeal', target, refusal: null }]);
    tries(story, 'registrar', 'forwardAppeal', {}, target);
    expect(offered()).toEqual([]);
  });

  it('comes in after the decision, on a day that has come, and is passed on after that', () => {
    const story = rejected();
    const refused = (change: object) => records(story, change).refusal;
    expect(refused({ receivedOn: '2026-01-01' })).toMatchObject({ pointer: '/receivedOn', rule: 'endBeforeStart' });
    expect(refused({ receivedOn: '2027-01-01' })).toMatchObject({ pointer: '/receivedOn', rule: 'dateInFuture' });
    expect(refused({ forwardedOn: '2027-01-01' })).toMatchObject({ pointer: '/forwardedOn', rule: 'dateInFuture' });
    expect(tries(story, 'registrar', 'recordAppeal', {}, { decisionId: 'x' }).refusal).toEqual({
      ...{ code: 'referenceUnknown', pointer: '/decisionId', thing: 'decision', id: 'x' },
    });
  });

  it('is taken against decisions that can be appealed against alone', () => {
    const story = givenTime(takenIn(begin()));
    expect(records(story).refusal).toEqual({ code: 'notAppealable', legalForm: 'execution' });
  });

  it('is one of ten at most', () => {
    const story = rejected();
    for (let done = 0; done < 10; done += 1) expect(records(story).refusal).toBeUndefined();
    expect(records(story).refusal).toEqual({ code: 'limitReached', what: 'recordAppeal', limit: 10 });
  });
});
