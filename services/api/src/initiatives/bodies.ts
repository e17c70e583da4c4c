import { bearerKinds, origins, visibilities } from '@idesluss/core';
import { demoIds } from '../demo/ids.ts';
import { closed, code, nullable, oneOf, optional, text, uuid } from '../http/schema.ts';

/** What a draft starts from. */
export const newInitiative = closed(
  {
    processModelId: optional(uuid({ description: 'Förval: Helsingborg 2 / Default: Helsingborg 2' })),
    entry: code({ description: 'Ingång i innovationsmodellen / The way in, from the process model' }),
    origin: oneOf(origins),
    visibility: oneOf(visibilities),
    bearerKind: oneOf(bearerKinds),
    title: text({ max: 200 }),
    summary: text({ max: 2000 }),
    area: optional(nullable(text({ max: 100 }))),
    proposedUnitId: optional(nullable(uuid())),
  },
  {
    example: {
      entry: 'idea',
      origin: 'idea',
      visibility: 'internal',
      bearerKind: 'employee',
      title: 'Låna verktyg på biblioteket',
      summary: 'Invånare lånar borrmaskin och symaskin med sitt lånekort i stället för att köpa nytt.',
      area: 'Cirkulär stad',
      proposedUnitId: demoIds.units.culture,
    },
  },
);

/** What can be changed of how an initiative presents itself; what is absent stays. */
export const revision = closed(
  {
    title: optional(text({ max: 200 })),
    summary: optional(text({ max: 2000 })),
    area: optional(nullable(text({ max: 100 }))),
    visibility: optional(oneOf(visibilities)),
    proposedUnitId: optional(nullable(uuid())),
  },
  { example: { summary: 'Invånare lånar verktyg med sitt lånekort. Vi börjar på ett bibliotek.' } },
);
