import type { LocalText } from '../process-model/types.ts';
import type { ArgumentRule } from '../refusal.ts';

/** By the last name in an argument's pointer. */
export type RulesAt = Readonly<Record<string, Partial<Record<ArgumentRule, LocalText>>>>;

/** What the rules mean where registers are named, days are set and money is divided. */
export const rulesOfRegisters: RulesAt = {
  bodyId: {
    notApplicable: {
      sv: 'Ett rådgivande organ beslutar inte och står inte över en enhet. Välj en nämnd, ett utskott eller en bolagsstyrelse.',
      en: 'An advisory body does not decide and stands above no unit. Choose a committee, a subcommittee or a company board.',
    },
  },
  publicBodyId: {
    duplicate: {
      sv: 'Huvudmannen är redan med. Ange varje huvudman en gång.',
      en: 'The public body is there already. Name each public body once.',
    },
    unpaired: {
      sv: 'Ange antingen en enhet eller en annan huvudman, inte båda.',
      en: 'Name either a unit or another public body, not both.',
    },
    notValidOnDate: {
      sv: 'Huvudmannen fanns inte längre den dagen. Välj den som har tagit över efter den, eller en tidigare dag.',
      en: 'The public body was there no longer on that day. Choose whoever came after it, or an earlier day.',
    },
  },
  from: {
    notApplicable: {
      sv: 'Adressen anger en annan version än den som översättningen utgår från. Ange samma i båda.',
      en: 'The address names another version than the one that the mapping is from. Name the same in both.',
    },
    notLater: {
      sv: 'Personen har flyttat senare än så; dagen står hos personen (since). Ange den eller en senare.',
      en: 'The person has moved later than that; the day stands with the person (since). Give that or a later one.',
    },
  },
  scbCode: {
    notApplicable: {
      sv: 'Bara kommuner och regioner har en kod hos SCB. Lämna den tom.',
      en: 'Only municipalities and regions have a code at Statistics Sweden. Leave it empty.',
    },
    wrongType: {
      sv: 'En kommuns kod har fyra siffror, en regions två. Kontrollera koden och slaget.',
      en: 'The code of a municipality has four digits, that of a region two. Check the code and the kind.',
    },
  },
  unitId: {
    missing: {
      sv: 'Ange den enhet, eller den andra huvudman, som tar lösningen i bruk.',
      en: 'Name the unit, or the other public body, that takes the solution into use.',
    },
    notApplicable: {
      sv: 'Rollen gäller i hela organisationen. Lämna enheten tom.',
      en: 'The role is held in the whole organisation. Leave the unit empty.',
    },
    unpaired: {
      sv: 'En enhet anges när en enhet ansvarar för villkoret, och bara då. Ange enheten, eller välj en annan ansvarig och lämna den tom.',
      en: 'A unit is named when a unit is responsible for the condition, and only then. Name the unit, or choose somebody else as responsible and leave it empty.',
    },
  },
  wakeUpOn: {
    missing: {
      sv: 'Ange en dag då vilan tas upp igen (wakeUpOn), eller vad den väntar på (awaits).',
      en: 'State a day on which the rest is taken up again (wakeUpOn), or what it waits for (awaits).',
    },
  },
  provision: {
    duplicate: {
      sv: 'Samma bestämmelse är med två gånger. Sätt en markering för varje bestämmelse.',
      en: 'The same provision is there twice. Set one marking for each provision.',
    },
  },
  liftedProvisions: {
    notApplicable: {
      sv: 'Ingen markering står under den bestämmelsen. Skriv bestämmelsen som den står i markeringen.',
      en: 'No marking stands under that provision. Write the provision as it stands in the marking.',
    },
    unpaired: {
      sv: 'Bestämmelsen både markeras och tas bort. Gör det ena.',
      en: 'The provision is both marked and lifted. Do one of them.',
    },
  },
  reviewOn: {
    endBeforeStart: {
      sv: 'Markeringen skulle ses över innan den sattes. Välj dagen då den sattes eller en senare.',
      en: 'The marking would be looked at again before it was set. Choose the day on which it was set or a later one.',
    },
  },
  validTo: {
    endBeforeStart: {
      sv: 'Slutdagen är den första dagen som det inte längre gäller, så här skulle det aldrig gälla. Välj en dag efter början.',
      en: 'The end is the first day on which it no longer holds, and so it would never hold. Choose a day after the start.',
    },
  },
  role: {
    notApplicable: {
      sv: 'Ett mandat ges till en person, eller till den som är innovationsledare eller beslutsfattare vid enheten. Välj en av dem.',
      en: 'A mandate is given to a person, or to whoever is innovation leader or decider at the unit. Choose one of these.',
    },
  },
  name: {
    duplicate: {
      sv: 'En annan gemensam nämnd hos samma värd heter så. Välj ett namn som skiljer dem åt.',
      en: 'Another joint board of the same host is called so. Choose a name that tells them apart.',
    },
    unpaired: {
      sv: 'Ange antingen en enhet eller ett namn, inte båda.',
      en: 'Give either a unit or a name, not both.',
    },
  },
  reason: {
    missing: {
      sv: 'Omgången stängs innan dess sista dag har gått. Skriv varför.',
      en: 'The round is closed before its last day has passed. Write why.',
    },
    unpaired: {
      sv: 'Ett skäl anges när ett effektmål ändras, och bara då.',
      en: 'A reason is given when an effect goal is changed, and only then.',
    },
  },
  shares: {
    sumDiffers: {
      sv: 'Andelarna blir tillsammans inte det belopp som äskas. Ändra andelarna eller beloppet.',
      en: 'The shares do not add up to the amount applied for. Change the shares or the amount.',
    },
    duplicate: {
      sv: 'Samma betalare är med två gånger. Ge varje betalare en andel.',
      en: 'The same payer is there twice. Give each payer one share.',
    },
  },
  costLines: {
    sumDiffers: {
      sv: 'Kostnadsraderna blir tillsammans inte det belopp som äskas. Ändra raderna eller beloppet.',
      en: 'The cost lines do not add up to the amount applied for. Change the lines or the amount.',
    },
  },
};
