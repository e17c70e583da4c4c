import { atOnce, oneEach, told } from './at-once.ts';
import type { Pair } from './pair.ts';
import { approval, caseForTime } from './prepare.ts';
import { listRecorded, type Recorded } from './record.ts';

const streamWalls = ['rowLocks', 'eventKey', 'rowVersions'] as const;

export const twoDecisions: Pair = {
  name: 'two decisions on one gate case',
  walls: streamWalls,
  fault: 'both took effect',
  play: async ({ city, ask }, draw) => {
    const { gateCaseId, basedOn } = await caseForTime(city);
    const path = `/gate-cases/${gateCaseId}/decisions`;
    const returned = { outcome: 'return', basedOn, reasons: 'Komplettera med mätning.' };
    const second = draw() < 0.5 ? approval(basedOn) : returned;
    const answers = await atOnce(draw, [
      () => ask(0, 'deciderCare', { path, body: approval(basedOn) }),
      () => ask(1, 'deciderCare', { path, body: second }),
    ]);
    const decided = (await listRecorded(city, gateCaseId)).filter(({ type }) => type === 'gateDecided').length;
    return [
      ...oneEach(answers, '201', '409 caseNotInStatus'),
      ...(decided === 1 ? [] : [`${decided} decisions stand in the log`]),
    ];
  },
};

/** The decision rests on the dossier that was frozen last before it. */
const restsOnLatest = (events: readonly Recorded[]): boolean => {
  const decision = events.findIndex(({ type }) => type === 'gateDecided');
  const latest = events.slice(0, decision).findLast(({ type }) => type === 'dossierFrozen');
  return decision < 0 || events[decision]?.facts['dossier'] === latest?.hash;
};

export const changeAndDecision: Pair = {
  name: 'a material change and the decision on what it changes',
  walls: streamWalls,
  fault: 'the log holds two events of one version',
  play: async ({ city, ask }, draw) => {
    const { initiativeId, gateCaseId, basedOn } = await caseForTime(city);
    const [change, decision] = await atOnce(draw, [
      () => ask(0, 'bearer', { path: `/initiatives/${initiativeId}/needs`, body: { need: 'Ännu fler faller.' } }),
      () => ask(1, 'deciderCare', { path: `/gate-cases/${gateCaseId}/decisions`, body: approval(basedOn) }),
    ]);
    const events = await listRecorded(city, gateCaseId);
    const versions = new Set(events.map(({ version }) => version));
    const clear = ['201', '412 stale'].includes(decision === undefined ? '' : told(decision));
    return [
      ...(change?.status === 201 ? [] : [`the change was answered ${change && told(change)}`]),
      ...(clear ? [] : [`the decision was answered ${decision && told(decision)}`]),
      ...(versions.size === events.length ? [] : ['the log holds two events of one version']),
      ...(restsOnLatest(events) ? [] : ['the decision rests on a dossier that was not the latest']),
    ];
  },
};

export const staleDossier: Pair = {
  name: 'two decisions on a dossier that has been replaced',
  // Whoever names the latest dossier has seen it: the old address is all that stands in the way.
  walls: [],
  fault: '',
  play: async ({ city, ask }, draw) => {
    const { initiativeId, gateCaseId, basedOn } = await caseForTime(city);
    const aim = { initiativeId };
    await city.send('bearer', { type: 'describeNeed', aim, target: undefined, args: { need: 'Ännu fler faller.' } });
    const path = `/gate-cases/${gateCaseId}/decisions`;
    const answers = await atOnce(draw, [
      () => ask(0, 'deciderCare', { path, body: approval(basedOn) }),
      () => ask(1, 'deciderCare', { path, body: approval(basedOn) }),
    ]);
    const latest = (await listRecorded(city, gateCaseId)).findLast(({ type }) => type === 'dossierFrozen')?.hash ?? '';
    const taken = await ask(0, 'deciderCare', { path, body: approval(latest) });
    return [
      ...answers.filter((one) => told(one) !== '412 stale').map((one) => `an old dossier was answered ${told(one)}`),
      ...(taken.status === 201 ? [] : [`the latest dossier was answered ${told(taken)}`]),
    ];
  },
};
