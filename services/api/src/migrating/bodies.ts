import { findShippedModel } from '@idesluss/core';
import Type from 'typebox';
import { demoIds } from '../demo/ids.ts';
import { byCode, closed, code, nullable, optional, text, uuid } from '../http/schema.ts';
import { authorisedBy } from './authority.ts';

const names = (sv: string, en: string) =>
  optional(byCode(nullable(code()), { max: 200, description: `${sv} / ${en}` }));

const from = findShippedModel('helsingborg', 1)?.id ?? '';
const to = findShippedModel('helsingborg', 2)?.id ?? '';

/** The mapping document as a body has it: what the core's published schema says, in the shapes of this interface. */
export const mapping = closed(
  {
    from: uuid({ description: 'Versionen som initiativen följer nu / The version that initiatives follow now' }),
    to: uuid({ description: 'Versionen som de ska följa / The version that they are to follow' }),
    entries: names('Ingångar', 'Entries'),
    phases: names('Faser; null leder ingenstans', 'Phases; null leads nowhere'),
    gates: names('Beslutspunkter, till en av samma slag', 'Gates, to one of the same kind'),
    endings: names('Avslut, till ett av samma slag', 'Endings, to one of the same kind'),
    criteria: names('Bedömningskriterier', 'Criteria'),
    questions: names('Frågor, till en av samma typ', 'Questions, to one of the same type'),
  },
  {
    description:
      'Det som utelämnas betyder samma id, där den andra versionen har det och det är av samma slag / What is left out means the same id, where the other version has it and it is of the same kind',
  },
);

export const exampleMapping = { from, to, phases: { understand: 'exploreIdea' } };
export const exampleAuthority = { kind: 'person' as const, personId: demoIds.people.sluiceOffice };

export const migration = closed(
  {
    mapping,
    movingBack: optional(
      Type.Boolean({
        description:
          'Också om initiativet går tillbaka till före en beslutspunkt / Also if the initiative goes back to before a gate',
      }),
    ),
    reference: text({ max: 200, description: 'Diarienummer eller protokoll / Diary number or minutes' }),
    authorisedBy,
  },
  { example: { mapping: exampleMapping, reference: 'Dnr 2026-00417', authorisedBy: exampleAuthority } },
);
