import { randomUUID } from 'node:crypto';
import type { TestService } from '@idesluss/api/src/test/service.ts';
import { addressOf, atMoneyGate, atTimeGate, type Prepared } from '@idesluss/api/src/test/prepared.ts';

/** A case at the gate for time, with the address of the dossier that its decider sees. */
export const caseForTime = async (city: TestService): Promise<Prepared & { basedOn: string }> => {
  const prepared = await atTimeGate(city);
  return { ...prepared, basedOn: await addressOf(city, prepared) };
};

/** A fund of the care administration with so much in it, and cases that each ask for one part. */
export const casesOnOneFund = async (city: TestService, cases: number, part: number, available: number) => {
  const fund = { unitId: city.units.care, year: city.clock().getUTCFullYear(), name: `Lopp ${randomUUID()}` };
  const opened = await city.send('office', { type: 'openFund', aim: {}, target: undefined, args: fund });
  const args = { amountMinor: available, reference: 'Lopp' };
  await city.send('deciderCare', { type: 'allocateFund', aim: { fundId: opened.id }, target: undefined, args });
  const prepared: (Prepared & { basedOn: string })[] = [];
  for (let made = 0; made < cases; made += 1) {
    const one = await atMoneyGate(city, part, opened.id);
    prepared.push({ ...one, basedOn: await addressOf(city, one) });
  }
  return { fundId: opened.id, cases: prepared };
};

export const approval = (basedOn: string, grantMinutes: number | null = 600) => ({
  ...{ outcome: 'approve', basedOn, reasons: 'Värt att pröva.' },
  ...(grantMinutes === null ? {} : { grantMinutes }),
});

export const draftBody = (city: TestService, title: string) => ({
  ...{ entry: 'idea', origin: 'idea', visibility: 'internal', bearerKind: 'employee', title },
  ...{ summary: 'Två som skickar samtidigt', proposedUnitId: city.units.care },
});
