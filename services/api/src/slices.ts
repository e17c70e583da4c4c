import { findShippedModel } from '@idesluss/core';
import { registerAnswerTimes } from './answer-times/routes.ts';
import type { Deps } from './app.ts';
import { registerAttempts } from './attempts/routes.ts';
import { registerAround } from './around/routes.ts';
import { registerBelonging } from './belonging/routes.ts';
import { registerCalibration } from './calibration/routes.ts';
import { registerChallenges } from './challenges/routes.ts';
import { registerConditions } from './conditions/routes.ts';
import { registerDecisionRounds } from './decision-rounds/routes.ts';
import { registerEffectGoals } from './effect-goals/routes.ts';
import { registerExploring } from './exploring/routes.ts';
import { registerGateCases } from './gate-cases/routes.ts';
import { createFindActor } from './http/actor.ts';
import type { SliceShell } from './http/reader.ts';
import { registerDrafting } from './initiatives/drafting.ts';
import { keepDeniedReads } from './http/refused-attempts.ts';
import { registerInitiatives } from './initiatives/routes.ts';
import { registerIntake } from './intake/routes.ts';
import { registerMigrating } from './migrating/routes.ts';
import { registerLeaving } from './leaving/routes.ts';
import { registerPilot } from './pilot/routes.ts';
import { registerScaling } from './scaling/routes.ts';
import { registerBodies } from './bodies/routes.ts';
import { registerFeed } from './feed/routes.ts';
import { registerFunds } from './funds/routes.ts';
import { registerMandates } from './mandates/routes.ts';
import { registerPeople } from './people/routes.ts';
import { registerProcessModels } from './process-models/routes.ts';
import { registerPublicBodies } from './public-bodies/routes.ts';
import { registerQuestionings } from './questionings/routes.ts';
import { registerReplaying } from './replaying/routes.ts';
import { registerRoles } from './roles/routes.ts';
import { registerUnits } from './units/routes.ts';
import type { Shell } from './write/execute.ts';

/** What writing needs, from what the service was given. New initiatives follow the shipped model. */
export const createShell = (given: Omit<Shell, 'defaultModel'>): Shell => {
  const defaultModel = findShippedModel('helsingborg', 2);
  if (defaultModel === undefined) throw new Error('the process model helsingborg 2 did not come with the core');
  return { ...given, defaultModel };
};

/** Every resource, in the order of the sluice: nothing is found by itself, so this list is the map. */
export const listSlices = (shell: Shell): NonNullable<Deps['slices']> => {
  const deps: SliceShell = { shell, findActor: createFindActor(shell) };
  return [
    (api) => keepDeniedReads(api, shell),
    (api) => registerChallenges(api, deps),
    (api) => registerInitiatives(api, deps),
    (api) => registerDrafting(api, deps),
    (api) => registerIntake(api, deps),
    (api) => registerBelonging(api, deps),
    (api) => registerExploring(api, deps),
    (api) => registerAround(api, deps),
    (api) => registerGateCases(api, deps),
    (api) => registerDecisionRounds(api, deps),
    (api) => registerConditions(api, deps),
    (api) => registerQuestionings(api, deps),
    (api) => registerAnswerTimes(api, deps),
    (api) => registerEffectGoals(api, deps),
    (api) => registerPilot(api, deps),
    (api) => registerScaling(api, deps),
    (api) => registerLeaving(api, deps),
    (api) => registerFunds(api, deps),
    (api) => registerProcessModels(api, deps),
    (api) => registerMigrating(api, deps),
    (api) => registerCalibration(api, deps),
    (api) => registerReplaying(api, deps),
    (api) => registerUnits(api, deps),
    (api) => registerBodies(api, deps),
    (api) => registerPublicBodies(api, deps),
    (api) => registerPeople(api, deps),
    (api) => registerRoles(api, deps),
    (api) => registerMandates(api, deps),
    (api) => registerFeed(api, deps),
    (api) => registerAttempts(api, deps),
  ];
};
