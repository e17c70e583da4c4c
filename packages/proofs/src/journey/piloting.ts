import type { City } from './city.ts';
import { move } from './move.ts';

export async function releaseVersion(
  { act }: City,
  initiativeId: string,
  ...[title, built, taught]: readonly [title: string, built: string, taught: string]
): Promise<void> {
  const told = [`släpper pilotversionen ”${title}”`, `releases the pilot version “${title}”`] as const;
  await act(move('bearer', told, { initiativeId }, 'releasePilotVersion', undefined, { title, built, taught }));
}

/** Measures the first goal today. */
export async function measure(city: City, initiativeId: string, value: number): Promise<void> {
  const { goalIds } = await city.see(initiativeId);
  const point = { value, measuredOn: city.today, source: 'Verksamhetens logg' };
  const told = [`mäter: ${value}`, `measures: ${value}`] as const;
  await city.act(move('bearer', told, { initiativeId }, 'recordMeasurement', { goalId: goalIds[0] ?? '' }, point));
}
