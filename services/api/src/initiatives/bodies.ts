import { bearerKinds, origins, visibilities } from '@idesluss/core';
import Type from 'typebox';
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
    unnamed: optional(
      Type.Boolean({
        description:
          'Ingen namngiven person står bakom; bara idéslusskontoret / No named person stands behind it; only by the sluice office',
      }),
    ),
    anonymous: optional(
      Type.Boolean({
        description:
          'Idébäraren visas inte för bedömare, och därför inte för utomstående / Bearers are kept from assessors, and so from outsiders',
      }),
    ),
    challengeId: optional(
      nullable(
        uuid({
          description:
            'En öppen utmaning som det svarar på, vilket ursprunget än är / An open challenge that it answers, whatever it came from',
        }),
      ),
    ),
    continuesId: optional(
      nullable(
        uuid({
          description:
            'Initiativet som det är en del av: ett eget, som är inlämnat / The initiative that it takes up a part of: one’s own, that has been submitted',
        }),
      ),
    ),
    onBehalfOf: optional(
      nullable(text({ max: 200, description: 'För vem, om det är någon annan / For whom, if it is somebody else' })),
    ),
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
    challengeId: optional(
      nullable(uuid({ description: 'Väljs i utkastet; null för ingen / Chosen in the draft; null for none' })),
    ),
    anonymous: optional(
      Type.Boolean({ description: 'Väljs i utkastet; kan hävas senare / Chosen in the draft; lifted at any time' }),
    ),
  },
  { example: { summary: 'Invånare lånar verktyg med sitt lånekort. Vi börjar på ett bibliotek.' } },
);
