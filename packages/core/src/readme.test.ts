import { expect, it } from 'vitest';
// The lines from here to the end of the example are quoted in README.md, the package's and the repository's; a test compares them.
// example
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { decide, emptySituation, findShippedModel, fold, IDS_NEEDED, may, seal, verifyChain } from './index.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const model = findShippedModel('helsingborg', 2);
if (model === undefined) throw new Error('the model comes with the package');

// The rules read no clock and draw no numbers: they are handed the moment, the actor and fresh ids.
const at = '2026-03-02T09:30:00.000Z';
const by = { personId: randomUUID(), clientId: 'readme' };
const actor = { ...by, roles: [], mandates: [] };
const ids = Array.from({ length: IDS_NEEDED }, () => randomUUID());
const context = { now: at, today: '2026-03-02', actor, model, ids };

const drafted = decide(emptySituation, context, {
  type: 'draftInitiative',
  target: undefined,
  args: {
    processModelId: model.id,
    entry: 'idea',
    origin: 'idea',
    visibility: 'internal',
    bearerKind: 'employee',
    title: 'Tystare matsalar',
    summary: 'Barnen äter mer när de hör varandra.',
    area: null,
    proposedUnitId: null,
  },
});
if (!drafted.ok) throw new Error(drafted.refusal.code);

// What was decided becomes events: numbered, salted, hashed and chained, ready to be kept.
const entropy = randomBytes(32).toString('hex');
const sealed = seal(drafted.value, {}, { sha256, entropy, eventIds: [randomUUID()], traceId: 'readme', by, at });
if (!sealed.ok) throw new Error(sealed.refusal);

// Events add up to the state, and the state tells what comes next.
const initiative = fold('initiative', sealed.value);
if (initiative === undefined) throw new Error('a draft is a beginning');
const situation = { ...emptySituation, initiative };
const submission = may('submitInitiative', situation, context, undefined); // undefined: yes
const acceptance = may('acceptAtIntake', situation, context, undefined); // { code: 'notPermitted', … }
const findings = verifyChain(sealed.value, sha256); // []: nothing has been tampered with
// end of example

it('is an example that holds', () => {
  expect(initiative.standing).toBe('draft');
  expect(submission).toBeUndefined();
  expect(acceptance).toMatchObject({ code: 'notPermitted', permitted: ['leader', 'office'] });
  expect(findings).toEqual([]);
});
