import { describe, expect, it } from 'vitest';
import type { Audience } from '../record/event.ts';
import { argsFor, atMoney, begin, requested, shared, shareOf, tries } from '../story.fixture.ts';
import { does, givenTime, takenIn } from '../testing/journey-steps.ts';
import { visibleGateCase } from '../visible-state.ts';

describe('opening', () => {
  it('one case at a time, at a gate that stands ahead', () => {
    const story = takenIn(begin());
    const refusal = { code: 'notFromHere', target: 'money', allowed: ['time'] };
    expect(story.may('coach', 'openGateCase', { gate: 'money' })).toMatchObject({ code: 'notPermitted' });
    expect(story.may('bearer', 'openGateCase', { gate: 'money' })).toEqual(refusal);
    does(story, 'bearer', 'openGateCase', { gate: 'time' });
    expect(story.may('bearer', 'openGateCase', { gate: 'time' })).toMatchObject({ code: 'gateCaseOpen' });
  });
});

describe('rating', () => {
  const rating = { rating: 'met', justification: 'Ja.' };
  const rated = (change: Readonly<Record<string, { rating: string; justification: string }>>) => {
    const story = atMoney();
    const { ratings } = argsFor(story, 'assessor', 'rateCriteria');
    return tries(story, 'assessor', 'rateCriteria', { ratings: { ...ratings, ...change } }).refusal;
  };

  it('is for assessors, every applicable criterion and no other', () => {
    expect(rated({})).toBeUndefined();
    expect(tries(atMoney(), 'coach', 'rateCriteria').refusal).toMatchObject({ code: 'notPermitted' });
    expect(tries(atMoney(), 'assessor', 'rateCriteria', { ratings: {} }).refusal).toMatchObject({ rule: 'missing' });
    expect(rated({ technicalHeight: rating })).toMatchObject({ rule: 'notApplicable' });
    expect(rated({ measurable: { ...rating, rating: 'great' } })).toMatchObject({ rule: 'wrongType' });
  });

  it.each(['constructor', '__proto__', 'toString'])('knows no criterion called %s', (id) => {
    expect(rated(Object.fromEntries([[id, rating]]))).toMatchObject(
      // A spread sets no prototype, so the name arrives as a name.
      { code: 'referenceUnknown', thing: 'criterion', id },
    );
  });

  it('is never the bearer’s', () => {
    const story = begin();
    const { people, units } = story.city;
    story.given('office', 'assignRole', {
      personId: people.bearer,
      role: 'assessor',
      unitId: units.owner,
      validFrom: '2026-01-01',
      validTo: null,
    });
    does(takenIn(story), 'bearer', 'openGateCase', { gate: 'time' });
    expect(story.may('bearer', 'rateCriteria')).toMatchObject({ code: 'recused' });
  });
});

describe('applying', () => {
  const money = (change: Parameters<typeof tries<'applyForMoney'>>[3]) => {
    const story = atMoney();
    const { units, funds } = story.city;
    const whole = { amountMinor: 1_000, costLines: [{ text: 'Allt', amountMinor: 1_000 }] };
    const shares = [{ payerUnitId: units.owner, fundId: funds.owner, amountMinor: 1_000 }];
    return tries(story, 'bearer', 'applyForMoney', { ...whole, shares, ...change }).refusal;
  };

  it('for nothing, or for what lines and shares add up to', () => {
    expect(money({})).toBeUndefined();
    expect(money({ amountMinor: 0, costLines: [], shares: [] })).toBeUndefined();
    expect(money({ costLines: [] })).toMatchObject({ pointer: '/costLines', rule: 'sumDiffers' });
    expect(money({ shares: [] })).toMatchObject({ pointer: '/shares', rule: 'sumDiffers' });
  });

  it.each([-1, 0.5, Number.NaN, Infinity, 1e13 + 1])('never for %d öre', (amountMinor) => {
    expect(money({ amountMinor })).toMatchObject({ rule: 'amountOutOfRange' });
  });

  it('with each payer once, from a fund of its own that there is', () => {
    const { funds, units } = atMoney().city;
    const one = { payerUnitId: units.owner, fundId: funds.owner, amountMinor: 500 };
    expect(money({ shares: [one, one] })).toMatchObject({ pointer: '/shares', rule: 'duplicate' });
    expect(money({ shares: [{ ...one, amountMinor: 1_000, fundId: funds.other }] })).toMatchObject({
      rule: 'fundOfOtherUnit',
    });
    for (const fundId of ['constructor', '__proto__', 'nowhere']) {
      expect(money({ shares: [{ ...one, amountMinor: 1_000, fundId }] })).toMatchObject({ thing: 'fund' });
    }
    expect(
      money({
        shares: [
          { ...one, amountMinor: 0 },
          { ...one, amountMinor: 1_000 },
        ],
      }),
    ).toMatchObject({
      pointer: '/shares/0/amountMinor',
    });
    const eight = Array.from({ length: 8 }, () => ({ ...one, amountMinor: 125 }));
    expect(money({ shares: eight })).toMatchObject({ code: 'limitReached', limit: 7 });
  });

  it('based on what stands now, while the case is prepared, at a gate that grants money', () => {
    expect(money({ basedOn: 1 })).toMatchObject({ code: 'stale', thing: 'initiative', basedOn: '1' });
    expect(money({ to: '2026-01-01' })).toMatchObject({ rule: 'endBeforeStart' });
    expect(requested().may('bearer', 'applyForMoney')).toMatchObject({ code: 'caseNotInStatus' });
    const time = does(takenIn(begin()), 'bearer', 'openGateCase', { gate: 'time' });
    expect(time.may('bearer', 'applyForMoney')).toEqual({ code: 'gateGrantsNoMoney', gate: 'time' });
  });

  it('anew gives back what was reserved for the old', () => {
    const story = shared();
    tries(story, 'otherDecider', 'decideShare', { outcome: 'approve' }, shareOf(story, 'other'));
    expect(story.fund('other').balances.reserved).toBe(5_000_000);
    tries(story, 'bearer', 'applyForMoney');
    expect(story.fund('other').balances).toMatchObject({ reserved: 0, available: 20_000_000 });
    expect(story.gateCase.application?.amountMinor).toBe(0);
  });
});

