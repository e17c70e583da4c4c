import { outcomeKinds, referralWays, responsibleKinds } from '@idesluss/core';
import { demoIds } from '../demo/ids.ts';
import {
  closed,
  code,
  date,
  integer,
  list,
  Money,
  minutes,
  nullable,
  oneOf,
  optional,
  refTo,
  text,
  uuid,
} from '../http/schema.ts';
import { recorded } from './recorded.ts';
import { address } from './schemas.ts';

const kronor = (amountMinor: number) => ({ amountMinor, currency: 'SEK' as const });

export const newGateCase = closed(
  { gate: code({ description: 'Beslutspunktens id i innovationsmodellen / The gate’s id in the process model' }) },
  { example: { gate: 'time' } },
);

export const newApplication = closed(
  {
    basedOn: integer({ min: 1, description: 'Initiativets version som äskandet bygger på / The initiative’s version' }),
    amount: refTo(Money),
    costLines: list(closed({ text: text({ max: 200 }), amount: refTo(Money) }), { max: 30 }),
    from: date(),
    to: date(),
    recipientUnitId: uuid(),
    projectCode: text({ max: 50 }),
    shares: list(closed({ payerUnitId: uuid(), fundId: uuid(), amount: refTo(Money) }), { max: 5 }),
  },
  {
    example: {
      basedOn: 1,
      amount: kronor(15_000_000),
      costLines: [{ text: 'Sensorer och montering', amount: kronor(15_000_000) }],
      from: '2029-01-15',
      to: '2029-06-29',
      recipientUnitId: demoIds.units.care,
      projectCode: 'P-4711',
      shares: [{ payerUnitId: demoIds.units.care, fundId: demoIds.funds.care, amount: kronor(15_000_000) }],
    },
  },
);

const unknownAddress = '0'.repeat(64);

export const shareDecision = closed(
  {
    outcome: oneOf(['approve', 'reject']),
    basedOn: address({ description: 'Ärendets basis: underlaget, innan dess ansökan / The basis of the case' }),
    reason: text({ max: 2000 }),
    recorded,
  },
  {
    example: {
      outcome: 'approve',
      basedOn: unknownAddress,
      reason: 'Ryms inom årets innovationsmedel och ligger i linje med målen.',
    },
  },
);

export const shareWithdrawal = closed(
  { reason: text({ max: 2000 }), recorded },
  { example: { reason: 'Årets budget är omfördelad, och vi kan inte längre vara med.' } },
);

export const shareTermination = closed(
  { amount: refTo(Money), reason: text({ max: 2000 }), recorded },
  { example: { amount: kronor(500_000), reason: 'Besparing beslutad av nämnden.' } },
);

export const newRequest = closed(
  {
    basedOn: integer({ min: 1, description: 'Initiativets version som begäran bygger på / The initiative’s version' }),
    deviations: optional(
      list(closed({ needId: code(), reason: text({ max: 2000 }) }), {
        max: 50,
        description: 'Det som inte är på plats, med skäl / Needs that are not met, with reasons',
      }),
    ),
  },
  { example: { basedOn: 1, deviations: [] } },
);

const condition = closed({
  text: text({ max: 500 }),
  dueOn: date({
    description:
      'Sista dag; flyttas fram lika många dagar som beslutet väntar på att meddelas / Last day; moved on by as many days as the notification waits',
  }),
  responsible: oneOf(responsibleKinds),
  unitId: optional(nullable(uuid({ description: 'Bara vid unit / With unit only' }))),
});

export const newDecision = closed(
  {
    outcome: oneOf(outcomeKinds),
    basedOn: address({ description: 'Underlagets adress / The dossier’s address' }),
    reasons: text({ max: 5000 }),
    grantMinutes: optional(
      nullable(minutes({ description: 'Arbetstid som ett bifall ger / Working time that an approval grants' })),
    ),
    tryAgainIf: optional(nullable(text({ max: 2000 }))),
    conditions: optional(
      list(condition, { max: 10, description: 'Vid bifall med villkor / With approveWithConditions' }),
    ),
    answerDueOn: optional(
      date({ description: 'Ny sista svarsdag, vid bordläggning / The new last day, with postpone' }),
    ),
    pause: optional(
      closed(
        { wakeUpOn: optional(nullable(date())), awaits: optional(nullable(text({ max: 1000 }))) },
        {
          description: 'Vid vilandeförklaring: en dag, eller vad som inväntas / With pause: a day, or what is awaited',
        },
      ),
    ),
    toPhase: optional(code({ description: 'Tidigare fas att gå tillbaka till / With sendBack: the earlier phase' })),
    referTo: optional(
      closed(
        { way: oneOf(referralWays), unitId: uuid() },
        {
          description:
            'Vid överlämnande: vart, och vilken enhet som får frågan / With refer: which way, and the unit that is asked',
        },
      ),
    ),
    recorded,
    embargo: optional(nullable(closed({ reason: text({ max: 500 }), until: date() }))),
  },
  {
    example: {
      outcome: 'return',
      basedOn: unknownAddress,
      reasons: 'Komplettera med hur effekten ska mätas.',
    },
  },
);

/** Commands that say everything by being sent. */
export const nothing = closed({}, { example: {} });
