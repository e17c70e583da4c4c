import { collaboratorKinds } from '@idesluss/core';
import Type from 'typebox';
import { demoIds } from '../demo/ids.ts';
import { byCode, closed, date, list, measure, nullable, oneOf, text, uuid } from '../http/schema.ts';

export const needDescription = closed(
  { need: text({ max: 5000, description: 'Vad är problemet, och för vem? / What is the problem, and for whom?' }) },
  {
    example: {
      need: 'Nattpersonalen väcker boende för att se att allt står rätt till. De sover sämre, och rundorna tar halva natten.',
    },
  },
);

export const ideaDescription = closed(
  { idea: text({ max: 5000 }) },
  { example: { idea: 'Den som vill får tillsyn med kamera några korta stunder per natt i stället för besök.' } },
);

export const questionAnswers = closed(
  {
    answers: byCode(Type.Union([Type.String({ maxLength: 2000 }), measure(), Type.Boolean()]), {
      max: 100,
      description: 'Svar efter frågans id i innovationsmodellen / Answers by the id of the model’s question',
    }),
  },
  { example: { answers: { technologyInvolved: true, personalData: true, dataProtectionChecked: true } } },
);

export const namedManager = closed({ personId: uuid() }, { example: { personId: demoIds.people.manager } });

export const namedCoach = closed({ personId: uuid() }, { example: { personId: demoIds.people.coach } });

export const endorsementRequest = closed(
  { until: date({ description: 'Svar önskas senast / Answer wanted by' }) },
  { example: { until: '2028-06-30' } },
);

export const endorsement = closed(
  { answer: oneOf(['yes', 'no']), reason: text({ max: 1000 }) },
  { example: { answer: 'yes', reason: 'Det löser ett verkligt problem, och vi kan avstå timmarna i vår.' } },
);

export const collaborator = closed(
  {
    kind: oneOf(collaboratorKinds),
    unitId: nullable(uuid({ description: 'För kind administration / For kind administration' })),
    name: nullable(text({ max: 120, description: 'För alla andra / For all others' })),
  },
  { example: { kind: 'administration', unitId: demoIds.units.digital, name: null } },
);

/** The units whose people may read the initiative while it is visible to selected units; they replace those before. */
export const selectedUnits = closed(
  { unitIds: list(uuid(), { max: 50, uniqueItems: true }) },
  { example: { unitIds: [demoIds.units.culture] } },
);
