import { describe, expect, it } from 'vitest';
import { frozenDossiersIn } from '../assessment/decided-cases.ts';
import { standOf } from '../assessment/stand.ts';
import { summariseCase } from '../initiative/facts.ts';
import { argsFor, begin, tries } from '../story.fixture.ts';
import type { Player } from '../testing/city.ts';
import type { Story } from '../testing/given.ts';
import { does, givenTime, takenIn } from '../testing/journey-steps.ts';
import { visibleGateCase } from '../visible-state.ts';
import { audienceOf } from '../access/audience.ts';

const opened = (): Story => {
  const story = givenTime(takenIn(begin()));
  return does(story, 'bearer', 'openGateCase', { gate: 'money' });
};

const assigns = (story: Story, ...leads: readonly (readonly string[])[]): Story => {
  const { assessor, secondAssessor } = story.city.people;
  const members = [assessor, secondAssessor].map((personId, index) => ({ personId, leads: leads[index] ?? [] }));
  return story.given('leader', 'assignAssessors', { members });
};

const rated = (story: Story): Story => does(does(story, 'assessor', 'rateCriteria'), 'secondAssessor', 'rateCriteria');

const seen = ({ world, aim, city }: Story, by: Player) => {
  const situation = world.situation(aim);
  const context = world.contextOf(city.people[by]);
  const { gateCase } = situation;
  if (gateCase === undefined) throw new Error('there is no case');
  return visibleGateCase(gateCase, audienceOf(situation, context), city.people[by]);
};

const finding = (rating: string, dissents: readonly { personId: string; text: string }[] = []) => ({
  ...{ rating, justification: 'Vi enades.', dissents },
});

describe('assigning assessors', () => {
  it('lets them alone rate, and tells everybody how many are done and nothing else', () => {
    const story = assigns(opened(), ['measurable']);
    story.given('office', 'assignRole', {
      ...{ validFrom: '2026-01-01', validTo: null, unitId: null },
      ...{ personId: story.city.people.outsider, role: 'assessor' },
    });
    expect(story.may('outsider', 'rateCriteria')).toEqual({ code: 'awaits', command: 'assignAssessors' });
    does(story, 'assessor', 'rateCriteria');
    for (const by of ['bearer', 'outsider', 'secondAssessor', 'auditor'] as const) {
      expect(seen(story, by)).toMatchObject({ panel: { assigned: 2, done: 1 }, sealed: true, assessments: [] });
    }
    expect(seen(story, 'bearer').panel?.members).toEqual([]);
    expect(seen(story, 'leader').panel?.members[0]?.leads).toEqual(['measurable']);
    does(story, 'secondAssessor', 'rateCriteria');
    expect(seen(story, 'secondAssessor')).toMatchObject({ panel: { assigned: 2, done: 2 }, sealed: false });
  });

  it('keeps nothing from an assessor whom the panel was named without, if another role lets them see it', () => {
    const story = assigns(opened());
    for (const role of ['assessor', 'sluiceOffice'] as const) {
      story.given('office', 'assignRole', {
        ...{ validFrom: '2026-01-01', validTo: null, unitId: null },
        ...{ personId: story.city.people.outsider, role },
      });
    }
    does(story, 'assessor', 'rateCriteria');
    expect(seen(story, 'outsider').assessments).toHaveLength(1);
    expect(seen(story, 'secondAssessor').assessments).toEqual([]);
  });

  it('names each once, of those who may rate here, and one leader for a criterion', () => {
    const story = opened();
    const { assessor, secondAssessor, bearer, outsider } = story.city.people;
    const refused = (...members: readonly { personId: string; leads: readonly string[] }[]) =>
      tries(story, 'leader', 'assignAssessors', { members }).refusal;
    const one = { personId: assessor, leads: ['measurable'] };
    expect(refused()).toMatchObject({ pointer: '/members', rule: 'empty' });
    expect(refused(one, { personId: assessor, leads: [] })).toMatchObject({ rule: 'duplicate' });
    expect(refused({ personId: bearer, leads: [] })).toMatchObject({ code: 'recused' });
    expect(refused({ personId: outsider, leads: [] })).toMatchObject({ rule: 'notAnAssessor' });
    expect(refused({ personId: 'nobody', leads: [] })).toMatchObject({ code: 'referenceUnknown', thing: 'person' });
    expect(refused({ personId: assessor, leads: ['nothing'] })).toMatchObject({ thing: 'criterion' });
    expect(refused(one, { personId: secondAssessor, leads: ['measurable'] })).toMatchObject({
      pointer: '/members/0/leads/0',
      rule: 'duplicate',
    });
    const many = Array.from({ length: 16 }, () => one);
    expect(refused(...many)).toMatchObject({ code: 'limitReached', limit: 15 });
  });
});

