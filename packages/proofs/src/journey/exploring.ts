import type { City } from './city.ts';
import { move, type Who } from './move.ts';

/** What is told of one initiative until its pilot. */
export interface Story {
  readonly title: string;
  readonly summary: string;
  readonly area: string;
  readonly need: string;
  readonly idea: string;
  readonly goal: {
    readonly name: string;
    readonly unit: string;
    readonly direction: 'up' | 'down';
    readonly baseline: number;
    readonly target: number;
    readonly method: string;
  };
  readonly pilot: { readonly place: string; readonly testGroup: string };
  readonly unitId: string;
  readonly decider: Who;
  readonly fundId: string;
  readonly amountMinor: number;
  /** The challenge that it answers, if any. */
  readonly challengeId?: string | null;
}

/** From the draft to the setup: answers the initiative's id. */
export async function explore(city: City, story: Story): Promise<string> {
  const initiativeId = await handIn(city, story);
  await describe(city, story, initiativeId);
  await passTime(city, story, initiativeId);
  return initiativeId;
}

async function handIn(city: City, { title, summary, area, unitId, challengeId = null }: Story): Promise<string> {
  const { processModelId } = city.places;
  const draft = {
    processModelId,
    entry: 'idea',
    origin: challengeId === null ? 'idea' : 'challenge',
    visibility: 'internal',
    bearerKind: 'employee',
  } as const;
  const about = { title, summary, area, proposedUnitId: unitId, challengeId };
  const initiativeId = await city.act(
    move('bearer', [`börjar på ”${title}”`, `starts “${title}”`], {}, 'draftInitiative', undefined, {
      ...draft,
      ...about,
    }),
  );
  const aim = { initiativeId };
  // The number comes from the city's own series.
  const number = { caseNumber: '' };
  await city.act(move('bearer', ['lämnar in det', 'submits it'], aim, 'submitInitiative', undefined, number));
  await city.act(
    move(
      'sluice-office',
      ['tar emot det och ger det en ägare', 'accepts it and gives it an owner'],
      aim,
      'acceptAtIntake',
      undefined,
      {
        owningUnitId: unitId,
      },
    ),
  );
  return initiativeId;
}

async function describe({ act, places }: City, { need, idea }: Story, initiativeId: string): Promise<void> {
  const aim = { initiativeId };
  const answers = { technologyInvolved: false, personalData: false };
  const manager = { personId: places.manager };
  await act(move('bearer', ['anger sin chef', 'names the manager'], aim, 'nameManager', undefined, manager));
  await act(
    move('bearer', ['bjuder in en coach', 'invites a coach'], aim, 'nameCoach', undefined, { personId: places.coach }),
  );
  await act(
    move('bearer', [`beskriver behovet: ${need}`, `describes the need: ${need}`], aim, 'describeNeed', undefined, {
      need,
    }),
  );
  await act(
    move('bearer', [`beskriver idén: ${idea}`, `describes the idea: ${idea}`], aim, 'describeIdea', undefined, {
      idea,
    }),
  );
  await act(
    move('bearer', ['svarar på modellens frågor', 'answers the model’s questions'], aim, 'answerQuestions', undefined, {
      answers,
    }),
  );
  const yes = { answer: 'yes', reason: 'Behovet är verkligt, och vi kan avstå timmarna.' } as const;
  await act(move('manager', ['tillstyrker', 'endorses it'], aim, 'endorse', undefined, yes));
}

async function passTime(city: City, { decider }: Story, initiativeId: string): Promise<void> {
  const gateCaseId = await city.act(
    move(
      'bearer',
      ['öppnar beslutsärendet om tid', 'opens the gate case for time'],
      { initiativeId },
      'openGateCase',
      { gate: 'time' },
      {},
    ),
  );
  await requestDecision(city, initiativeId, gateCaseId);
  await approve(city, decider, gateCaseId, 'Fyrtio timmar för att ta fram ett upplägg.', 2_400);
}

/** Asks for the decision on what stands now. */
export async function requestDecision(city: City, initiativeId: string, gateCaseId: string): Promise<void> {
  const { version } = await city.see(initiativeId);
  const args = { basedOn: version, deviations: [] };
  await city.act(
    move('bearer', ['begär beslut', 'requests the decision'], { gateCaseId }, 'requestDecision', undefined, args),
  );
}

/** The move with which a decider approves what the newest dossier says. */
export async function approval(city: City, by: Who, gateCaseId: string, reasons: string, grantMinutes: number | null) {
  const { dossiers } = await city.seeCase(gateCaseId);
  const version = dossiers.length;
  return move(
    by,
    [`bifaller på underlagets version ${version}: ${reasons}`, `approves on dossier version ${version}: ${reasons}`],
    { gateCaseId },
    'decideGate',
    undefined,
    {
      ...{ outcome: 'approve', basedOn: dossiers.at(-1) ?? '', reasons, grantMinutes },
      ...{ tryAgainIf: null, recorded: null, embargo: null },
    },
  );
}

export async function approve(
  city: City,
  ...given: [by: Who, gateCaseId: string, reasons: string, grantMinutes: number | null]
): Promise<void> {
  await city.act(await approval(city, ...given));
}
