/** The way through the sluice, in order; the first column of the administrator's workplace. */
export const tags = [
  {
    name: 'challenges',
    description: 'Utmaningar: frågor som staden ställer / Challenges: questions that the city asks',
  },
  {
    name: 'initiatives',
    description: 'Initiativet: skapa, beskriva, lämna in / The initiative: draft, describe, submit',
  },
  {
    name: 'intake',
    description: 'Mottagning: komplettera, ta emot, tacka nej, äga / Intake: supplement, accept, decline, own',
  },
  {
    name: 'involvement',
    description:
      'De som är med: idébärare, coach, chef, samarbetsparter, yttranden / Those around it: bearers, coach, manager, collaborators, reviews',
  },
  {
    name: 'gate-cases',
    description:
      'Beslutspunkten: underlag, bedömning, beslut, meddelande / The gate: dossier, assessment, decision, notification',
  },
  {
    name: 'decision-rounds',
    description: 'Beslutsomgångar: öppna, gå med, jämföra, stänga / Decision rounds: open, join, compare, close',
  },
  {
    name: 'money-and-time',
    description: 'Pengar och tid: äskanden, andelar, bidrag / Money and time: applications, shares, grants',
  },
  { name: 'funds', description: 'Innovationsmedel och deras huvudbok / Funds and their ledger' },
  { name: 'effect-goals', description: 'Effektmål och mätningar / Effect goals and measurements' },
  {
    name: 'pilot',
    description: 'Pilot: plan, versioner, avstämningar, lärdomar / Pilot: plan, versions, checkpoints, lessons',
  },
  {
    name: 'scaling',
    description:
      'Utvärdering, plan för införande, övertagande, införanden / Evaluation, implementation plan, reception, adoptions',
  },
  {
    name: 'endings',
    description:
      'Avsluta och återuppta: infört, nedlagt, hänvisat, överlämnat eller återkallat / End and reopen: implemented, stopped, referred, handed over or withdrawn',
  },
  { name: 'events', description: 'Historiken / The history' },
  {
    name: 'process-models',
    description: 'Innovationsmodellen: faser, beslutspunkter, kriterier / The model: phases, gates, criteria',
  },
  {
    name: 'organisation',
    description: 'Enheter, nämnder och organ, andra huvudmän / Units, bodies and other public bodies',
  },
  { name: 'people', description: 'Personer, roller, mandat / People, roles, mandates' },
  { name: 'about', description: 'Om gränssnittet / About the interface' },
] as const;

export type Tag = (typeof tags)[number]['name'];
