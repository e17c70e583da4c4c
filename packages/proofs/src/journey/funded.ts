import { addDays } from '@idesluss/core';
import type { City, No } from './city.ts';
import { approval, approve, explore, requestDecision, type Story } from './exploring.ts';
import { askForMoney } from './money.ts';
import { move } from './move.ts';

export interface Funded {
  readonly initiativeId: string;
  readonly gateCaseId: string;
  readonly no: No;
}

/** An approval for which there is no money, and the way from there to a yes on the second dossier. */
export async function funded(city: City): Promise<Funded> {
  city.chapter({ sv: 'Ett bifall som först saknar täckning', en: 'An approval that at first has no cover' });
  const { emptyFund } = city.places;
  const story = kitchen(city, (await city.available(emptyFund)) + 8_000_000);
  const initiativeId = await explore(city, story);
  const gateCaseId = await askForMoney(city, story, initiativeId);
  const no = await city.refused(await approval(city, story.decider, gateCaseId, 'Ett gott prov.', null));
  await sendBack(city, story, gateCaseId);
  await fill(city, emptyFund);
  await supplement(city, initiativeId);
  await requestDecision(city, initiativeId, gateCaseId);
  await approve(city, story.decider, gateCaseId, 'Nu finns täckning, och frågan är besvarad.', null);
  return { initiativeId, gateCaseId, no };
}

const kitchen = ({ places }: City, amountMinor: number): Story => ({
  title: 'Eleverna lagar fredagslunchen',
  summary: 'Klass åtta planerar, lagar och serverar en lunch i veckan.',
  area: 'Måltider',
  need: 'Var tredje elev äter inte skolmaten på fredagar.',
  idea: 'Låt eleverna laga den, tillsammans med köket.',
  goal: {
    ...{ name: 'Elever som äter på fredagar', unit: 'procent', direction: 'up', baseline: 66, target: 85 },
    method: 'Räknade tallrikar',
  },
  pilot: { place: 'Norra skolan', testGroup: 'Två åttondeklasser' },
  ...{ unitId: places.education, decider: 'decider-education', fundId: places.emptyFund, amountMinor },
});

async function sendBack(city: City, { decider }: Story, gateCaseId: string): Promise<void> {
  const { dossiers } = await city.seeCase(gateCaseId);
  const reasons = 'Pengarna räcker inte. Mer tillförs, och under tiden vill vi veta vem som leder köket.';
  await city.act(
    move(decider, [`återremitterar: ${reasons}`, `returns it: ${reasons}`], { gateCaseId }, 'decideGate', undefined, {
      ...{ outcome: 'return', basedOn: dossiers.at(-1) ?? '', reasons, grantMinutes: null },
      ...{ tryAgainIf: null, recorded: null, embargo: null },
    }),
  );
}

async function fill({ act }: City, fundId: string): Promise<void> {
  const money = { amountMinor: 10_000_000, reference: 'Omfördelning inom nämndens budget' };
  const told = ['tillför innovationsmedlen 100 000 kr', 'fills the fund with SEK 100 000'] as const;
  await act(move('decider-education', told, { fundId }, 'allocateFund', undefined, money));
}

async function supplement({ act, today }: City, initiativeId: string): Promise<void> {
  const aim = { initiativeId };
  const question = 'Vem leder köket när eleverna lagar?';
  const asked = { question, dueOn: addDays(today, 21) };
  const told = [`ber om komplettering: ${question}`, `asks for a supplement: ${question}`] as const;
  const supplementId = await act(move('decider-education', told, aim, 'requestSupplement', undefined, asked));
  const answer = 'En kock per klass, och en lärare.';
  const answered = [`svarar: ${answer}`, `answers: ${answer}`] as const;
  await act(move('bearer', answered, aim, 'answerSupplement', { supplementId }, { answer }));
}
