import type { City } from './city.ts';
import { approve, explore, type Story } from './exploring.ts';
import { askForMoney, keepFilled } from './money.ts';
import { move } from './move.ts';
import { measure, releaseVersion } from './piloting.ts';

/** A pilot that is stopped in time, and leaves its lessons. Answers the initiative's id. */
export async function stopped(city: City): Promise<string> {
  city.chapter({ sv: 'En pilot som stoppas och lär', en: 'A pilot that is stopped, and teaches' });
  const story = robots(city);
  await keepFilled(city, story);
  const initiativeId = await explore(city, story);
  const money = await askForMoney(city, story, initiativeId);
  await approve(city, story.decider, money, 'Litet nog att våga.', null);
  await releaseVersion(city, initiativeId, 'En korridor', 'En lånad robot.', 'Den hittar inte förbi tvättvagnarna.');
  for (const value of [24, 25]) await measure(city, initiativeId, value);
  await stop(city, initiativeId);
  return initiativeId;
}

const robots = ({ places }: City): Story => ({
  title: 'Roboten som hämtar tvätten',
  summary: 'En robot kör tvätten mellan avdelning och tvättstuga.',
  area: 'Arbetsmiljö',
  need: 'Undersköterskor går med tvättvagnar i stället för att vara hos dem som bor här.',
  idea: 'Låna en robot i två månader och se vad som händer.',
  goal: {
    ...{ name: 'Gångtid med tvätt', unit: 'minuter per pass', direction: 'down', baseline: 25, target: 10 },
    method: 'Stegräknare, två veckor i månaden',
  },
  pilot: { place: 'En korridor på ett boende', testGroup: 'Två arbetslag' },
  ...{ unitId: places.care, decider: 'decider-care', fundId: places.careFund, amountMinor: 4_000_000 },
});

async function stop({ act }: City, initiativeId: string): Promise<void> {
  const aim = { initiativeId };
  const reason = 'Gångtiden är densamma, och roboten står oftast stilla.';
  const told = [`håller avstämning och stoppar: ${reason}`, `holds a checkpoint and stops: ${reason}`] as const;
  await act(move('coach', told, aim, 'holdCheckpoint', undefined, { conclusion: 'stop', reason }));
  const lessons = [
    ['Mät korridoren först', 'Roboten behöver en meter fritt på var sida. Det hade vi kunnat mäta på en förmiddag.'],
    ['Fråga dem som går', 'Personalen visste att vagnarna alltid står i vägen. Vi frågade för sent.'],
  ] as const;
  for (const [title, text] of lessons) {
    const words = [`skriver lärdomen ”${title}”`, `writes the lesson “${title}”`] as const;
    await act(move('bearer', words, aim, 'writeLesson', undefined, { title, text }));
  }
}
