import { type Answer, type Arena } from './arena.ts';
import { atOnce, oneEach, told } from './at-once.ts';
import type { Pair } from './pair.ts';
import { approval, casesOnOneFund } from './prepare.ts';
import { findBalances, ledgerFindings } from './record.ts';

const part = 1_000_000;
const moneyWalls = ['rowLocks', 'eventKey', 'rowVersions'] as const;

type Cases = Awaited<ReturnType<typeof casesOnOneFund>>;

const grantAll = ({ ask }: Arena, draw: () => number, { cases }: Cases): Promise<readonly Answer[]> =>
  atOnce(
    draw,
    cases.map(({ gateCaseId, basedOn }, index) => () => {
      const body = approval(basedOn, null);
      return ask(index % 2 === 0 ? 0 : 1, 'deciderCare', { path: `/gate-cases/${gateCaseId}/decisions`, body });
    }),
  );

const balanceFindings = async ({ city }: Arena, fundId: string, granted: number): Promise<readonly string[]> => {
  const held = await findBalances(city, fundId);
  const right = held?.granted === granted && held.reserved === 0;
  return [
    ...(right ? [] : [`the fund holds ${JSON.stringify(held)}, not ${granted} granted`]),
    ...(await ledgerFindings(city, fundId)),
  ];
};

export const lastMoney: Pair = {
  name: 'two grants on the last money of a fund',
  walls: moneyWalls,
  fault: 'both took effect',
  play: async (arena, draw) => {
    const cases = await casesOnOneFund(arena.city, 2, part, part);
    const answers = await grantAll(arena, draw, cases);
    return [...oneEach(answers, '201', '409 fundExhausted'), ...(await balanceFindings(arena, cases.fundId, part))];
  },
};

const asked = 20;
const affordable = 7;

export const manyGrants: Pair = {
  name: `${asked} grants at once on money for ${affordable}`,
  walls: moneyWalls,
  fault: 'took effect, not 7',
  everyTurns: 4,
  play: async (arena, draw) => {
    const cases = await casesOnOneFund(arena.city, asked, part, affordable * part);
    const answers = (await grantAll(arena, draw, cases)).map(told);
    const granted = answers.filter((one) => one === '201').length;
    const other = answers.filter((one) => one !== '201' && one !== '409 fundExhausted');
    return [
      ...(granted === affordable ? [] : [`${granted} took effect, not ${affordable}`]),
      ...other.map((one) => `a grant was answered ${one}`),
      ...(await balanceFindings(arena, cases.fundId, affordable * part)),
    ];
  },
};

export const shareAndEnd: Pair = {
  name: 'the decision of a share and the end of the initiative',
  walls: moneyWalls,
  fault: 'money is still reserved for an ended initiative',
  play: async (arena, draw) => {
    const { city, ask } = arena;
    const { fundId, cases } = await casesOnOneFund(city, 1, part, part);
    const [{ initiativeId, gateCaseId } = { initiativeId: '', gateCaseId: '' }] = cases;
    const gateCase = (await city.as('deciderCare').get(`/gate-cases/${gateCaseId}`)).json();
    const { shareId } = gateCase.application.shares[0];
    const ending = { ending: 'stopped', reason: 'Behovet löstes på annat sätt.', tryAgainIf: null };
    const yes = { outcome: 'approve', basedOn: gateCase.basis, reason: 'Ryms.' };
    const [share, end] = await atOnce(draw, [
      () => ask(0, 'deciderCare', { path: `/gate-cases/${gateCaseId}/shares/${shareId}/decisions`, body: yes }),
      () => ask(1, 'leaderCare', { path: `/initiatives/${initiativeId}/endings`, body: ending }),
    ]);
    const held = await findBalances(city, fundId);
    const clear = ['201', '409 notInStanding'].includes(share === undefined ? '' : told(share));
    return [
      ...(end?.status === 201 ? [] : [`the end was answered ${end && told(end)}`]),
      ...(clear ? [] : [`the share was answered ${share && told(share)}`]),
      ...(held?.reserved === 0 ? [] : ['money is still reserved for an ended initiative']),
      ...(await balanceFindings(arena, fundId, 0)),
    ];
  },
};
