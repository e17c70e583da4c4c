import { randomUUIDv7 } from 'node:crypto';
import type { Answer } from './arena.ts';
import { atOnce, oneEach, told } from './at-once.ts';
import type { Pair } from './pair.ts';
import { approval, caseForTime, draftBody } from './prepare.ts';
import { countInitiatives, listRecorded } from './record.ts';

const differ = (answers: readonly Answer[]): readonly string[] => {
  const seen = new Set(answers.map((answer) => JSON.stringify(answer)));
  const bad = answers.some(({ status }) => status !== 201);
  return seen.size === 1 && !bad ? [] : [`one key was answered in ${seen.size} ways: ${answers.map(told).join(', ')}`];
};

export const sameKeyTwice: Pair = {
  name: 'the same new initiative with the same key, at two instances',
  walls: ['receiptKey'],
  fault: 'one key made 2',
  play: async ({ city, ask }, draw) => {
    const title = randomUUIDv7();
    const request = {
      ...{ path: '/initiatives', body: draftBody(city, title) },
      headers: { 'idempotency-key': randomUUIDv7() },
    };
    const answers = await atOnce(draw, [() => ask(0, 'bearer', request), () => ask(1, 'bearer', request)]);
    const made = await countInitiatives(city, title);
    return [...(made === 1 ? [] : [`one key made ${made}`]), ...differ(answers)];
  },
};

export const sameKeyOnDecision: Pair = {
  name: 'the same decision with the same key, at two instances',
  walls: ['receiptLookup'],
  fault: 'one key was answered in 2 ways',
  play: async ({ city, ask }, draw) => {
    const { gateCaseId, basedOn } = await caseForTime(city);
    const request = {
      ...{ path: `/gate-cases/${gateCaseId}/decisions`, body: approval(basedOn) },
      headers: { 'idempotency-key': randomUUIDv7() },
    };
    const answers = await atOnce(draw, [() => ask(0, 'deciderCare', request), () => ask(1, 'deciderCare', request)]);
    const decided = (await listRecorded(city, gateCaseId)).filter(({ type }) => type === 'gateDecided').length;
    return [...(decided === 1 ? [] : [`${decided} decisions stand in the log`]), ...differ(answers)];
  },
};

export const sameKeyOtherBody: Pair = {
  name: 'the same key with two bodies, at two instances',
  walls: ['fingerprint'],
  fault: 'both took effect',
  play: async ({ city, ask }, draw) => {
    const titles = [randomUUIDv7(), randomUUIDv7()] as const;
    const headers = { 'idempotency-key': randomUUIDv7() };
    const of = (title: string) => ({ path: '/initiatives', body: draftBody(city, title), headers });
    const answers = await atOnce(draw, [() => ask(0, 'bearer', of(titles[0])), () => ask(1, 'bearer', of(titles[1]))]);
    const made = (await countInitiatives(city, titles[0])) + (await countInitiatives(city, titles[1]));
    return [...(made === 1 ? [] : [`one key made ${made}`]), ...oneEach(answers, '201', '422 idempotencyKeyReused')];
  },
};
