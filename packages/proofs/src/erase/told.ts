import { atTimeGate } from '@idesluss/api/src/test/prepared.ts';
import type { TestService } from '@idesluss/api/src/test/service.ts';

/** Somebody whose every personal field holds a canary, and what their words stand in. */
export type Told = {
  readonly personId: string;
  readonly initiativeId: string;
  readonly gateCaseId: string;
};

type Answer = Awaited<ReturnType<ReturnType<TestService['as']>['get']>>;

/** A request that the proof itself depends on. */
export const sure = (answer: Answer): Answer => {
  if (answer.statusCode >= 300) throw new Error(`${answer.statusCode} ${answer.body}`);
  return answer;
};

/** Registers a person over the interface, lets them endorse an initiative in their own words, and has that in a dossier. */
export const tell = async (city: TestService, canary: string): Promise<Told> => {
  const person = { name: `${canary} Namn`, email: `${canary}@example.org`, unitId: city.units.care };
  const { id: personId } = sure(await city.as('office').post('/people', person)).json();
  const { initiativeId, gateCaseId } = await atTimeGate(city);
  const path = `/initiatives/${initiativeId}`;
  sure(await city.as('bearer').post(`${path}/managers`, { personId }));
  const words = { answer: 'yes', reason: `${canary} känner de som berörs` };
  sure(await city.asPerson(personId).post(`${path}/endorsements`, words));
  return { personId, initiativeId, gateCaseId };
};

/** Everything the interface tells about somebody and what they have written, to those who may see most. */
export const answersAbout = async (city: TestService, told: Told): Promise<string> => {
  const paths = [
    `/people/${told.personId}`,
    `/roles?personId=${told.personId}`,
    `/initiatives/${told.initiativeId}`,
    `/initiatives/${told.initiativeId}/events?limit=100`,
    `/initiatives/${told.initiativeId}/options`,
    `/initiatives/${told.initiativeId}/gate-cases`,
    `/gate-cases/${told.gateCaseId}`,
  ];
  const readers = [city.as('office'), city.as('auditor'), city.as('bearer'), city.asPerson(told.personId)];
  const answers = await Promise.all(readers.flatMap((reader) => paths.map((path) => reader.get(path))));
  return answers.map(({ body }) => body).join('\n');
};
