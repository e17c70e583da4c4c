import { deepEqual, equal, partialDeepStrictEqual } from 'node:assert/strict';
import { explore } from '../journey/exploring.ts';
import { askForMoney } from '../journey/money.ts';
import { nightLamps } from './matters.ts';
import { no, type Stage, type Story, yes } from './stage.ts';

async function play(stage: Stage): Promise<void> {
  const { city, as, see, seeCase, seeFund, told, today } = stage;
  const initiativeId = await explore(stage.journey(), nightLamps(stage));
  const gateCaseId = await askForMoney(stage.journey(), nightLamps(stage), initiativeId);
  const path = { gateCaseId };
  const heldOn = today();

  // The day after the meeting, when it is not in the system yet, the bearer learns more: a new dossier is frozen.
  city.passDays(1);
  const need = 'Fler faller på natten än vi trodde.';
  await yes(as('bearer').call('describeNeed', { path: { initiativeId }, body: { need } }));
  const [older, newer] = (await seeCase(gateCaseId)).dossiers;

  city.passDays(1);
  const decidedBy = { kind: 'body', bodyId: city.bodies.care } as const;
  const recorded = { decidedBy, decidedOn: heldOn, minutesReference: 'Nämndens protokoll § 41' };
  const decision = { outcome: 'approve', reasons: 'Nämnden bifaller.', recorded } as const;
  const on = (dossier: typeof older) => ({ path, body: { ...decision, basedOn: dossier?.address ?? '' } });
  // What the committee had not seen it cannot have decided on; and nobody records for it but the registrar.
  const unseen = await no(as('registrar').call('decideGate', on(newer)));
  partialDeepStrictEqual(unseen, { status: 422, refusal: { rule: 'beforeDossier' } });
  equal((await no(as('bearer').call('decideGate', on(older)))).code, 'notPermitted');
  await yes(as('registrar').call('decideGate', on(older)));

  // Who decided, when, and on what: the committee, the day of its meeting, on what lay before it.
  partialDeepStrictEqual(await seeCase(gateCaseId), {
    status: 'closed',
    decision: { ...recorded, form: 'recorded', mandateId: null, dossierAddress: older?.address },
    answers: [{ requestedOn: heldOn, answeredOn: today() }],
  });
  // A colleague elsewhere is told the outcome and where the minutes are.
  partialDeepStrictEqual(await seeCase(gateCaseId, 'outsider'), { decision: recorded });
  partialDeepStrictEqual(await see(initiativeId, 'outsider'), { standing: 'active', phase: 'pilot', need });
  equal((await seeFund(city.funds.care)).available?.amountMinor, 92_000_000);
  // The log tells who wrote it down; that is another than who decided.
  const decided = (await told(initiativeId)).filter(({ type }) => type === 'gateDecided');
  deepEqual(decided.at(-1)?.actorId, city.people.registrar);
}

export const committee: Story = {
  name: 'committee',
  tells: 'a committee’s decision is registered two days later, on the dossier that lay before it',
  play,
};
