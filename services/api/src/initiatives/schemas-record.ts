import { directions } from '@idesluss/core';
import { closed, date, list, nullable, oneOf, open, optional, text, uuid } from '../http/schema.ts';
import { shownText } from '../http/shown-text.ts';

const provision = () => text({ max: 100 });
const markedUnder = { provision: provision(), markedOn: date(), reviewOn: nullable(date()) };
const registered = {
  diaryNumber: nullable(text({ max: 50 })),
  direction: nullable(oneOf(directions)),
  legalBasis: nullable(text({ max: 500 })),
  retentionRule: nullable(text({ max: 200 })),
};
const references = list(closed({ scheme: text({ max: 100 }), value: text({ max: 200 }) }), { max: 20 });
const example = {
  ...{ diaryNumber: 'INN 2026-00017', direction: 'incoming', legalBasis: null, retentionRule: 'Bevaras' },
  externalReferences: [{ scheme: 'vinnova-diarienummer', value: '2026-01234' }],
};
const marking = { provision: 'OSL 19:3', markedOn: '2026-02-03', reviewOn: '2026-09-01' };
const reason = 'Anbuden är inte avgjorda.';

/** What the registrar enters: fields replace the former, markings are added to those that stand. */
export const RecordEntryBody = closed(
  {
    ...registered,
    secrecyMarkings: list(closed({ ...markedUnder, reason: text({ max: 200 }) }), {
      max: 20,
      description:
        'Läggs till dem som står; en under samma bestämmelse träder i den förras ställe / Are added to those that stand; one under the same provision takes the place of the former',
    }),
    liftedProvisions: optional(
      list(provision(), {
        min: 1,
        max: 20,
        uniqueItems: true,
        description: 'Markeringar som inte längre gäller / Markings that hold no longer',
      }),
    ),
    externalReferences: references,
  },
  {
    $id: 'RecordEntry',
    description: 'Det registratorn för in / What the registrar enters',
    example: { ...example, secrecyMarkings: [{ ...marking, reason }] },
  },
);

const who = { description: 'null där det inte visas / null where it is not shown' };

/** The warnings that stand on something. */
export const secrecyMarkings = list(
  open({
    ...markedUnder,
    markedBy: nullable(uuid({ ...who, example: '01980000-0000-7000-8000-000000000009' })),
    reason: shownText(who),
  }),
  { max: 100 },
);

/** What the registry keeps, as it stands. */
export const RecordFieldsView = open(
  {
    ...registered,
    secrecyMarkings,
    externalReferences: references,
  },
  {
    $id: 'RecordFields',
    description:
      'Registratorns uppgifter. Vem som satte en sekretessmarkering och varför visas för dem som är med i ärendet eller beslutar / What the registry keeps. Who set a secrecy marking and why is shown to those who take part and those who decide',
    example: {
      ...example,
      secrecyMarkings: [{ ...marking, markedBy: '01980000-0000-7000-8000-000000000009', reason }],
    },
  },
);
