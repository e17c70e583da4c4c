import { at } from '../lookup.ts';
import type { Refusal } from '../refusal.ts';
import { argumentRules } from './argument-rules.ts';
import { rulesOfRegisters, type RulesAt } from './argument-rules-registers.ts';
import { fieldOf, labelled } from './field-names.ts';
import type { Names } from './known-names.ts';
import type { Language } from './language.ts';

type ArgumentRefused = Extract<Refusal, { code: 'argumentRefused' }>;

/** Where a rule means something in particular at one argument, it is said in particular. */
const rulesAt: RulesAt = {
  ratings: {
    missing: {
      sv: 'Bedömning saknas. Bedöm varje kriterium som gäller för idén.',
      en: 'There is no rating. Rate every criterion that applies to the idea.',
    },
    notApplicable: {
      sv: 'Kriteriet gäller inte för den här idén. Utelämna det.',
      en: 'The criterion does not apply to this idea. Leave it out.',
    },
    wrongType: {
      sv: 'Värdet finns inte på bedömningsskalan. Välj ett av skalans värden.',
      en: 'The value is not on the rating scale. Choose one of its values.',
    },
    duplicate: {
      sv: 'Samma person är skiljaktig två gånger. Ange varje person en gång.',
      en: 'The same person dissents twice. Name each person once.',
    },
  },
  leads: {
    duplicate: {
      sv: 'Samma kriterium leds två gånger. Låt en person leda det.',
      en: 'The same criterion is led twice. Let one person lead it.',
    },
  },
  answers: {
    notApplicable: {
      sv: 'Frågan ställs inte, med de svar som har getts på andra frågor. Utelämna svaret.',
      en: 'The question is not asked, given the answers to other questions. Leave the answer out.',
    },
    wrongType: {
      sv: 'Frågan tar inte emot ett svar av det slaget. Svara så som frågan är ställd.',
      en: 'The question does not take an answer of that kind. Answer it as it is put.',
    },
  },
  recorded: {
    missing: {
      sv: 'Registratorn beslutar inte själv. Ange vem som har beslutat, vilken dag, och var det står (recorded).',
      en: 'The registrar does not decide. State who has decided, on which day, and where it stands (recorded).',
    },
  },
  grantMinutes: {
    missing: {
      sv: 'Ange hur mycket arbetstid bifallet ger, i hela minuter.',
      en: 'State how much working time the approval grants, in whole minutes.',
    },
    amountOutOfRange: {
      sv: 'Ange arbetstiden i hela minuter, från 0 till 10 miljoner.',
      en: 'State the working time in whole minutes, from 0 to 10 million.',
    },
    notGrantedByGate: {
      sv: 'Arbetstid ges bara vid bifall, vid en beslutspunkt som ger tid. Lämna fältet tomt.',
      en: 'Working time is granted only by an approval, at a gate that grants time. Leave the field empty.',
    },
  },
  tryAgainIf: {
    missing: {
      sv: 'Den som får nej eller hänvisas vidare ska få veta vad som krävs för ett nytt försök. Skriv det.',
      en: 'Whoever is told no, or referred elsewhere, is to know what it takes to try again. Write it.',
    },
  },
  personId: {
    duplicate: {
      sv: 'Personen är redan med. Ange någon annan.',
      en: 'The person is there already. Name somebody else.',
    },
    notApplicable: {
      sv: 'Den som begär ett yttrande lämnar det inte själv. Ange någon annan.',
      en: 'Whoever asks for a review does not give it. Name somebody else.',
    },
  },
  accepts: {
    notApplicable: {
      sv: 'Enheten har redan släppt initiativet förbi en beslutspunkt och äger det därmed. Svara ja, eller låt någon föreslå en annan ägare.',
      en: 'The unit has let the initiative through a gate already, and so it owns it. Answer yes, or let somebody propose another owner.',
    },
  },
  unnamed: {
    notApplicable: {
      sv: 'Utan namngiven person skriver bara innovationsslussen in en idé. Skriv in den i ditt eget namn, eller be slussen; med anonymous syns den som bär idén inte för bedömarna.',
      en: 'Only the idea sluice drafts an idea that has no named person. Draft it in your own name, or ask the sluice; with anonymous assessors do not see who bears it.',
    },
  },
  anonymous: {
    notApplicable: {
      sv: 'Den som bär idén har redan synts. Anonymitet väljs i utkastet.',
      en: 'Whoever bears the idea has been seen already. Anonymity is chosen in the draft.',
    },
  },
  key: {
    missing: {
      sv: 'Nyckeln saknas. Ange den, till exempel stadens namn: den är vad modellens versioner har gemensamt.',
      en: 'There is no key. Give one, such as the city’s name: it is what the versions of the model have in common.',
    },
    wrongType: {
      sv: 'En nyckel börjar med en liten bokstav a–z och har bara bokstäver, siffror och bindestreck, högst 63 tecken.',
      en: 'A key begins with a small letter a–z and has only letters, digits and hyphens, at most 63 characters.',
    },
  },
  document: {
    notApplicable: {
      sv: 'Utkastet börjar antingen som en kopia eller med ett dokument. Utelämna det ena.',
      en: 'The draft begins either as a copy or with a document. Leave one of them out.',
    },
  },
  opensOn: {
    notApplicable: {
      sv: 'Första dagen har redan kommit, och någon kan ha svarat eller gått med. Låt den vara, och ändra i stället sista dagen, eller stäng i förtid.',
      en: 'The first day has come already, and somebody may have answered or joined. Leave it as it is, and change the last day instead, or close early.',
    },
  },
  challengeId: {
    notApplicable: {
      sv: 'Initiativet är redan inlämnat. Vilken utmaning det svarar på väljs i utkastet.',
      en: 'The initiative has been submitted already. Which challenge it answers is chosen in the draft.',
    },
  },
  movesCase: {
    notApplicable: {
      sv: 'Det finns inget öppet beslutsärende att flytta med. Ange nej.',
      en: 'There is no open gate case to take along. Say no.',
    },
  },
  reasons: {
    missing: {
      sv: 'Ange vad som ska stå i stället: skälen, vad som skulle ändra svaret, eller ett villkor.',
      en: 'Say what is to stand instead: the reasons, what would change the answer, or a condition.',
    },
  },
  conditionId: {
    duplicate: {
      sv: 'Samma villkor är med två gånger. Ange varje villkor en gång.',
      en: 'The same condition is there twice. Name each condition once.',
    },
  },
  receivedOn: {
    endBeforeStart: {
      sv: 'Överklagandet skulle ha kommit in före beslutet. Ange dagen då det kom in.',
      en: 'The appeal would have come in before the decision. State the day on which it came in.',
    },
  },
  forwardedOn: {
    endBeforeStart: {
      sv: 'Överklagandet skulle ha lämnats över innan det kom in. Ange dagen då det lämnades över.',
      en: 'The appeal would have been forwarded before it came in. State the day on which it was forwarded.',
    },
  },
  needId: {
    notApplicable: {
      sv: 'Behovet är redan uppfyllt, eller finns inte vid beslutspunkten. Ta bort avsteget.',
      en: 'The need is met already, or the gate does not have it. Remove the deviation.',
    },
    duplicate: {
      sv: 'Samma behov är med två gånger. Ge varje avsteg ett skäl.',
      en: 'The same need is there twice. Give each deviation one reason.',
    },
  },
  kind: {
    unpaired: {
      sv: 'Initiativet är avslutat, och då läggs bara rapporter till (report). Välj det slaget.',
      en: 'The initiative has ended, and only reports are added then (report). Choose that kind.',
    },
    notApplicable: {
      sv: 'Bara en samarbetspart av slaget förvaltning anges med enhet. Välj det slaget, eller ange ett namn i stället för enheten.',
      en: 'Only a collaborator that is an administration is named by its unit. Choose that kind, or give a name instead of the unit.',
    },
  },
  ...rulesOfRegisters,
};

/** What is wrong with which argument, and what is asked of it. */
export function argumentRefused({ pointer, rule }: ArgumentRefused, names: Names, language: Language): string {
  const said = at(rulesAt, fieldOf(pointer))?.[rule] ?? argumentRules[rule];
  return labelled(pointer, said[language], names, language);
}
