import { findShippedModel } from '@idesluss/core';
import { demoIds } from '../demo/ids.ts';
import { byCode, closed, code, list, text, uuid } from '../http/schema.ts';

/** Those of the demo's model that always apply: no criterion is named outside its model. */
const criteria = (findShippedModel('helsingborg', 2)?.criteria ?? []).filter(
  ({ appliesWhen }) => appliesWhen === undefined,
);

export const newAssessment = closed(
  {
    ratings: byCode(closed({ rating: code(), justification: text({ max: 1000 }) }), {
      max: 100,
      description: 'En bedömning med motivering för varje kriterium / A rating with its justification per criterion',
    }),
  },
  {
    example: {
      ratings: Object.fromEntries(
        criteria.map(({ id }) => [id, { rating: 'met', justification: 'Underlaget visar det tydligt.' }]),
      ),
    },
  },
);

export const newPanel = closed(
  {
    members: list(
      closed({
        personId: uuid(),
        leads: list(code(), {
          max: 100,
          description:
            'Kriterier vars gemensamma omdöme personen lämnar / Criteria whose joint rating the person puts down',
        }),
      }),
      { max: 15 },
    ),
  },
  {
    example: {
      members: [
        { personId: demoIds.people.assessorOne, leads: criteria.slice(0, 1).map(({ id }) => id) },
        { personId: demoIds.people.assessorTwo, leads: [] },
      ],
    },
  },
);

export const newJointRating = closed(
  {
    ratings: byCode(
      closed({
        rating: code(),
        justification: text({ max: 1000 }),
        dissents: list(closed({ personId: uuid(), text: text({ max: 250 }) }), {
          max: 14,
          description: 'Bedömare som ser det annorlunda, och hur / Assessors who see it otherwise, and how',
        }),
      }),
      {
        max: 20,
        description:
          'Det gemensamma omdömet per kriterium; fler än 20 i flera gånger / What was found together, per criterion; more than 20 in several goes',
      },
    ),
  },
  {
    example: {
      ratings: Object.fromEntries(
        criteria.slice(0, 1).map(({ id }) => [
          id,
          {
            rating: 'met',
            justification: 'Vi enades efter att ha läst varandras motiveringar.',
            dissents: [{ personId: demoIds.people.assessorTwo, text: 'Nyttan visas först nästa år.' }],
          },
        ]),
      ),
    },
  },
);