describe('rating jointly', () => {
  it('waits until each has rated alone', () => {
    const story = opened();
    expect(story.may('assessor', 'rateJointly')).toEqual({ code: 'awaits', command: 'assignAssessors' });
    assigns(story);
    does(story, 'assessor', 'rateCriteria');
    expect(story.may('assessor', 'rateJointly')).toEqual({ code: 'awaits', command: 'rateCriteria' });
    does(story, 'secondAssessor', 'rateCriteria');
    expect(story.may('assessor', 'rateJointly')).toBeUndefined();
  });

  it('counts in place of what each found alone, with who sees it otherwise beside it', () => {
    const story = rated(assigns(opened()));
    const { secondAssessor } = story.city.people;
    const summed = () => {
      const situation = story.world.situation(story.aim);
      return summariseCase(situation, story.world.contextOf(story.city.people.office));
    };
    const before = summed().metCount;
    const dissents = [{ personId: secondAssessor, text: 'Det går att mäta redan nu.' }];
    story.given('assessor', 'rateJointly', { ratings: { measurable: finding('notMet', dissents) } });
    expect(summed()).toMatchObject({ metCount: before - 1, assessorCount: 2 });
    expect(story.gateCase.joint?.['measurable']).toMatchObject({ rating: 'notMet', dissents });
    expect(Object.keys(story.gateCase.assessments)).toHaveLength(2);
    expect(seen(story, 'bearer').joint).toEqual({});
    expect(seen(story, 'assessor').joint['measurable']?.dissents).toEqual(dissents);
  });

  it('is what the dossier holds, and what a replay of it comes to', () => {
    const story = rated(assigns(opened()));
    const ratings = { measurable: finding('notMet'), beyondPlan: finding('partly') };
    story.given('assessor', 'rateJointly', { ratings });
    does(story, 'bearer', 'requestDecision');
    const [dossier] = frozenDossiersIn(story.world.streams.get(story.gateCase.id)?.events ?? []);
    const stand = dossier && standOf(dossier, story.world.model);
    expect(stand?.summary.metCount).toBe(dossier?.facts['criteria.metCount']);
    expect(stand?.summary.assessorCount).toBe(dossier?.facts['assessments.count']);
    expect(stand?.summary.metCount).toBe(6);
  });

  it('is put down by whoever leads the criterion', () => {
    const story = rated(assigns(opened(), ['measurable'], ['collaboration']));
    const led = { ratings: { collaboration: finding('met') } };
    expect(tries(story, 'assessor', 'rateJointly', led).refusal).toMatchObject({ rule: 'ledByOther' });
    expect(tries(story, 'secondAssessor', 'rateJointly', led).refusal).toBeUndefined();
    const free = { ratings: { beyondPlan: finding('met') } };
    expect(tries(story, 'assessor', 'rateJointly', free).refusal).toBeUndefined();
  });

  it('says what exists, on the scale, and lets nobody outside the panel dissent', () => {
    const story = rated(assigns(opened()));
    const { assessor, secondAssessor, coach } = story.city.people;
    const refused = (id: string, rating: string, ...people: readonly string[]) => {
      const dissents = people.map((personId) => ({ personId, text: 'Nej.' }));
      return tries(story, 'assessor', 'rateJointly', { ratings: { [id]: finding(rating, dissents) } }).refusal;
    };
    expect(tries(story, 'assessor', 'rateJointly', { ratings: {} }).refusal).toMatchObject({ rule: 'empty' });
    expect(refused('nothing', 'met')).toMatchObject({ thing: 'criterion' });
    expect(refused('technicalHeight', 'met')).toMatchObject({ rule: 'notApplicable' });
    expect(refused('measurable', 'superb')).toMatchObject({ rule: 'wrongType' });
    expect(refused('measurable', 'met', coach)).toMatchObject({ rule: 'notOfThePanel' });
    expect(refused('measurable', 'met', assessor)).toMatchObject({ rule: 'notOfThePanel' });
    expect(refused('measurable', 'met', secondAssessor, secondAssessor)).toMatchObject({ rule: 'duplicate' });
    expect(argsFor(story, 'assessor', 'rateJointly').ratings).toHaveProperty('measurable');
  });
});
