import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoService, openDemoService } from '../test/demo-service.ts';
import { createDemoDatabase } from '../test/demo-template.ts';
import { demoIds } from './ids.ts';
import { type TryOperation, tryOperations } from './operations.ts';
import { loadDemo } from './load.ts';
import { showcases } from './showcases.ts';
import { tries } from './tries.ts';
import { tryPlans } from './try-plans.ts';

let demo: DemoService;
beforeAll(async () => {
  demo = await openDemoService(await createDemoDatabase());
});
afterAll(() => demo.close());

type Read = { standing: string; phase: string | null; ending: { kind: string } | null; title: string };

const { draft: _, ...shown } = demoIds.initiatives;

describe('the demo city', () => {
  it('is loaded once', async () => {
    const { db, clock } = demo;
    const again = await loadDemo({ db, tenantId: demoIds.tenant, clock, log: () => undefined });
    expect(again).toBe('thereAlready');
  });

  it('has an initiative in every standing, phase and ending', async () => {
    const read = await Promise.all(
      Object.values(shown).map(async (id) => (await demo.as('sluiceOffice').get(`/initiatives/${id}`)).json<Read>()),
    );
    expect(new Set(read.map(({ standing }) => standing))).toEqual(new Set(['active', 'ended', 'submitted']));
    const active = read.filter(({ standing }) => standing === 'active');
    const phases = new Set(active.map(({ phase }) => phase));
    expect(phases).toEqual(new Set(['exploreIdea', 'exploreSetup', 'pilot', 'evaluate', 'scale']));
    const endings = new Set(read.flatMap(({ ending }) => (ending === null ? [] : [ending.kind])));
    expect(endings).toEqual(
      new Set(['declined', 'stopped', 'implemented', 'rejected', 'referred', 'handedOver', 'notSelected']),
    );
  });

  it('has ideas that could be anywhere: each is called something else, and none after what is tried on it', async () => {
    const titles = [...showcases, ...tryPlans].map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    expect(
      titles.filter((title) => /prova/i.test(title) || (!title.includes(' ') && /[a-z][A-Z]/.test(title))),
    ).toEqual([]);
    for (const path of ['/challenges', '/decision-rounds', '/funds', '/public-bodies']) {
      const { body } = await demo.as('auditor').get(`${path}?limit=100`);
      expect(body, path).not.toMatch(/"Prova/);
    }
  });

  it('keeps a decision that waits for its notification from its bearer', async () => {
    const path = `/gate-cases/${demoIds.gateCases.underEmbargo}`;
    expect((await demo.as('deciderCity').get(path)).json()).toMatchObject({ status: 'decided' });
    expect((await demo.as('bearer').get(path)).json()).toMatchObject({ status: 'requested', awaiting: null });
  });
});

describe('the questions of the demo city', () => {
  type Asked = { challengeId: string; state: string };
  const answersOf = async (id: string): Promise<string[]> => {
    const { initiatives } = (await demo.as('auditor').get(`/initiatives?challengeId=${id}`)).json();
    return initiatives.map(({ initiativeId }: { initiativeId: string }) => initiativeId).toSorted();
  };

  it('are open, closed and still to come, and ideas in every part of the way answer them', async () => {
    const { challenges } = (await demo.as('auditor').get('/challenges?limit=100')).json();
    const states = new Map(challenges.map(({ challengeId, state }: Asked) => [challengeId, state]));
    const { cloudbursts, loneliness, foodWaste, quietNights } = demoIds.challenges;
    const told = [cloudbursts, loneliness, foodWaste, quietNights].map((id) => states.get(id));
    expect(told).toEqual(['open', 'open', 'closed', 'coming']);
    const { exploringIdea, submitted, handedOver, evaluating } = demoIds.initiatives;
    expect(await answersOf(cloudbursts)).toEqual([exploringIdea]);
    expect(await answersOf(loneliness)).toEqual([submitted, handedOver].toSorted());
    expect(await answersOf(foodWaste)).toEqual([evaluating]);
    expect(await answersOf(quietNights)).toEqual([]);
  });
});

/** Operations that stand in the document under another name than what they are tried on. */
const alike: Readonly<Record<string, string>> = { answerAtIntake: 'acceptAtIntake' };
/** Sent with POST since they take a document, and store nothing. */
const storingNothing = ['verifyProcessModel', 'composeProcessModel', 'replayDecisions'];

type Document = { paths: Record<string, Record<string, { operationId: string }>> };
type Options = { options: { command: string; allowed: boolean }[] };

describe('Try it out', () => {
  it('has a place of its own for every operation that writes', async () => {
    const { paths } = (await demo.as('auditor').get('/openapi.json')).json<Document>();
    const operations = Object.values(paths).flatMap(({ get: _read, ...writing }) =>
      Object.values(writing).map(({ operationId }) => operationId),
    );
    const known: readonly string[] = [...tryOperations, ...storingNothing];
    expect(operations.filter((id) => !known.includes(alike[id] ?? id))).toEqual([]);
    expect(operations.length).toBeGreaterThan(40);
  });

  /** On a case that is closed: what an initiative offers is about the one that stands open. */
  const onClosedCase: readonly string[] = [
    ...['endGrant', 'correctDecision', 'requestReconsideration', 'reconsiderDecision', 'recordAppeal', 'forwardAppeal'],
  ];
  const optionsAt = (operation: TryOperation): string =>
    onClosedCase.includes(operation)
      ? `/gate-cases/${demoIds.tryCase[operation]}/options`
      : `/initiatives/${demoIds.try[operation]}/options`;

  /** Operations that send a command of another name. */
  const commandOf: Readonly<Record<string, string>> = {
    reviseEffectGoal: 'setEffectGoal',
    runMigration: 'migrateInitiative',
  };

  // A point is named by its own address: what an initiative offers does not know it.
  const aimed = tryOperations.filter((operation) => tries[operation].until !== undefined);
  it.each(aimed.filter((operation) => operation !== 'correctMeasurement'))('%s is allowed', async (operation) => {
    const answer = await demo.as(tries[operation].by).get(optionsAt(operation));
    const command = commandOf[operation] ?? operation;
    const options = answer.json<Options>().options.filter((option) => option.command === command);
    expect(options).toContainEqual(expect.objectContaining({ allowed: true }));
  });
});
