/** The way through the sluice, in order; the first column of the administrator's workplace. */
export const tags = [
  { name: 'initiatives', description: 'Idén: fånga, beskriva, skicka in / The initiative: catch, describe, submit' },
  { name: 'intake', description: 'Mottagning: komplettera, ta emot, avböja / Intake: supplement, accept, decline' },
  {
    name: 'involvement',
    description: 'De som är med: bärare, coacher, samarbeten / Those around it: bearers, coaches, collaborators',
  },
  {
    name: 'gate-cases',
    description:
      'Grinden: underlag, bedömning, beslut, delgivning / The gate: dossier, assessment, decision, notification',
  },
  {
    name: 'money-and-time',
    description: 'Pengar och tid: ansökan, andelar, beviljat / Money and time: applications, shares, grants',
  },
  { name: 'funds', description: 'Potter och deras huvudbok / Funds and their ledger' },
  { name: 'effect-goals', description: 'Effektmål och mätningar / Effect goals and measurements' },
  {
    name: 'pilot',
    description: 'Pilot: plan, versioner, avstämningar, lärdomar / Pilot: plan, versions, checkpoints, lessons',
  },
  {
    name: 'scaling',
    description: 'Utvärdering, genomförande, mottagande, spridning / Evaluation, implementation, reception, adoption',
  },
  { name: 'endings', description: 'Avsluta, pausa, återuppta / End, pause, resume' },
  { name: 'events', description: 'Historiken / The history' },
  { name: 'process-models', description: 'Modellen: faser, grindar, kriterier / The model: phases, gates, criteria' },
  { name: 'organisation', description: 'Enheter och organ / Units and bodies' },
  { name: 'people', description: 'Personer, roller, delegationer / People, roles, mandates' },
  { name: 'about', description: 'Om gränssnittet / About the interface' },
] as const;

export type Tag = (typeof tags)[number]['name'];
