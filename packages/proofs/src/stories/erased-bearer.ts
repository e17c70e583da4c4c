import { deepEqual, equal, partialDeepStrictEqual } from 'node:assert/strict';
import { tablesHolding } from '@idesluss/api/src/test/find-text.ts';
import { approve, explore } from '../journey/exploring.ts';
import { askForMoney } from '../journey/money.ts';
import { nightLamps } from './matters.ts';
import { no, type Stage, type Story, yes } from './stage.ts';

const name = 'Ylva Qvistbacke';
const lesson = { title: 'Fråga först', text: 'Natten vet.' };

async function play(stage: Stage): Promise<void> {
  const { city, as, see, seeCase, told, hire } = stage;
  const bearer = await hire(name, city.units.care);
  const journey = stage.journey({ bearer });
  const initiativeId = await explore(journey, nightLamps(stage));
  const gateCaseId = await askForMoney(journey, nightLamps(stage), initiativeId);
  const before = await see(initiativeId);
  const asked = await seeCase(gateCaseId);
  const holding = () => tablesHolding(city.database.ownerUrl, name);
  deepEqual(await holding(), ['person', 'private_part']);

  const path = { personId: bearer.personId };
  await yes(as('registrar').call('erasePerson', { path, body: { reason: 'personAsked' } }));

  // The name stands nowhere: in no table, no log line, no answer.
  deepEqual(await holding(), []);
  equal(city.logs.filter((line) => line.includes(name)).length, 0);
  partialDeepStrictEqual(await yes(as('office').call('readPerson', { path })), {
    name: null,
    email: null,
    erased: true,
  });
  equal(JSON.stringify(await told(initiativeId)).includes(name), false);
  // Whoever holds the token does nothing with it any more.
  equal((await no(as(bearer).call('writeLesson', { path: { initiativeId }, body: lesson }))).code, 'notPermitted');
  // The matter itself stays as it was: its standing, its hours, its pending case on the same dossier.
  const { standing, phase, version, grantedMinutes } = before;
  partialDeepStrictEqual(await see(initiativeId), { standing, phase, version: version + 1, grantedMinutes });
  // That somebody has to take over shows, as when a bearer steps down.
  partialDeepStrictEqual(await see(initiativeId), { bearers: [], bearerMissing: true });
  const pending = await seeCase(gateCaseId);
  equal(pending.status, 'requested');
  deepEqual(pending.dossiers, asked.dossiers);

  await carryOn(stage, initiativeId);
  await approve(stage.journey(), 'decider-care', gateCaseId, 'Idén står sig utan den som hade den.', null);
  partialDeepStrictEqual(await see(initiativeId, 'outsider'), { standing: 'active', phase: 'pilot' });
  partialDeepStrictEqual(await seeCase(gateCaseId), { status: 'closed', decision: { outcome: 'approve' } });
}

/** The office finds somebody who carries it on, and who may what the erased one may no longer. */
async function carryOn({ city, as, hire, told }: Stage, initiativeId: string): Promise<void> {
  const heir = await hire('Elof Tallmo', city.units.care);
  const offer = { personId: heir.personId, kind: 'employee' } as const;
  await yes(as('office').call('offerBearer', { path: { initiativeId }, body: offer }));
  await yes(as(heir).call('answerBearerOffer', { path: { initiativeId }, body: { accepts: true } }));
  await yes(as(heir).call('writeLesson', { path: { initiativeId }, body: lesson }));
  equal((await told(initiativeId)).at(-1)?.actorId, heir.personId);
}

export const erasedBearer: Story = {
  name: 'erased-bearer',
  tells: 'the bearer is erased while a case is pending: no name is left, and the matter goes on',
  play,
};
