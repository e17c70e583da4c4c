import { migrationVerdicts, standings } from '@idesluss/core';
import Type from 'typebox';
import { demoIds } from '../demo/ids.ts';
import { closed, code, integer, Links, list, nullable, oneOf, open, optional, text, uuid } from '../http/schema.ts';
import { authorisedBy } from './authority.ts';
import { exampleAuthority, exampleMapping, mapping } from './bodies.ts';

const most = 100;
const limit = optional(
  integer({ min: 1, max: most, default: 50, description: 'Antal initiativ per steg / Initiatives per step' }),
);
const after = optional(
  uuid({ description: 'Fortsätt efter detta, ur next i svaret / Go on after this one, from next in the answer' }),
);

/** The version that what is running follows now. */
export const fromModel = closed({ processModelId: uuid({ example: exampleMapping.from }) });

export const migrationPlan = closed({ mapping, limit, after }, { example: { mapping: exampleMapping, limit: 50 } });

export const migrationRun = closed(
  {
    mapping,
    movingBack: optional(
      Type.Boolean({
        description: 'Också dem som går tillbaka till före en beslutspunkt / Those that go back to before a gate too',
      }),
    ),
    reference: text({ max: 200, description: 'Diarienummer eller protokoll / Diary number or minutes' }),
    authorisedBy,
    initiativeIds: optional(
      list(uuid(), {
        min: 1,
        max: most,
        description: 'Bara dessa, för att börja i det lilla / Only these, to begin small',
      }),
    ),
    limit,
    after,
  },
  {
    example: {
      ...{ mapping: exampleMapping, reference: 'Dnr 2026-00417', authorisedBy: exampleAuthority },
      initiativeIds: [demoIds.try.runMigration],
    },
  },
);

const reason = open({ code: code(), text: text({ max: 1000 }) });
const finding = open({ code: code(), pointer: Type.String({ maxLength: 300 }), text: text({ max: 1000 }) });
const next = nullable(
  uuid({
    description: 'Skicka som after för nästa steg; null när allt är genomgånget / Send as after for the next step',
  }),
);
const left = integer({
  description:
    'Så många som pågår följer fortfarande den tidigare versionen / Running ones that still follow the former',
});

const initiativeId = demoIds.try.runMigration;

export const MigrationPlanView = open(
  {
    findings: list(finding, { max: 200, description: 'Värt en blick / Worth a look' }),
    verdicts: list(
      open({
        initiativeId: uuid(),
        standing: oneOf(standings),
        phase: nullable(code()),
        verdict: oneOf(migrationVerdicts),
        toPhase: nullable(code({ description: 'Fasen i den nya versionen / The phase in the new version' })),
        reasons: list(reason, { max: 100 }),
      }),
      { max: most },
    ),
    left,
    next,
    _links: Links,
  },
  {
    $id: 'MigrationPlan',
    description: 'Vad som skulle hända; ingenting har ändrats / What would happen; nothing has been changed',
    example: {
      ...{ findings: [], left: 1, next: null, _links: [] },
      verdicts: [
        {
          ...{ initiativeId, standing: 'active', phase: 'understand' },
          ...{ verdict: 'moves', toPhase: 'exploreIdea', reasons: [] },
        },
      ],
    },
  },
);

export const MigrationRunView = open(
  {
    movedIds: list(uuid(), { max: most }),
    refusals: list(
      open({
        initiativeId: uuid(),
        code: code({ description: 'Varför, som när ett enda flyttas / Why, as when one alone is moved' }),
        reasons: list(reason, { max: 100 }),
      }),
      { max: most },
    ),
    left,
    next,
    _links: Links,
  },
  {
    $id: 'MigrationRun',
    description: 'Vad ett steg gjorde / What one step did',
    example: { movedIds: [initiativeId], refusals: [], left: 0, next: null, _links: [] },
  },
);
