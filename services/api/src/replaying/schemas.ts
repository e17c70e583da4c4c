import { findShippedModel, outcomeKinds } from '@idesluss/core';
import Type from 'typebox';
import {
  byCode,
  closed,
  code,
  integer,
  Links,
  list,
  nullable,
  oneOf,
  oneOfKind,
  open,
  optional,
  text,
  uuid,
} from '../http/schema.ts';
import { modelDocument } from '../process-models/schemas.ts';

const next = findShippedModel('helsingborg', 2)?.id ?? '';
const most = 100;

const UnderModel = closed(
  { kind: Type.Literal('model'), processModelId: uuid() },
  { $id: 'ReplayUnderModel', example: { kind: 'model', processModelId: next } },
);
const UnderDocument = closed(
  { kind: Type.Literal('document'), document: modelDocument },
  { $id: 'ReplayUnderDocument', example: { kind: 'document', document: { key: 'helsingborg' } } },
);

export const newReplay = closed(
  {
    under: optional(oneOfKind([UnderModel, UnderDocument])),
    weights: optional(
      byCode(Type.Integer({ minimum: 0, maximum: 1000 }), {
        max: 100,
        description: 'Andra vikter, per kriterium / Other weights, per criterion',
      }),
    ),
    gates: optional(
      byCode(code(), {
        max: 100,
        description:
          'Beslutspunkter som heter något annat i reglerna, efter sitt tidigare id / Gates that are called something else in the rules, by their former id',
      }),
    ),
    limit: optional(
      integer({ min: 1, max: most, default: 50, description: 'Antal ärenden per steg / Cases per step' }),
    ),
    after: optional(
      uuid({ description: 'Fortsätt efter detta, ur next i svaret / Go on after this one, from next in the answer' }),
    ),
  },
  { example: { under: { kind: 'model', processModelId: next }, limit: 50 } },
);

const word = nullable(text({ max: 200 }));
const reason = open({
  kind: oneOf(['needUnmet', 'needNoLongerUnmet', 'criterion', 'score', 'band']),
  needId: nullable(code()),
  criterionId: nullable(code()),
  before: word,
  after: word,
  text: text({ max: 5000 }),
});

export const ReplayView = open(
  {
    cases: integer({ description: 'Beslut som spelades om i detta steg / Decisions that were replayed in this step' }),
    same: integer({ description: 'Så många hade stått likadant / So many would have stood the same' }),
    differentCases: list(
      open({
        gateCaseId: uuid(),
        initiativeId: uuid(),
        decisionId: uuid(),
        outcome: oneOf(outcomeKinds, { description: 'Vad som beslutades / What was decided' }),
        reasons: list(reason, { max: 500 }),
      }),
      {
        max: 1000,
        description: 'De som hade stått annorlunda, och varför / Those that would have stood differently, and why',
      },
    ),
    unplayedCases: list(
      open({
        gateCaseId: uuid(),
        decisionId: uuid(),
        why: oneOf(['modelUnknown', 'gateMissing', 'factsNotRecorded']),
        facts: list(code(), { max: 200 }),
      }),
      { max: 1000, description: 'De som inget kan sägas om / Those of which nothing can be said' },
    ),
    next: nullable(
      uuid({
        description: 'Skicka som after för nästa steg; null när allt är genomgånget / Send as after for the next step',
      }),
    ),
    _links: Links,
  },
  {
    $id: 'Replay',
    description:
      'Vad andra regler hade ändrat; ingenting har skrivits / What other rules would have changed; nothing has been written',
    example: { cases: 0, same: 0, differentCases: [], unplayedCases: [], next: null, _links: [] },
  },
);
