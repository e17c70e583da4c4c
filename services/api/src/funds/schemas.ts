import { accounts } from '@idesluss/core';
import { demoIds } from '../demo/ids.ts';
import { asOfQuery } from '../http/as-of.ts';
import { pageAnswer, pageQuery } from '../http/page.ts';
import {
  closed,
  dateTime,
  integer,
  Links,
  list,
  Money,
  nullable,
  oneOf,
  open,
  refTo,
  text,
  uuid,
} from '../http/schema.ts';

const { funds, units, tryFund, initiatives } = demoIds;
const kronor = (amountMinor: number) => ({ amountMinor, currency: 'SEK' as const });
const hidden = 'null för den som står utanför beslutskretsen / null outside the deciding circle';

export const FundView = open(
  {
    fundId: uuid(),
    unitId: uuid({ description: 'Enheten som äger medlen / The unit that owns the fund' }),
    year: integer({ min: 1900, max: 9999 }),
    name: text({ max: 200 }),
    allocated: refTo(Money),
    granted: refTo(Money),
    available: nullable(refTo(Money)),
    reserved: nullable(refTo(Money)),
    _links: Links,
  },
  {
    $id: 'Fund',
    description: `Innovationsmedel. available och reserved är ${hidden}`,
    example: {
      fundId: funds.care,
      unitId: units.care,
      year: 2026,
      name: 'Innovationsmedel vård och omsorg',
      allocated: kronor(200_000_000),
      granted: kronor(45_000_000),
      available: null,
      reserved: null,
      _links: [],
    },
  },
);

export const FundList = open(
  { funds: list(refTo(FundView), { max: 100 }), ...pageAnswer },
  {
    $id: 'FundList',
    example: { funds: [], _meta: { page: 1, limit: 20, count: 0, totalRecords: 0 }, _links: [] },
  },
);

export const EntryView = open(
  {
    entryId: uuid(),
    from: oneOf(accounts),
    to: oneOf(accounts),
    amount: refTo(Money),
    initiativeId: nullable(uuid()),
    gateCaseId: nullable(uuid()),
    shareId: nullable(uuid()),
    reference: nullable(text({ max: 200, description: 'Beslutet bakom en tillförsel / What an allocation rests on' })),
    recordedAt: dateTime(),
  },
  {
    $id: 'LedgerEntry',
    description: 'Ett belopp från ett konto till ett annat / An amount from one account to another',
    example: {
      entryId: '01980000-0000-7000-8000-000000000999',
      from: 'reserved',
      to: 'granted',
      amount: kronor(45_000_000),
      initiativeId: initiatives.piloting,
      gateCaseId: null,
      shareId: null,
      reference: null,
      recordedAt: '2026-03-01T08:30:00.000Z',
    },
  },
);

export const EntryList = open(
  { entries: list(refTo(EntryView), { max: 100 }), ...pageAnswer },
  {
    $id: 'LedgerEntryList',
    example: { entries: [], _meta: { page: 1, limit: 20, count: 0, totalRecords: 0 }, _links: [] },
  },
);

export const fundParams = closed({ fundId: uuid({ example: funds.care }) });
export const allocationParams = closed({ fundId: uuid({ example: tryFund.allocateFund }) });
export const entryQuery = closed({ ...asOfQuery, ...pageQuery });

export const newFund = closed(
  { unitId: uuid(), year: integer({ min: 2000, max: 2200, example: 2027 }), name: text({ max: 200 }) },
  { example: { unitId: units.culture, year: 2027, name: 'Innovationsmedel kultur och fritid' } },
);

export const allocation = closed(
  {
    amount: refTo(Money),
    reference: text({ max: 200, description: 'Budgetbeslutet / The budget decision' }),
  },
  { example: { amount: kronor(100_000_000), reference: 'Budget 2027, § 12' } },
);
