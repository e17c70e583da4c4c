import type { Activity, LocalText } from '../types.ts';

/** What is done in a phase, in as few words as a picture has room for. */
export const activityWords = {
  describeNeed: { sv: 'beskriv behovet', en: 'describe the need' },
  describeIdea: { sv: 'beskriv idén', en: 'describe the idea' },
  answerQuestions: { sv: 'svara på frågor', en: 'answer questions' },
  nameManager: { sv: 'utse chef', en: 'name the manager' },
  endorse: { sv: 'chefen tillstyrker', en: 'manager endorses' },
  nameCoach: { sv: 'utse coach', en: 'name a coach' },
  addCollaborator: { sv: 'bjud in andra', en: 'invite others' },
  planPilot: { sv: 'planera pilot', en: 'plan the pilot' },
  setEffectGoal: { sv: 'sätt effektmål', en: 'set effect goals' },
  releasePilotVersion: { sv: 'bygg versioner', en: 'build versions' },
  recordMeasurement: { sv: 'mät värdet', en: 'measure the value' },
  extendPilot: { sv: 'förläng piloten', en: 'extend the pilot' },
  openAddedGrant: { sv: 'be om mer pengar', en: 'ask for more money' },
  holdCheckpoint: { sv: 'stäm av: vidare?', en: 'check: go on?' },
  writeLesson: { sv: 'skriv lärdomar', en: 'write lessons' },
  evaluate: { sv: 'jämför med målen', en: 'compare to goals' },
  planImplementation: { sv: 'planera införandet', en: 'plan the roll-out' },
  acceptOwnership: { sv: 'lämna över', en: 'hand over' },
  registerAdoption: { sv: 'ta i bruk', en: 'take into use' },
  complete: { sv: 'slutför', en: 'complete' },
} as const satisfies Record<Activity, LocalText>;

export const diagramWords = {
  waysOut: { sv: 'Vägar ut', en: 'Ways out' },
} as const satisfies Record<string, LocalText>;
