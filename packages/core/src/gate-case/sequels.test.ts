import { describe, expect, it } from 'vitest';
import { access } from '../access/table.ts';
import { requested, tries, triesDecision } from '../story.fixture.ts';
import type { Story } from '../testing/given.ts';
import { decides, does } from '../testing/journey-steps.ts';

const latest = ({ gateCase }: Story) => ({ decisionId: gateCase.decision?.id ?? '' });
const onOwn = (story: Story) => ({ ...latest(story), requestId: null });

/** A decision that was made on 2 March and made known on 9 March. */
const madeKnownLater = (): Story => {
  const story = requested();
  triesDecision(story, 'decider', 'reject', { embargo: { reason: 'Pressen', until: '2026-03-20' } });
  story.world.wait(7);
  does(story, 'decider', 'notifyDecision');
  story.world.wait(3);
  return story;
};

describe('what is decided anew about a decision', () => {
  it('is dated at the earliest on the day on which that was made known', () => {
    const story = madeKnownLater();
    const { people } = story.city;
    const mandateId = story.world
      .contextOf(people.decider)
      .actor.mandates.find((one) => one.gateKinds.includes('money'))?.id;
    const decidedBy = { kind: 'person', personId: people.decider, mandateId: mandateId ?? '' } as const;
    const on = (decidedOn: string) => ({ recorded: { decidedBy, decidedOn, minutesReference: '§ 4' } });
    const early = { pointer: '/recorded/decidedOn', rule: 'beforeDossier' };
    const corrects = (day: string) => tries(story, 'registrar', 'correctDecision', on(day), latest(story)).refusal;
    expect(corrects('2026-03-08')).toMatchObject(early);
    expect(corrects('2026-03-09')).toBeUndefined();
    const reconsiders = (day: string) =>
      tries(story, 'registrar', 'reconsiderDecision', { outcome: 'changed', ...on(day) }, onOwn(story)).refusal;
    expect(reconsiders('2026-03-08')).toMatchObject(early);
    expect(reconsiders('2026-03-09')).toBeUndefined();
  });

  it('counts what the unit would have paid of what was turned away', () => {
    const story = decides(requested(), 'decider', 'reject');
    const mandate = (highestAmountMinor: number): void => {
      const holder = { kind: 'person', personId: story.city.people.outsider } as const;
      const where = { unitId: story.city.units.owner, gateKinds: ['money' as const] };
      const valid = { validFrom: '2026-01-01', validTo: null, reference: 'D 1' };
      story.given('office', 'grantMandate', { holder, ...where, highestAmountMinor, ...valid });
    };
    mandate(24_999_999);
    expect(story.may('outsider', 'reconsiderDecision', onOwn(story))).toMatchObject({ code: 'notMandated' });
    expect(story.may('outsider', 'correctDecision', latest(story))).toMatchObject({ code: 'notMandated' });
    mandate(25_000_000);
    expect(story.may('outsider', 'reconsiderDecision', onOwn(story))).toBeUndefined();
    expect(story.may('outsider', 'correctDecision', latest(story))).toBeUndefined();
  });
});

it('nobody finds whether an appeal in their own matter came in time', () => {
  const story = decides(requested(), 'decider', 'reject');
  const { people } = story.city;
  const role = { personId: people.bearer, role: 'registrar' as const, unitId: null };
  story.given('office', 'assignRole', { ...role, validFrom: '2026-01-01', validTo: null });
  expect(story.may('bearer', 'recordAppeal', latest(story))).toMatchObject({ code: 'recused' });
  does(story, 'registrar', 'recordAppeal', latest(story));
  const appealId = story.gateCase.sequels.find(({ kind }) => kind === 'appeal')?.id ?? '';
  expect(story.may('bearer', 'forwardAppeal', { appealId })).toMatchObject({ code: 'recused' });
  expect(access.forwardAppeal.recusesBearers).toBe(true);
});
