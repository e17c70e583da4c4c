import { addDays } from '@idesluss/core';
import type { City } from './city.ts';
import { approve, explore, requestDecision, type Story } from './exploring.ts';
import { askForMoney, keepFilled } from './money.ts';
import { move } from './move.ts';
import { measure, releaseVersion } from './piloting.ts';

/** An idea that becomes daily use. Answers the initiative's id. */
export async function implemented(city: City): Promise<string> {
  city.chapter({ sv: 'Ett initiativ som blir vardag', en: 'An initiative that becomes daily use' });
  const story = sensors(city);
  await keepFilled(city, story);
  const initiativeId = await explore(city, story);
  const money = await askForMoney(city, story, initiativeId);
  await approve(city, story.decider, money, 'Målet går att följa och piloten är avgränsad.', null);
  await releaseVersion(city, initiativeId, 'En avdelning', 'Tolv rum.', 'Larmet måste vänta tio sekunder.');
  for (const value of [11, 8, 5]) await measure(city, initiativeId, value);
  await evaluate(city, initiativeId);
  await scale(city, story, initiativeId);
  return initiativeId;
}

const sensors = ({ places }: City): Story => ({
  title: 'Tyst tillsyn på natten',
  summary: 'Den som sover får sova. Personalen går dit där den behövs.',
  area: 'Äldres hälsa',
  need: 'Fjorton onödiga väckningar per natt och avdelning.',
  idea: 'En matta vid sängen säger till när någon stiger upp.',
  goal: {
    ...{ name: 'Väckningar per natt', unit: 'väckningar', direction: 'down', baseline: 14, target: 6 },
    method: 'Nattpersonalens logg',
  },
  pilot: { place: 'En avdelning på ett boende', testGroup: 'Tolv hyresgäster som sagt ja' },
  ...{ unitId: places.care, decider: 'decider-care', fundId: places.careFund, amountMinor: 9_000_000 },
});

async function evaluate({ act, places, today }: City, initiativeId: string): Promise<void> {
  const aim = { initiativeId };
  const pilotDone = ['går över till utvärdering', 'moves on to evaluation'] as const;
  await act(move('bearer', pilotDone, aim, 'enterPhase', { phase: 'evaluate' }, {}));
  const judged = {
    valueCreated: 'yes',
    strength: 'moderate',
    text: 'Målet är nått: fem väckningar per natt.',
  } as const;
  await act(
    move(
      'bearer',
      ['utvärderar: värde har skapats', 'evaluates: value was created'],
      aim,
      'evaluate',
      undefined,
      judged,
    ),
  );
  await act(
    move('bearer', ['planerar införandet', 'plans the implementation'], aim, 'planImplementation', undefined, {
      ...{ receivingUnitId: places.care, from: addDays(today, 30), text: 'Ett boende i månaden.' },
    }),
  );
}

async function scale(city: City, { decider, unitId }: Story, initiativeId: string): Promise<void> {
  const aim = { initiativeId };
  const opens = ['öppnar beslutsärendet om att skala upp', 'opens the gate case for scaling'] as const;
  const gateCaseId = await city.act(move('bearer', opens, aim, 'openGateCase', { gate: 'scale' }, {}));
  await requestDecision(city, initiativeId, gateCaseId);
  await approve(city, decider, gateCaseId, 'Piloten har visat värde.', null);
  const reference = { reference: 'Förvaltningschefens beslut, punkt 4' };
  await city.act(
    move(decider, ['tar över ansvaret', 'accepts ownership'], aim, 'acceptOwnership', undefined, reference),
  );
  const use = { unitId, inUseFrom: city.today, reference: null };
  await city.act(
    move(
      decider,
      ['registrerar att det används', 'registers that it is in use'],
      aim,
      'registerAdoption',
      undefined,
      use,
    ),
  );
  const reason = { reason: 'Används varje natt och ingår i ordinarie bemanning.' };
  const done = ['slutför: infört i vardagen', 'completes it: in daily use'] as const;
  await city.act(move(decider, done, aim, 'complete', { ending: 'implemented' }, reason));
}