describe('requesting', () => {
  it('tells every unmet need with what it is now', () => {
    const story = does(takenIn(begin()), 'bearer', 'openGateCase', { gate: 'time' });
    const { refusal } = tries(story, 'bearer', 'requestDecision', { deviations: [] });
    expect(refusal).toMatchObject({
      code: 'needsNotMet',
      excusable: true,
      unmet: [{ id: 'needDescribed', missing: [{ actual: false }] }, { id: 'ideaDescribed' }],
    });
  });

  it('takes a deviation with its reason for what is not met, and none for what is', () => {
    const story = takenIn(begin());
    does(story, 'bearer', 'describeNeed');
    does(story, 'bearer', 'openGateCase', { gate: 'time' });
    const reason = 'Idén tar form senare.';
    const extra = {
      deviations: [
        { needId: 'needDescribed', reason },
        { needId: 'ideaDescribed', reason },
      ],
    };
    expect(tries(story, 'bearer', 'requestDecision', extra).refusal).toMatchObject({ pointer: '/deviations/0/needId' });
    tries(story, 'bearer', 'requestDecision', { deviations: [{ needId: 'ideaDescribed', reason }] });
    expect(story.gateCase.dossiers.at(-1)).toMatchObject({
      version: 1,
      deviations: [{ needId: 'ideaDescribed', reason }],
    });
    // What only follows a change stands on the same reasons, and keeps no copy.
    does(story, 'bearer', 'describeNeed');
    expect(story.gateCase.dossiers.at(-1)).toMatchObject({ version: 2, deviations: null });
    const shownTo = (audience: Audience) => visibleGateCase(story.gateCase, audience, null).dossiers;
    expect(shownTo('participants')[1]).toMatchObject({ version: 2, deviations: [{ needId: 'ideaDescribed', reason }] });
    const withoutReasons = [{ needId: 'ideaDescribed', reason: null }];
    expect(shownTo('everyone')).toMatchObject([{ deviations: withoutReasons }, { deviations: withoutReasons }]);
  });

  it('waits for an open supplement, and is based on what stands now', () => {
    const story = atMoney();
    expect(tries(story, 'bearer', 'requestDecision', { basedOn: 1 }).refusal).toMatchObject({ code: 'stale' });
    does(story, 'decider', 'requestSupplement');
    expect(story.may('bearer', 'requestDecision')).toMatchObject({ code: 'supplementOpen' });
  });

  it('freezes the facts, chosen answers among them and free text not, and pins the initiative', () => {
    const story = givenTime(takenIn(begin()));
    story.given('bearer', 'answerQuestions', { answers: { technologyInvolved: true } });
    does(story, 'bearer', 'openGateCase', { gate: 'money' });
    const { events } = tries(story, 'bearer', 'requestDecision');
    const { version, id } = story.initiative;
    expect(events[0]).toMatchObject({
      type: 'dossierFrozen',
      audience: 'circle',
      facts: {
        facts: { 'answers.technologyInvolved': true, 'need.described': true },
        pins: { initiative: { id, version } },
      },
    });
    expect(JSON.stringify(events[0]?.facts)).not.toContain('Halvtomma');
  });
});

describe('a change of what the decider was shown', () => {
  it.each(['describeNeed', 'describeIdea', 'nameManager', 'planPilot', 'addCollaborator'] as const)(
    '%s makes a new version, and a decision on the old is stale',
    (type) => {
      const story = requested();
      expect(tries(story, 'bearer', type).refusal).toBeUndefined();
      expect(story.gateCase.dossiers.map(({ version }) => version)).toEqual([1, 2]);
    },
  );

  it.each(['writeLesson', 'keepRecord'] as const)('%s makes none', (type) => {
    const story = requested();
    expect(tries(story, type === 'keepRecord' ? 'registrar' : 'bearer', type).refusal).toBeUndefined();
    expect(story.gateCase.dossiers).toHaveLength(1);
  });

  it('is bounded', () => {
    const story = requested();
    for (let version = 2; version <= 50; version += 1) does(story, 'bearer', 'describeNeed');
    expect(story.may('bearer', 'describeNeed')).toEqual({ code: 'limitReached', what: 'describeNeed', limit: 50 });
  });
});
