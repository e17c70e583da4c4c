import type { CommandType } from '../commands.ts';
import type { LocalText } from '../process-model/types.ts';
import { actionNames } from './command-names.ts';
import { type Language, sentence } from './language.ts';

const done: Partial<Record<CommandType, LocalText>> = {
  registerPerson: {
    sv: 'Det finns redan något med det id som angavs. Är det personen själv behövs inget mer; ange annars ett annat id, eller inget.',
    en: 'Something already has the id that was given. If it is that person, nothing more is needed; else give another id, or none.',
  },
  erasePerson: {
    sv: 'Personens uppgifter är redan raderade. Inget mer behövs.',
    en: 'The person’s data has been erased already. Nothing more is needed.',
  },
  movePerson: {
    sv: 'Personen hör dit redan den dagen. Inget mer behövs.',
    en: 'The person belongs there on that day already. Nothing more is needed.',
  },
  registerPublicBody: {
    sv: 'En huvudman är redan registrerad med det organisationsnumret. Sök upp den med numret bland huvudmännen; är det en annan, kontrollera numret.',
    en: 'A public body is registered already with that organisation number. Find it by the number among the public bodies; if it is another one, check the number.',
  },
  assignRole: {
    sv: 'Personen har redan den rollen där under någon av dagarna. Avsluta den först om tiden ska bli en annan.',
    en: 'The person holds that role there already on some of the days. End it first if the time is to be another.',
  },
  openFund: {
    sv: 'Enheten har redan innovationsmedel med det namnet för året. Tillför pengar till dem, eller välj ett annat namn.',
    en: 'The unit already has a fund of that name for the year. Allocate money to it, or choose another name.',
  },
  closeRound: {
    sv: 'Omgången är redan stängd och ändras inte. Öppna en ny om fler ärenden ska jämföras.',
    en: 'The round has been closed already and is not changed. Open a new one if more cases are to be compared.',
  },
  joinRound: {
    sv: 'Ärendet är redan med i en beslutsomgång. Lämna den först om ärendet ska vara med i en annan.',
    en: 'The case stands in a decision round already. Leave that first if the case is to stand in another.',
  },
  leaveRound: {
    sv: 'Ärendet är inte med i någon beslutsomgång. Inget mer behövs.',
    en: 'The case stands in no decision round. Nothing more is needed.',
  },
  revokeRole: {
    sv: 'Rollen är redan avslutad. Inget mer behövs.',
    en: 'The role has ended already. Nothing more is needed.',
  },
  revokeMandate: {
    sv: 'Mandatet är redan återkallat eller har löpt ut. Inget mer behövs.',
    en: 'The mandate has been revoked or has run out already. Nothing more is needed.',
  },
  publishProcessModel: {
    sv: 'Modellen är publicerad och ändras inte mer. Börja ett nytt utkast från den, så blir ändringen nästa version.',
    en: 'The model has been published and changes no more. Begin a new draft from it, and the change becomes the next version.',
  },
  discardProcessModel: {
    sv: 'Utkastet är kastat. Börja ett nytt.',
    en: 'The draft has been discarded. Begin a new one.',
  },
  closeChallenge: {
    sv: 'Utmaningen är redan stängd, eller har löpt ut. Lägg upp en ny om frågan ska ställas igen.',
    en: 'The challenge has been closed or has run out already. Register another to ask the question again.',
  },
  nameManager: {
    sv: 'Personen är redan angiven som chef, och ett svar tas inte tillbaka av att samma chef anges igen. Be om tillstyrkan; efter ett nej, eller när svaret uteblir, är det innovationsledarens sak.',
    en: 'The person is named as the manager already, and an answer is not taken back by naming them again. Ask for the endorsement; after a no, or when no answer comes, it is for the innovation leader to say.',
  },
  answerSupplement: {
    sv: 'Begäran om komplettering är redan besvarad. Ändra i stället det som gäller i initiativet.',
    en: 'The supplement request has been answered already. Revise the initiative itself instead.',
  },
  answerReview: {
    sv: 'Yttrandet är redan lämnat. Har något ändrats sedan dess kan ett nytt begäras.',
    en: 'The review has been given already. If something has changed since, a new one can be asked for.',
  },
  withdrawDocument: {
    sv: 'Dokumentet är redan tillbakadraget. Inget mer behövs.',
    en: 'The document has been withdrawn already. Nothing more is needed.',
  },
  decideShare: {
    sv: 'Betalaren har redan beslutat om andelen. Ska svaret bli ett annat behöver ärendet återremitteras och pengar äskas på nytt.',
    en: 'The payer has already decided this share. For another answer the case has to be returned and money applied for anew.',
  },
  answerOwnership: {
    sv: 'Enheten äger redan initiativet. Inget mer behövs.',
    en: 'The unit owns the initiative already. Nothing more is needed.',
  },
  decideCondition: {
    sv: 'Villkoret är redan avgjort. Inget mer behövs.',
    en: 'The condition has been settled already. Nothing more is needed.',
  },
  endGrant: {
    sv: 'Av bidraget finns inget kvar att avsluta. Inget mer behövs.',
    en: 'Nothing of the grant is left to end. Nothing more is needed.',
  },
  questionDecision: {
    sv: 'Beslutet är redan ifrågasatt. Invänta att den som är behörig avgör det.',
    en: 'The decision is in question already. Await that whoever is competent settles it.',
  },
  requestReconsideration: {
    sv: 'Omprövning är redan begärd och väntar på svar. Svaret ges på den begäran.',
    en: 'Reconsideration has been requested already and awaits its answer. The answer is given to that request.',
  },
  reconsiderDecision: {
    sv: 'Begäran om omprövning är redan besvarad. Har något nytt kommit fram kan omprövning begäras igen.',
    en: 'The request for reconsideration has been answered already. If something new has come up, another can be made.',
  },
  forwardAppeal: {
    sv: 'Överklagandet är redan överlämnat. Inget mer behövs.',
    en: 'The appeal has been forwarded already. Nothing more is needed.',
  },
  migrateInitiative: {
    sv: 'Initiativet följer redan den versionen av innovationsmodellen. Inget mer behövs.',
    en: 'The initiative follows that version of the process model already. Nothing more is needed.',
  },
  correctAdoption: {
    sv: 'Så står det redan. Ange den dag och den hänvisning som ska gälla i stället.',
    en: 'That is how it reads already. Give the day and the reference that are to stand instead.',
  },
  acceptOwnership: {
    sv: 'Den mottagande verksamheten har redan tagit över ansvaret. Inget mer behövs.',
    en: 'The receiving unit has already accepted ownership. Nothing more is needed.',
  },
};

/** What has been done, and whether anything is left to do. */
export function doneAlready(what: CommandType, language: Language): string {
  const own = done[what]?.[language];
  if (own !== undefined) return own;
  return language === 'sv'
    ? `Det är redan gjort: ${actionNames[what].sv}. Inget mer behövs.`
    : `${sentence(actionNames[what].en)}: that has been done already. Nothing more is needed.`;
}
