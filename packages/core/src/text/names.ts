import type { Relation } from '../access/relations.ts';
import type { CaseStatus } from '../gate-case/state.ts';
import type { Standing } from '../initiative/choices.ts';
import type { GateKind, LegalForm, OutcomeKind } from '../process-model/types.ts';
import type { Thing } from '../refusal.ts';
import type { Catalogue } from './language.ts';

export const relationNames = {
  colleague: { sv: 'den som är inloggad', en: 'anybody who has logged in' },
  bearer: { sv: 'idébäraren', en: 'the idea bearer' },
  coach: { sv: 'innovationscoachen', en: 'the innovation coach' },
  manager: { sv: 'idébärarens chef', en: 'the idea bearer’s manager' },
  assessor: { sv: 'en bedömare', en: 'an assessor' },
  leader: { sv: 'innovationsledaren', en: 'the innovation leader' },
  decider: {
    sv: 'en beslutsfattare vid den enhet som äger initiativet',
    en: 'a decider of the unit that owns the initiative',
  },
  gateDecider: {
    sv: 'en beslutsfattare vid den enhet som fattade beslutet',
    en: 'a decider of the unit that made the decision',
  },
  payer: { sv: 'en beslutsfattare hos betalaren', en: 'a decider of the payer' },
  fundOwner: { sv: 'den som ansvarar för innovationsmedlen', en: 'whoever is responsible for the fund' },
  challengeOwner: {
    sv: 'den som svarar för den enhet som äger utmaningen',
    en: 'whoever answers for the unit that owns the challenge',
  },
  roundOwner: { sv: 'den som svarar för omgångens enhet', en: 'whoever answers for the unit of the round' },
  receiver: { sv: 'den mottagande verksamheten', en: 'the receiving unit' },
  offeredBearer: { sv: 'den som har fått frågan om att bära idén', en: 'whoever has been asked to bear the idea' },
  proposedOwner: { sv: 'den enhet som föreslås äga initiativet', en: 'the unit that is proposed as owner' },
  referralReceiver: {
    sv: 'den enhet som initiativet hänvisas till',
    en: 'the unit that the initiative is referred to',
  },
  responsible: {
    sv: 'den som svarar för en enhet med ansvar för ett villkor',
    en: 'whoever answers for a unit that a condition rests on',
  },
  reviewer: { sv: 'den som har ombetts lämna ett yttrande', en: 'whoever has been asked for a review' },
  documentAdder: { sv: 'den som lade till dokumentet', en: 'whoever added the document' },
  registrar: { sv: 'registratorn', en: 'the registrar' },
  office: { sv: 'idéslusskontoret', en: 'the sluice office' },
  auditor: { sv: 'revisorn', en: 'the auditor' },
  system: { sv: 'ett anslutet system', en: 'a connected system' },
} satisfies Catalogue<Relation>;

export const standingNames = {
  draft: { sv: 'är ett utkast', en: 'is a draft' },
  submitted: { sv: 'är inlämnat och väntar på svar', en: 'has been submitted and awaits an answer' },
  active: { sv: 'pågår', en: 'is under way' },
  paused: { sv: 'är vilande', en: 'is paused' },
  ended: { sv: 'är avslutat', en: 'has ended' },
} satisfies Catalogue<Standing>;

export const statusNames = {
  preparing: { sv: 'förbereds', en: 'is being prepared' },
  requested: { sv: 'väntar på beslut', en: 'awaits a decision' },
  decided: { sv: 'är beslutat och väntar på att meddelas', en: 'has been decided and awaits its notification' },
  closed: { sv: 'är stängt', en: 'is closed' },
} satisfies Catalogue<CaseStatus>;

export const outcomeNames = {
  approve: { sv: 'bifall', en: 'approval' },
  approveWithConditions: { sv: 'bifall med villkor', en: 'approval with conditions' },
  return: { sv: 'återremiss', en: 'return' },
  postpone: { sv: 'bordläggning', en: 'postponement' },
  pause: { sv: 'vilandeförklaring', en: 'putting to rest' },
  sendBack: { sv: 'att initiativet går tillbaka till en tidigare fas', en: 'going back to an earlier phase' },
  refer: { sv: 'överlämnande', en: 'referral' },
  reject: { sv: 'avslag', en: 'rejection' },
} satisfies Catalogue<OutcomeKind>;

export const legalFormNames = {
  execution: { sv: 'verkställighet', en: 'execution' },
  delegatedDecision: { sv: 'ett delegationsbeslut', en: 'a delegated decision' },
  committeeDecision: { sv: 'ett nämndbeslut', en: 'a decision of a committee' },
  companyDecision: { sv: 'ett bolags beslut', en: 'a decision of a company' },
  recommendation: { sv: 'en rekommendation', en: 'a recommendation' },
} satisfies Catalogue<LegalForm>;

export const gateKindNames = {
  time: { sv: 'tid', en: 'time' },
  money: { sv: 'pengar', en: 'money' },
  scale: { sv: 'att skala upp', en: 'scaling up' },
  review: { sv: 'granskning', en: 'review' },
} satisfies Catalogue<GateKind>;

export const thingNames = {
  initiative: { sv: 'initiativet', en: 'the initiative' },
  gateCase: { sv: 'beslutsärendet', en: 'the gate case' },
  fund: { sv: 'innovationsmedlen', en: 'the fund' },
  effectGoal: { sv: 'effektmålet', en: 'the effect goal' },
  measurement: { sv: 'mätningen', en: 'the measurement' },
  share: { sv: 'andelen av finansieringen', en: 'the share of the funding' },
  person: { sv: 'personen', en: 'the person' },
  unit: { sv: 'enheten', en: 'the unit' },
  body: { sv: 'nämnden eller organet', en: 'the body' },
  publicBody: { sv: 'huvudmannen', en: 'the public body' },
  role: { sv: 'rollen', en: 'the role' },
  mandate: { sv: 'mandatet', en: 'the mandate' },
  challenge: { sv: 'utmaningen', en: 'the challenge' },
  decisionRound: { sv: 'beslutsomgången', en: 'the decision round' },
  supplementRequest: { sv: 'begäran om komplettering', en: 'the supplement request' },
  document: { sv: 'dokumentet', en: 'the document' },
  review: { sv: 'yttrandet', en: 'the review' },
  processModel: { sv: 'innovationsmodellen', en: 'the process model' },
  gate: { sv: 'beslutspunkten', en: 'the gate' },
  phase: { sv: 'fasen', en: 'the phase' },
  criterion: { sv: 'bedömningskriteriet', en: 'the criterion' },
  question: { sv: 'frågan', en: 'the question' },
  ending: { sv: 'avslutet', en: 'the ending' },
  entry: { sv: 'ingången', en: 'the entry' },
  condition: { sv: 'villkoret', en: 'the condition' },
  decision: { sv: 'beslutet', en: 'the decision' },
  reconsiderationRequest: { sv: 'begäran om omprövning', en: 'the request for reconsideration' },
  appeal: { sv: 'överklagandet', en: 'the appeal' },
  adoption: { sv: 'införandet', en: 'the adoption' },
} satisfies Catalogue<Thing>;
