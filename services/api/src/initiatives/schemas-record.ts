import { directions } from '@idesluss/core';
import { closed, date, list, nullable, oneOf, text } from '../http/schema.ts';

export const RecordFieldsBody = closed(
  {
    diaryNumber: nullable(text({ max: 50 })),
    direction: nullable(oneOf(directions)),
    legalBasis: nullable(text({ max: 500 })),
    retentionRule: nullable(text({ max: 200 })),
    secrecyMarkings: list(closed({ provision: text({ max: 100 }), markedOn: date(), reviewOn: nullable(date()) }), {
      max: 20,
    }),
    externalReferences: list(closed({ scheme: text({ max: 100 }), value: text({ max: 200 }) }), { max: 20 }),
  },
  {
    $id: 'RecordFields',
    description: 'Registratorns uppgifter / What the registry keeps',
    example: {
      diaryNumber: 'INN 2026-00017',
      direction: 'incoming',
      legalBasis: null,
      retentionRule: 'Bevaras',
      secrecyMarkings: [],
      externalReferences: [{ scheme: 'vinnova-diarienummer', value: '2026-01234' }],
    },
  },
);
