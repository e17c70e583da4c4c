import type { Story as Told } from '../journey/exploring.ts';
import type { Stage } from './stage.ts';

const lamps = {
  title: 'Lampor längs golvet',
  summary: 'Ljus som tänds när någon stiger upp på natten.',
  area: 'Äldres hälsa',
  need: 'Många faller på natten.',
  idea: 'Lampor som tänds av rörelse, längs golvet.',
  goal: {
    name: 'Fall på natten',
    unit: 'fall per månad',
    direction: 'down',
    baseline: 12,
    target: 6,
    method: 'Avvikelserapporter',
  },
  pilot: { place: 'Ett boende', testGroup: 'Tjugo boende' },
} as const;

/** An idea of the care administration, with what it wants in öre. */
export const nightLamps = ({ city }: Stage, amountMinor = 8_000_000): Told => ({
  ...lamps,
  ...{ unitId: city.units.care, decider: 'decider-care', fundId: city.funds.care, amountMinor },
});
