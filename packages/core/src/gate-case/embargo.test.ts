import { describe, expect, it } from 'vitest';
import { audienceOf } from '../access/audience.ts';
import { visibleFund } from '../fund/visible.ts';
import { options } from '../options.ts';
import type { OutcomeKind } from '../process-model/types.ts';
import { outcomeKinds } from '../process-model/schema.ts';
import { requested, tries, triesDecision } from '../story.fixture.ts';
import type { Player } from '../testing/city.ts';
import type { Story } from '../testing/given.ts';
import { does } from '../testing/journey-steps.ts';
import { reservationIn } from '../testing/reservation.ts';
import { visibleGateCase, visibleInitiative } from '../visible-state.ts';

const embargo = { reason: 'Pressen får veta först på måndag.', until: '2026-03-09' };

const underEmbargo = (outcome: OutcomeKind = 'approve'): Story => {
  const story = requested();
  expect(triesDecision(story, 'decider', outcome, { embargo }).refusal).toBeUndefined();
  return story;
};

const seenBy = (story: Story, player: Player): readonly unknown[] => {
  const { world, city, initiative, gateCase } = story;
  const situation = world.situation({ initiativeId: initiative.id });
  const context = world.contextOf(city.people[player]);
  const audience = audienceOf(situation, context);
  const fund = story.fund('owner');
  const shown = options(situation, { ...context, now: '', ids: [] });
  return [
    visibleInitiative(initiative, audience),
    visibleGateCase(gateCase, audience, city.people[player]),
    // As the fund's own routes show it: without an initiative in sight.
    visibleFund(fund, context, [reservationIn(fund, initiative, gateCase)]),
    shown,
  ];
};

/** The office lets somebody assess for the owning unit, beside what they are already. */
const makesAssessor = (story: Story, player: Player): void => {
  const [personId, unitId] = [story.city.people[player], story.city.units.owner];
  story.given('office', 'assignRole', { personId, role: 'assessor', unitId, validFrom: '2026-01-01', validTo: null });
};

const outsiders = ['bearer', 'manager', 'coach', 'assessor', 'secondAssessor', 'receiver', 'outsider'] as const;

