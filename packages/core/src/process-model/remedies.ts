import type { FindingCode } from './finding.ts';
import type { LocalText } from './types.ts';

/** What an editor could change, for each kind of finding; a finding that knows better says so itself. */
export const remedies = {
  tooLarge: {
    sv: 'Dela modellen, eller ta bort det som inte används.',
    en: 'Divide the model, or remove what is not used.',
  },
  wrongShape: {
    sv: 'Jämför stället med formatet, process-model.schema.json.',
    en: 'Compare the place with the format, process-model.schema.json.',
  },
  reservedId: {
    sv: 'Byt id, också där det används.',
    en: 'Choose another id, also where it is used.',
  },
  otherIdentity: {
    sv: 'Skriv det som står i texten, eller utelämna egenskapen.',
    en: 'Write what the text says, or leave the property out.',
  },
  duplicateId: { sv: 'Ge det ett eget id, eller ta bort det.', en: 'Give it an id of its own, or remove it.' },
  danglingId: {
    sv: 'Lägg till det som saknas, eller peka på något som finns.',
    en: 'Add what is missing, or name something that is there.',
  },
  unreachablePhase: {
    sv: 'Lägg till en ingång eller en övergång hit, eller ta bort fasen.',
    en: 'Add an entry or an edge that leads here, or remove the phase.',
  },
  noWayToEnding: {
    sv: 'Ge fasen ett slut, eller lägg till en övergång till en fas som har ett.',
    en: 'Give the phase an ending, or add an edge to a phase that has one.',
  },
  noWayToStop: {
    sv: 'Lägg till ett slut av slaget stopped; vid mottagningen declined, vid en beslutspunkt utfallet reject.',
    en: 'Add an ending of the kind stopped; at intake declined, at a gate the outcome reject.',
  },
  endingNeverReached: {
    sv: 'Ta bort slutet här; ett avslag hör till en beslutspunkts utfall.',
    en: 'Remove the ending here; a rejection belongs to the outcomes of a gate.',
  },
  brokenGuarantee: { sv: 'Ställ en beslutspunkt i vägen.', en: 'Put a gate in the way.' },
  emptyGuarantee: {
    sv: 'Ge den fas som menas rätt slag, eller ta bort garantin.',
    en: 'Give the phase that is meant its kind, or remove the guarantee.',
  },
  unknownFact: {
    sv: 'Använd en uppgift som finns, eller lägg till en fråga och läs answers.<id>.',
    en: 'Use a fact that there is, or add a question and read answers.<id>.',
  },
  comparisonNeverHolds: {
    sv: 'Jämför tal med atLeast, atMost eller is, text och ja/nej med is, listor med includes.',
    en: 'Compare numbers by atLeast, atMost or is, texts and yes or no by is, lists by includes.',
  },
  conditionNeverHolds: { sv: 'Ändra villkoret, eller ta bort det.', en: 'Change the condition, or remove it.' },
  needCannotBeMet: {
    sv: 'Ändra kravet, eller ge plats för det som kan uppfylla det.',
    en: 'Change the need, or make room for what can meet it.',
  },
  needNotOnEveryPath: {
    sv: 'Ge plats för det på vägen, eller skriv appliesWhen så att kravet bara gäller där det kan uppfyllas.',
    en: 'Make room for it on the way, or write appliesWhen so that the need applies only where it can be met.',
  },
  criterionAsksForRatings: {
    sv: 'Låt villkoret läsa något annat än bedömningar.',
    en: 'Let the condition read something else than ratings.',
  },
  contradictoryNeeds: {
    sv: 'Ändra ett av kraven, eller skriv appliesWhen så att de aldrig gäller samtidigt.',
    en: 'Change one of the needs, or write appliesWhen so that they never apply at once.',
  },
  outcomeLeadsNowhere: {
    sv: 'Ställ beslutspunkten på en väg, låt utfallet leda till något som finns där, eller ta bort det.',
    en: 'Put the gate on a way, let the outcome lead to something that is there, or remove it.',
  },
  nobodyDecides: {
    sv: 'Lägg sist till en rad utan when: den beslutar i alla övriga fall.',
    en: 'Add a last row without when: it decides in all other cases.',
  },
  nothingCarriedOver: {
    sv: 'Låt ett nej leda till samePhase, eller ta bort carriesOver.',
    en: 'Let a no lead to samePhase, or remove carriesOver.',
  },
  criterionTooNew: {
    sv: 'Skriv modellens egen version, eller en tidigare.',
    en: 'Write the version of the model itself, or an earlier one.',
  },
  adviceBinds: {
    sv: 'Låt någon som beslutar stå efter rekommendationen, på varje väg.',
    en: 'Let somebody who decides stand after the recommendation, on every way.',
  },
  deciderNeverAsked: { sv: 'Flytta raden uppåt, eller ta bort den.', en: 'Move the row up, or remove it.' },
  noChoices: { sv: 'Ge frågan minst två svar att välja bland.', en: 'Give the question at least two choices.' },
  parallelEdges: { sv: 'Behåll en av övergångarna.', en: 'Keep one of the edges.' },
  gateOnTwoWays: {
    sv: 'Ge varje väg en egen beslutspunkt, med eget id.',
    en: 'Give each way a gate of its own, with its own id.',
  },
  unusedCriterion: {
    sv: 'Låt en beslutspunkt bedöma det, eller ta bort det.',
    en: 'Let a gate rate it, or remove it.',
  },
  unusedQuestion: {
    sv: 'Läs svaret i ett krav, eller ta bort frågan.',
    en: 'Read the answer in a need, or remove it.',
  },
  scoringIncomplete: {
    sv: 'Ge det poäng, vikt eller del som metoden räknar med, eller välj metoden countMet.',
    en: 'Give it the points, weight or part that the method counts with, or choose the method countMet.',
  },
  worseRatingGivesMore: {
    sv: 'Ge det bättre betyget minst lika många poäng.',
    en: 'Give the better rating at least as many points.',
  },
  bandsOutOfOrder: { sv: 'Ordna banden från bäst till sämst.', en: 'Put the bands in order from best to worst.' },
  unusedScoring: {
    sv: 'Ta bort värdet, eller välj en metod som läser det.',
    en: 'Remove the value, or choose a method that reads it.',
  },
  unusedStep: { sv: 'Lägg en fas i steget, eller ta bort det.', en: 'Put a phase into the step, or remove it.' },
  unusedEnding: {
    sv: 'Låt en fas, mottagningen eller ett utfall nämna slutet, eller ta bort det.',
    en: 'Let a phase, intake or an outcome name the ending, or remove it.',
  },
  loopWithoutCounter: {
    sv: 'Låt en beslutspunkt i slingan läsa phase.visits.',
    en: 'Let a gate in the loop read phase.visits.',
  },
  missingTranslation: { sv: 'Skriv texten på båda språken.', en: 'Write the text in both languages.' },
  notFullyChecked: {
    sv: 'Dela upp villkoren: färre any i varandra, färre krav vid samma beslutspunkt.',
    en: 'Divide the conditions: fewer any within each other, fewer needs at one gate.',
  },
} satisfies Record<FindingCode, LocalText>;
