import type { CommandType } from '../commands.ts';
import { CHANGED_DOSSIERS } from '../gate-case/request.ts';
import type { Refusal } from '../refusal.ts';
import { kronor } from './amounts.ts';
import { actionNames } from './command-names.ts';
import type { Language } from './language.ts';

type LimitReached = Extract<Refusal, { code: 'limitReached' }>;

/** What there may be so many of, and what to do instead. Not among them: changes to what a decider has been shown. */
const limits: { readonly [C in CommandType]?: Readonly<Record<Language, (limit: string) => string>> } = {
  allocateFund: {
    sv: (limit) =>
      `Innovationsmedel får få högst ${limit} sammanlagt, och med det här blir det mer. Tillför mindre, eller lägg upp nya.`,
    en: (limit) =>
      `A fund is given at most ${limit} in all, and this would make it more. Allocate less, or open another.`,
  },
  draftProcessModel: {
    sv: (limit) =>
      `Högst ${limit} utkast till innovationsmodeller kan ligga öppna. Publicera eller kasta något av dem.`,
    en: (limit) => `At most ${limit} drafts of process models lie open at once. Publish or discard one of them.`,
  },
  publishProcessModel: {
    sv: (limit) =>
      `Staden har publicerat ${limit} versioner av egna modeller, och det är gränsen. Arbeta vidare med dem som finns.`,
    en: (limit) =>
      `The city has published ${limit} versions of its own models, which is the limit. Go on with those there are.`,
  },
  applyForMoney: {
    sv: (limit) => `Ett äskande kan ha högst ${limit} betalare. Slå ihop andelar.`,
    en: (limit) => `An application has at most ${limit} payers. Merge some of the shares.`,
  },
  requestDecision: {
    sv: (limit) => `Ärendet har fått ${limit} beslutsunderlag, och det är gränsen. Avsluta initiativet och börja om.`,
    en: (limit) => `The case has had ${limit} dossiers, which is the limit. End the initiative and begin anew.`,
  },
  assignAssessors: {
    sv: (limit) => `Högst ${limit} bedömare ryms i ett ärende. Utse färre.`,
    en: (limit) => `A case has room for ${limit} assessors. Assign fewer.`,
  },
  rateCriteria: {
    sv: (limit) => `Högst ${limit} bedömare ryms i ett ärende. Den som redan har bedömt kan ändra sin bedömning.`,
    en: (limit) => `A case has room for ${limit} assessors. Whoever has rated already can change their rating.`,
  },
  decideGate: {
    sv: (limit) => `Fler än ${limit} villkor ryms inte. Slå ihop dem som hör ihop.`,
    en: (limit) => `No more than ${limit} conditions fit. Merge those that go together.`,
  },
  correctDecision: {
    sv: (limit) => `Beslutet har rättats ${limit} gånger, och det är gränsen. Ompröva det i stället.`,
    en: (limit) => `The decision has been corrected ${limit} times, which is the limit. Reconsider it instead.`,
  },
  requestReconsideration: {
    sv: (limit) => `Omprövning har prövats ${limit} gånger, och det är gränsen. Tala med den som beslutar.`,
    en: (limit) => `Reconsideration has been tried ${limit} times, which is the limit. Talk to whoever decides.`,
  },
  reconsiderDecision: {
    sv: (limit) => `Beslutet har omprövats ${limit} gånger, och det är gränsen. Återuppta initiativet i stället.`,
    en: (limit) =>
      `The decision has been reconsidered ${limit} times, which is the limit. Reopen the initiative instead.`,
  },
  recordAppeal: {
    sv: (limit) => `Ärendet har ${limit} överklaganden, och det är gränsen. För fler i diariet.`,
    en: (limit) => `The case has ${limit} appeals, which is the limit. Keep the rest in the registry.`,
  },
  requestSupplement: {
    sv: (limit) => `Komplettering har begärts ${limit} gånger, och det är gränsen. Ta ställning till det som finns.`,
    en: (limit) =>
      `Supplements have been requested ${limit} times, which is the limit. Come to a view on what there is.`,
  },
  offerBearer: {
    sv: (limit) => `En idé kan ha högst ${limit} idébärare, tillfrågade inräknade. Låt någon av dem företräda flera.`,
    en: (limit) => `An idea has at most ${limit} bearers, those asked included. Let one of them stand for several.`,
  },
  invite: {
    sv: (limit) => `Högst ${limit} kan vara inbjudna. Ta tillbaka någon inbjudan, eller välj en vidare synlighet.`,
    en: (limit) => `At most ${limit} can be invited. Withdraw an invitation, or choose a wider visibility.`,
  },
  addDocument: {
    sv: (limit) => `Ett initiativ kan ha högst ${limit} dokument. Samla flera på en plats och länka dit.`,
    en: (limit) => `An initiative has at most ${limit} documents. Gather several in one place and link to that.`,
  },
  writeMessage: {
    sv: (limit) => `Högst ${limit} meddelanden ryms. Skriv det viktigaste i initiativet i stället.`,
    en: (limit) => `There is room for ${limit} messages. Write what matters most in the initiative instead.`,
  },
  askReview: {
    sv: (limit) => `Yttrande har begärts ${limit} gånger, och det är gränsen. Gå vidare med de yttranden som finns.`,
    en: (limit) => `Reviews have been asked for ${limit} times, which is the limit. Go on with those there are.`,
  },
  addCollaborator: {
    sv: (limit) => `Ett initiativ kan ha högst ${limit} samarbetsparter. Låt en av dem företräda flera.`,
    en: (limit) => `An initiative has at most ${limit} collaborators. Let one of them stand for several.`,
  },
  setEffectGoal: {
    sv: (limit) => `Ett initiativ kan ha högst ${limit} effektmål. Ändra ett av dem som finns.`,
    en: (limit) => `An initiative has at most ${limit} effect goals. Change one of those there are.`,
  },
  releasePilotVersion: {
    sv: (limit) => `En pilot kan ha högst ${limit} versioner. Utvärdera det som finns.`,
    en: (limit) => `A pilot has at most ${limit} versions. Evaluate what there is.`,
  },
  extendPilot: {
    sv: () => 'Piloten är redan planerad så långt fram som det går. Utvärdera det som finns.',
    en: () => 'The pilot is planned as far ahead as can be already. Evaluate what there is.',
  },
  writeLesson: {
    sv: (limit) => `Initiativet har redan ${limit} lärdomar, och fler ryms inte. Samla det viktigaste i utvärderingen.`,
    en: (limit) =>
      `The initiative has ${limit} lessons already, and no more fit. Gather what matters most in the evaluation.`,
  },
  registerAdoption: {
    sv: (limit) =>
      `Ett initiativ kan ha högst ${limit} införanden. Registrera införandet vid en enhet som omfattar flera.`,
    en: (limit) => `An initiative has at most ${limit} adoptions. Register one for a unit that comprises several.`,
  },
};

const shown = {
  sv: ({ what, limit }: LimitReached) =>
    `Det går inte att ${actionNames[what].sv} nu: beslutsunderlaget har ändrats så att det finns i ${limit} versioner, och fler får det inte bli före beslutet. Invänta beslutet, eller be beslutsfattaren återremittera ärendet.`,
  en: ({ what, limit }: LimitReached) =>
    `It is not possible to ${actionNames[what].en} now: the dossier has been changed into ${limit} versions, and there can be no more before the decision. Await the decision, or ask the decider to return the case.`,
} as const;

/** Their own limits lie below that of changes to the dossier: the higher number is the other one. */
const lower: readonly CommandType[] = ['rateCriteria', 'addCollaborator', 'setEffectGoal'];

/** Which limit, and the way out. The one limit that is money is told in kronor; all others are counts. */
export function limitWords(refusal: LimitReached, language: Language): string {
  const { what, limit } = refusal;
  const own = limit >= CHANGED_DOSSIERS && lower.includes(what) ? undefined : limits[what]?.[language];
  if (own === undefined) return shown[language](refusal);
  return own(what === 'allocateFund' ? kronor(limit, language) : String(limit));
}
