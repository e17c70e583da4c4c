import { addDays, evaluateCondition, type ProcessModel } from '@idesluss/core';
import { yes } from '../stories/stage.ts';
import type { Walk } from './walk.ts';

type Activity = ProcessModel['phases'][number]['activities'][number];
type Deed = (walk: Walk, path: { readonly initiativeId: string }) => Promise<unknown>;

const nothing: Deed = async () => undefined;

/** What is done in a phase that gives room for it: everything, once, as somebody would who means well. */
const deeds: Readonly<Record<Activity, Deed>> = {
  nameManager: ({ bearer, stage }, path) =>
    yes(bearer.call('nameManager', { path, body: { personId: stage.idOf('manager') } })),
  nameCoach: ({ bearer, stage }, path) =>
    yes(bearer.call('nameCoach', { path, body: { personId: stage.idOf('coach') } })),
  addCollaborator: ({ bearer, stage }, path) =>
    yes(
      bearer.call('addCollaborator', {
        path,
        body: { kind: 'administration', unitId: stage.city.units.education, name: null },
      }),
    ),
  answerQuestions: answer,
  describeNeed: ({ bearer }, path) =>
    yes(bearer.call('describeNeed', { path, body: { need: 'Det tar för lång tid.' } })),
  describeIdea: ({ bearer }, path) => yes(bearer.call('describeIdea', { path, body: { idea: 'Gör det i ett steg.' } })),
  endorse: ({ stage }, path) =>
    yes(stage.as('manager').call('endorse', { path, body: { answer: 'yes', reason: 'Vi vinner på det.' } })),
  setEffectGoal: ({ bearer, stage }, path) => {
    const goal = {
      name: 'Väntetid',
      unit: 'dagar',
      direction: 'down',
      baseline: 9,
      target: 3,
      method: 'Ärendesystemet',
      valueKind: 'quality',
      ownerUnitId: stage.city.units.care,
      dueOn: addDays(stage.today(), 200),
    } as const;
    return yes(bearer.call('setEffectGoal', { path, body: goal }));
  },
  planPilot: ({ bearer, stage }, path) => {
    const span = { from: stage.today(), to: addDays(stage.today(), 20) };
    const plan = { ...span, place: 'Ett kontor', testGroup: 'Tio kollegor', cost: null };
    return yes(bearer.call('planPilot', { path, body: plan }));
  },
  releasePilotVersion: ({ bearer }, path) =>
    yes(
      bearer.call('releasePilotVersion', { path, body: { title: 'Ett', built: 'Ett blad.', taught: 'Det räcker.' } }),
    ),
  recordMeasurement: measureTwice,
  holdCheckpoint: ({ stage }, path) =>
    yes(
      stage
        .as('coach')
        .call('holdCheckpoint', { path, body: { conclusion: 'continue', reason: 'Det går åt rätt håll.' } }),
    ),
  extendPilot: nothing,
  openAddedGrant: nothing,
  writeLesson: ({ bearer }, path) =>
    yes(bearer.call('writeLesson', { path, body: { title: 'Fråga först', text: 'Vi gissade, och gissade fel.' } })),
  evaluate: ({ bearer }, path) =>
    yes(
      bearer.call('evaluate', {
        path,
        body: { valueCreated: 'yes', strength: 'moderate', text: 'Tre dagar i stället för nio.' },
      }),
    ),
  planImplementation: ({ bearer, stage }, path) => {
    const plan = {
      receivingUnitId: stage.city.units.care,
      from: addDays(stage.today(), 30),
      text: 'En enhet i taget.',
    };
    return yes(bearer.call('planImplementation', { path, body: plan }));
  },
  acceptOwnership: ({ stage }, path) =>
    yes(stage.as('deciderCare').call('acceptOwnership', { path, body: { reference: 'Chefens beslut' } })),
  registerAdoption: ({ stage }, path) => {
    const use = { unitId: stage.city.units.care, inUseFrom: stage.today(), reference: null };
    return yes(stage.as('deciderCare').call('registerAdoption', { path, body: use }));
  },
  complete: nothing,
};

/** What one does after another: nobody accepts what is not planned. */
const order = Object.keys(deeds);

/** All that a phase gives room for and that has not been done before. */
export async function doAll(walk: Walk, phaseId: string): Promise<void> {
  const activities = walk.model.phases.find(({ id }) => id === phaseId)?.activities ?? [];
  const path = { initiativeId: walk.initiativeId };
  if (!walk.known.has('reported')) {
    const report = { kind: 'report', title: 'Tidigare arbete', url: 'https://dokument.example.se/1' } as const;
    await yes(walk.bearer.call('addDocument', { path, body: report }));
    walk.known.set('reported', true);
  }
  for (const activity of activities.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))) {
    if (walk.known.has(`done ${activity}`)) continue;
    await deeds[activity](walk, path);
    walk.known.set(`done ${activity}`, true);
  }
}

/** Each question as far as it is asked, with the answer that goes on: yes, the first of the choices. */
async function answer({ model, bearer, known }: Walk, path: { readonly initiativeId: string }): Promise<void> {
  for (const { id, type, choices = [], appliesWhen } of model.questions) {
    if (appliesWhen !== undefined && !evaluateCondition(appliesWhen, (name) => known.get(name))) continue;
    const given = { text: 'Så är det.', number: 1, yesNo: true, choice: choices[0]?.id ?? '' }[type];
    await yes(bearer.call('answerQuestions', { path, body: { answers: { [id]: given } } }));
    known.set(`answers.${id}`, given);
  }
}

async function measureTwice(walk: Walk, { initiativeId }: { readonly initiativeId: string }): Promise<void> {
  const { effectGoals } = await walk.stage.see(initiativeId);
  for (const { effectGoalId } of effectGoals) {
    for (const value of [5, 3]) {
      const body = { value, measuredOn: walk.stage.today(), source: 'Ärendesystemet' };
      await yes(walk.bearer.call('recordMeasurement', { path: { initiativeId, effectGoalId }, body }));
    }
  }
}
