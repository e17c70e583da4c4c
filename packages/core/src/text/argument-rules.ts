import { HIGHEST_AMOUNT_MINOR } from '../money.ts';
import type { ArgumentRule } from '../refusal.ts';
import { kronor } from './amounts.ts';
import type { Catalogue } from './language.ts';

/** What is asked of an argument that was refused, as a sentence; some arguments have words of their own. */
export const argumentRules = {
  endBeforeStart: {
    sv: 'Slutet ligger före början. Välj ett slut på eller efter början.',
    en: 'The end lies before the start. Choose an end on or after the start.',
  },
  afterPlannedEnd: {
    sv: 'Dagen ligger efter det slut som redan är bestämt. Välj samma dag eller en tidigare.',
    en: 'The day lies after the end that is already set. Choose the same day or an earlier one.',
  },
  moreThanLeft: {
    sv: 'Beloppet är noll eller mer än vad som finns kvar av bidraget. Ange ett belopp inom det.',
    en: 'The amount is zero, or more than what is left of the grant. State an amount within it.',
  },
  notLater: {
    sv: 'Dagen är inte senare än den som redan gäller. Välj en senare dag.',
    en: 'The day is not later than the one that already applies. Choose a later day.',
  },
  dateInPast: {
    sv: 'Dagen har redan varit. Välj i dag eller en senare dag.',
    en: 'The day has passed. Choose today or a later day.',
  },
  dateInFuture: {
    sv: 'Dagen har inte kommit än. Välj i dag eller en tidigare dag.',
    en: 'The day has not come yet. Choose today or an earlier day.',
  },
  otherCentury: {
    sv: 'Dagen ligger inte i det här århundradet. Kontrollera året.',
    en: 'The day does not lie in this century. Check the year.',
  },
  tooFarAhead: {
    sv: 'Dagen ligger mer än två år fram. Välj en tidigare dag.',
    en: 'The day lies more than two years ahead. Choose an earlier day.',
  },
  againstDirection: {
    sv: 'Målvärdet ligger inte åt det håll som målet pekar. Ändra målvärdet, utgångsvärdet eller riktningen.',
    en: 'The target does not lie in the direction of the goal. Change the target, the baseline or the direction.',
  },
  notACoach: {
    sv: 'Personen har inte rollen innovationscoach här. Välj en som har den.',
    en: 'The person does not hold the role of innovation coach here. Choose somebody who does.',
  },
  sumDiffers: {
    sv: 'Summan är inte det belopp som äskas. Ändra raderna eller beloppet.',
    en: 'The sum is not the amount applied for. Change the rows or the amount.',
  },
  amountOutOfRange: {
    sv: `Ange ett belopp i hela öre, högst ${kronor(HIGHEST_AMOUNT_MINOR, 'sv')}. En andel och en tillförsel är större än noll.`,
    en: `State an amount in whole öre, at most ${kronor(HIGHEST_AMOUNT_MINOR, 'en')}. A share and an allocation are above zero.`,
  },
  tooLarge: {
    sv: 'Dokumentet är för stort: det får ha högst 131 072 tecken, 10 000 värden och 40 nivåer. Dela upp eller korta det.',
    en: 'The document is too large: it has at most 131,072 characters, 10,000 values and 40 levels. Split or shorten it.',
  },
  notANumber: {
    sv: 'Värdet är inte ett tal. Ange ett tal utan enhet.',
    en: 'The value is not a number. State a number without a unit.',
  },
  duplicate: {
    sv: 'Samma enhet finns redan med. Ange varje enhet en gång.',
    en: 'The same unit is there already. Name each unit once.',
  },
  adoptedAlready: {
    sv: 'Införandet är redan registrerat. Blev dagen eller hänvisningen fel, rätta det i stället.',
    en: 'The adoption is registered already. If its day or reference is wrong, correct it instead.',
  },
  empty: { sv: 'Inget har angetts. Ange minst ett värde.', en: 'Nothing has been given. Give at least one value.' },
  notApplicable: {
    sv: 'Värdet hör inte hemma här. Utelämna det.',
    en: 'The value does not belong here. Leave it out.',
  },
  wrongType: {
    sv: 'Innovationsmodellen tar inte emot det värdet här. Välj ett som den har.',
    en: 'The process model does not take that value here. Choose one that it has.',
  },
  missing: { sv: 'Värdet behövs här och saknas. Ange det.', en: 'The value is needed here and is missing. Give it.' },
  notValidOnDate: {
    sv: 'Enheten finns inte i organisationen den dagen. Välj en enhet som gör det.',
    en: 'The unit is not part of the organisation on that day. Choose one that is.',
  },
  notGrantedByGate: {
    sv: 'Beslutspunkten ger inte detta, eller ger det bara vid bifall. Lämna fältet tomt.',
    en: 'The gate does not grant this, or grants it only with an approval. Leave the field empty.',
  },
  fundOfOtherUnit: {
    sv: 'Innovationsmedlen tillhör en annan enhet än betalaren. Ange medel som betalaren äger.',
    en: 'The fund belongs to another unit than the payer. Name a fund that the payer owns.',
  },
  beforeDossier: {
    sv: 'Beslutet skulle vara äldre än underlaget som det vilar på. Ange dagen då beslutet fattades, eller det underlag som låg till grund för det.',
    en: 'The decision would be older than what it rests on. Name the day on which it was made, or what it was made on.',
  },
  notAnAssessor: {
    sv: 'Personen är inte bedömare här. Ange någon som har den rollen.',
    en: 'The person is no assessor here. Name somebody who holds that role.',
  },
  ledByOther: {
    sv: 'En annan bedömare leder kriteriet och lämnar det gemensamma omdömet. Utelämna det.',
    en: 'Another assessor leads the criterion and puts down what was found together. Leave it out.',
  },
  notOfThePanel: {
    sv: 'Skiljaktig är någon annan av de utsedda bedömarna. Ange en av dem.',
    en: 'Whoever dissents is another of the assigned assessors. Name one of them.',
  },
  carriedOver: {
    sv: 'Kriteriet var uppfyllt vid förra försöket och bedöms inte på nytt. Utelämna det.',
    en: 'The criterion was met at the attempt before and is not rated anew. Leave it out.',
  },
  borneByOthers: {
    sv: 'Du bär inte det initiativet. Be någon som bär det att fråga dig om du vill bära det också, och säg ja först.',
    en: 'You do not bear that initiative. Ask somebody who bears it to offer you to bear it too, and say yes first.',
  },
  notUnderWay: {
    sv: 'Det måste vara ett annat initiativ, som är inlämnat och inte avslutat. Välj ett sådant, eller lämna fältet tomt.',
    en: 'It must be another initiative, submitted and not ended. Choose such a one, or leave the field empty.',
  },
  otherNamelessness: {
    sv: 'Det ena visar vem som bär idén och det andra inte, och hopkopplade skulle det ena röja det andra. Låt båda vara med namn, eller båda utan.',
    en: 'One of them shows who bears the idea and the other does not, and joined the one would give the other away. Let both be with names, or both without.',
  },
  setByModel: {
    sv: 'Så är det bestämt i innovationsmodellen som initiativet följer. Lämna fältet tomt.',
    en: 'The process model that the initiative follows has settled that. Leave the field empty.',
  },
  notAboveUnit: {
    sv: 'Den står inte ovanför enheten som beslutar. Ange den nämnd eller styrelse som registret har där; har det ingen beslutar den som har mandat för enheten.',
    en: 'It does not stand above the unit that decides. Name the committee or board that the register has there; where it has none, whoever holds a mandate for the unit decides.',
  },
  whileRoundOpen: {
    sv: 'Då var beslutsomgången öppen, och ärendena jämförs först när den har stängts. Ange dagen då beslutet fattades, tidigast dagen då omgången stängdes.',
    en: 'The decision round was open then, and its cases are compared once it is closed. Name the day on which the decision was made, at the earliest the day on which the round was closed.',
  },
  roundOfOtherUnit: {
    sv: 'Omgången är för en annan enhet än den som ärendet är hos. Välj en av ärendets egen enhet.',
    en: 'The round is for another unit than the one that has the case. Choose one of the case’s own unit.',
  },
  roundOfOtherGate: {
    sv: 'Omgången är för beslutspunkter av ett annat slag än ärendets. Välj en för det slaget.',
    en: 'The round is for gates of another kind than that of the case. Choose one for that kind.',
  },
  roundOfOtherChallenge: {
    sv: 'Omgången gäller en utmaning som initiativet inte svarar på. Välj en omgång utan utmaning, eller om den som det svarar på.',
    en: 'The round is about a challenge that the initiative does not answer. Choose a round without one, or about the one that it answers.',
  },
  unchanged: {
    sv: 'Så står det redan. Ändra något, eller låt det vara.',
    en: 'It says so already. Change something, or leave it as it is.',
  },
  ownMatter: {
    sv: 'Ingen ger sig själv en roll eller ett mandat. Be en kollega.',
    en: 'Nobody gives themselves a role or a mandate. Ask a colleague.',
  },
  notHttps: {
    sv: 'Länken går inte att använda. Ange en hel adress som börjar med https:// och inte innehåller något lösenord.',
    en: 'The link cannot be used. Give a whole address that starts with https:// and holds no password.',
  },
  notAnOrganisationNumber: {
    sv: 'Det är inget organisationsnummer: tio siffror, där den sista är kontrollsiffra. Kontrollera siffrorna. Ett personnummer skrivs aldrig här.',
    en: 'That is no organisation number: ten digits, of which the last is a check digit. Check the digits. A personal number is never written here.',
  },
  approvalStands: {
    sv: 'Ett bifall ändras inte till nackdel för idébäraren genom omprövning. Låt det stå fast, eller ifrågasätt det: den som är behörig avgör det då.',
    en: 'An approval is not changed to the bearer’s disadvantage by a reconsideration. Let it stand, or question it: whoever is competent then settles it.',
  },
  endedByNothing: {
    sv: 'Bara ett avslag som initiativet är avslutat genom ändras genom omprövning. Låt beslutet stå fast, och öppna ett nytt ärende eller återuppta initiativet.',
    en: 'Only a rejection that the initiative has ended by is changed by a reconsideration. Let the decision stand, and open a new case or reopen the initiative.',
  },
  notInvited: {
    sv: 'Personen är inte inbjuden. Ange någon som är det.',
    en: 'The person is not invited. Name somebody who is.',
  },
  notInEffect: {
    sv: 'I ärendet finns inget bifall som gäller. Ange ett ärende vars bifall gäller: de står i initiativet.',
    en: 'The case has no approval that is in effect. Name one whose approval is: they stand in the initiative.',
  },
  otherUnitAsked: {
    sv: 'Frågan har ställts till en annan enhet. Ange den enhet som är tillfrågad: den står i initiativet.',
    en: 'Another unit has been asked. Name the unit that was: it stands in the initiative.',
  },
  gateLapsed: {
    sv: 'En beslutspunkt på vägen hit gäller inte längre. Låt beslutet stå fast, och återuppta initiativet dit vägen ännu gäller.',
    en: 'A gate on the way here is no longer in effect. Let the decision stand, and reopen the initiative as far as the way still holds.',
  },
  unpaired: {
    sv: 'Värdet hänger ihop med ett annat: det ena utesluter eller kräver det andra. Ändra ett av dem.',
    en: 'The value goes with another: one of them rules out or demands the other. Change one of them.',
  },
} satisfies Catalogue<ArgumentRule>;