describe('until it is notified', () => {
  describe.each(outcomeKinds)('%s', (outcome) => {
    it.each(outsiders)('%s sees neither decision, shares nor money, and gets the same options', (player) => {
      const [before, after] = [seenBy(requested(), player), seenBy(underEmbargo(outcome), player)];
      // Addresses and times differ between two stories; what they are of does not.
      expect(JSON.stringify(after).replaceAll(/[0-9a-f]{64}/g, '')).toBe(
        JSON.stringify(before).replaceAll(/[0-9a-f]{64}/g, ''),
      );
    });
  });

  it('who leads and is to rate as well learns nothing before having rated', () => {
    const rating = (): Story => {
      const story = requested();
      makesAssessor(story, 'leader');
      return story;
    };
    const [before, after] = [rating(), rating()];
    expect(triesDecision(after, 'decider', 'approve', { embargo }).refusal).toBeUndefined();
    const [unaware, still] = [seenBy(before, 'leader'), seenBy(after, 'leader')].map((seen) => JSON.stringify(seen));
    expect(still?.replaceAll(/[0-9a-f]{64}/g, '')).toBe(unaware?.replaceAll(/[0-9a-f]{64}/g, ''));
  });

  it.each(['bearer', 'leader'] as const)(
    'nor does %s who looks after the money and is kept from the case',
    (player) => {
      const lookingAfter = (): Story => {
        const story = requested();
        const { people, units } = story.city;
        const holding = { unitId: units.owner, validFrom: '2026-01-01', validTo: null };
        story.given('office', 'assignRole', { ...holding, personId: people[player], role: 'assessor' });
        story.given('office', 'grantMandate', {
          ...{ ...holding, holder: { kind: 'person', personId: people[player] }, gateKinds: ['money'] },
          ...{ highestAmountMinor: null, reference: '4.2' },
        });
        return story;
      };
      const [before, after] = [lookingAfter(), lookingAfter()];
      expect(triesDecision(after, 'decider', 'approve', { embargo }).refusal).toBeUndefined();
      const [unaware, still] = [seenBy(before, player)[2], seenBy(after, player)[2]];
      expect(unaware).toMatchObject({ availableMinor: 30_000_000, reservedMinor: 0 });
      expect(still).toEqual({ ...Object(unaware), id: after.city.funds.owner, unitId: after.city.units.owner });
      expect(seenBy(after, 'office')[2]).toMatchObject({ availableMinor: 5_000_000, reservedMinor: 25_000_000 });
    },
  );

  it('nor may whoever is still to rate let it be known', () => {
    const story = underEmbargo();
    expect(story.may('registrar', 'notifyDecision')).toBeUndefined();
    makesAssessor(story, 'registrar');
    expect(story.may('registrar', 'notifyDecision')).toMatchObject({ code: 'caseNotInStatus', status: 'requested' });
  });

  it('and whoever decides and is to rate as well rates first, whether a decision waits or not', () => {
    for (const story of [requested(), underEmbargo()]) {
      const { decider: personId } = story.city.people;
      story.given('office', 'assignRole', {
        personId,
        role: 'assessor',
        unitId: null,
        validFrom: '2026-01-01',
        validTo: null,
      });
      expect(story.may('decider', 'decideGate')).toEqual({ code: 'awaits', command: 'rateCriteria' });
      does(story, 'decider', 'rateCriteria');
      const then = story.may('decider', 'decideGate');
      expect(then?.code).toBe(story.gateCase.status === 'decided' ? 'caseNotInStatus' : undefined);
    }
  });

  it('the circle knows', () => {
    const story = underEmbargo();
    expect(seenBy(story, 'decider')[1]).toMatchObject({ status: 'decided', awaiting: { outcome: 'approve' } });
    expect(story.fund('owner').balances).toMatchObject({ available: 5_000_000, reserved: 25_000_000, granted: 0 });
  });

  it('a change of the bearer’s raises a version as before, and the decision stands', () => {
    const story = underEmbargo();
    does(story, 'bearer', 'describeNeed');
    expect(story.gateCase).toMatchObject({ status: 'decided', dossiers: [{ version: 1 }, { version: 2 }] });
    expect(tries(story, 'assessor', 'rateCriteria').refusal).toBeUndefined();
    expect(story.gateCase.status).toBe('decided');
  });

  it('nothing releases its reservations: no end, no stop, no new application', () => {
    const story = underEmbargo();
    expect(story.may('leader', 'endInitiative', { ending: 'stopped' })).toMatchObject({ code: 'notificationAwaited' });
    expect(story.may('office', 'endInitiative', { ending: 'stopped' })).toMatchObject({ code: 'notificationAwaited' });
    const again = { code: 'caseNotInStatus', status: 'requested' };
    expect(story.may('bearer', 'applyForMoney')).toMatchObject(again);
    expect(story.may('bearer', 'requestDecision')).toMatchObject(again);
    expect(story.may('decider', 'decideGate')).toMatchObject({ code: 'caseNotInStatus', status: 'decided' });
    expect(story.fund('owner').balances.reserved).toBe(25_000_000);
  });
});

describe('notified', () => {
  it('reservations become grants and the phase is entered, in one change set', () => {
    const story = underEmbargo();
    story.world.wait(10);
    const { types } = tries(story, 'registrar', 'notifyDecision');
    expect(types).toEqual(['decisionNotified', 'moneyGranted', 'gateCaseEnded', 'gatePassed', 'phaseEntered']);
    expect(story.fund('owner').balances).toMatchObject({ reserved: 0, granted: 25_000_000 });
    expect(story.initiative.phase).toBe('pilot');
  });

  it('a return releases them, and the case is prepared anew', () => {
    const story = underEmbargo('return');
    expect(story.fund('owner').balances.reserved).toBe(0);
    tries(story, 'office', 'notifyDecision');
    expect(story.gateCase).toMatchObject({ status: 'preparing', returns: 1, awaiting: null });
  });

  it('a rejection ends with what would make the city try again', () => {
    const story = underEmbargo('reject');
    tries(story, 'decider', 'notifyDecision');
    expect(story.initiative.ending).toMatchObject({ kind: 'rejected', tryAgainIf: 'Behovet växer.' });
  });

  it('not twice, and not before it is decided', () => {
    expect(requested().may('registrar', 'notifyDecision')).toMatchObject({ code: 'caseNotInStatus' });
    const story = underEmbargo();
    tries(story, 'registrar', 'notifyDecision');
    expect(story.may('registrar', 'notifyDecision')).toMatchObject({ code: 'caseNotInStatus' });
  });

  it('not while the fund of a reservation is out of sight: money never moves on one side only', () => {
    const { world, city, aim } = underEmbargo();
    const situation = { ...world.situation(aim), funds: {} };
    const refusal = world.core.may('notifyDecision', situation, world.contextOf(city.people.office), undefined);
    expect(refusal).toEqual({ code: 'unknown', thing: 'fund' });
  });
});
