import { HIGHEST_AMOUNT_MINOR } from '../money.ts';
import type { ArgumentRule } from '../refusal.ts';
import { kronor } from './amounts.ts';
import type { Catalogue } from './language.ts';

/** What is asked of an argument that was refused, as a sentence. */
export const argumentRules = {
  endBeforeStart: {
    sv: 'Slutet ligger före början. Välj ett slut på eller efter början.',
    en: 'The end lies before the start. Choose an end on or after the start.',
  },
  afterPlannedEnd: {
    sv: 'Dagen ligger efter det slut som redan är bestämt. Välj samma dag eller en tidigare.',
    en: 'The day lies after the end that is set already. Choose the same day or an earlier one.',
  },
  dateInPast: {
    sv: 'Dagen har redan varit. Välj i dag eller en senare dag.',
    en: 'The day has passed. Choose today or a later day.',
  },
  dateInFuture: {
    sv: 'Dagen har inte kommit än. Välj i dag eller en tidigare dag.',
    en: 'The day has not come yet. Choose today or an earlier day.',
  },
  sumDiffers: {
    sv: 'Delarna blir inte tillsammans det belopp som äskas. Ändra delarna eller beloppet.',
    en: 'The parts do not add up to the amount applied for. Change the parts or the amount.',
  },
  amountOutOfRange: {
    sv: `Värdet är inte ett helt tal inom gränserna. Belopp anges i hela öre, högst ${kronor(HIGHEST_AMOUNT_MINOR, 'sv')}; arbetstid i hela minuter; en andel är större än noll.`,
    en: `The value is not a whole number within its bounds. Amounts are whole öre, at most ${kronor(HIGHEST_AMOUNT_MINOR, 'en')}; working time is whole minutes; a share is above zero.`,
  },
  notANumber: {
    sv: 'Värdet är inte ett tal som går att räkna med.',
    en: 'The value is not a number one can reckon with.',
  },
  duplicate: { sv: 'Samma finns redan med. Ta bort den ena.', en: 'The same is there already. Remove one of them.' },
  empty: { sv: 'Minst ett värde behövs.', en: 'At least one value is needed.' },
  notApplicable: {
    sv: 'Värdet hör inte hemma här. Utelämna det.',
    en: 'The value does not belong here. Leave it out.',
  },
  wrongType: {
    sv: 'Värdet är inte ett av dem som processmodellen tillåter här.',
    en: 'The value is not one that the process model allows here.',
  },
  missing: { sv: 'Värdet behövs här och saknas.', en: 'The value is needed here and is missing.' },
  sameUnit: { sv: 'Det kan inte vara samma enhet.', en: 'It cannot be the same unit.' },
  notValidOnDate: {
    sv: 'Enheten gäller inte den dagen. Välj en enhet som finns då.',
    en: 'The unit is not valid on that day. Choose one that exists then.',
  },
  notGrantedByGate: {
    sv: 'Beslutspunkten ger inte detta, eller inte med det utfallet. Lämna det tomt (null).',
    en: 'The gate does not grant this, or not with this outcome. Leave it empty (null).',
  },
  fundOfOtherUnit: {
    sv: 'Innovationsmedlen tillhör en annan enhet än betalaren. Ange medel som betalaren äger.',
    en: 'The fund belongs to another unit than the payer. Name a fund that the payer owns.',
  },
  beforeDossier: {
    sv: 'Dagen ligger före det beslutsunderlag som anges. Ange dagen då beslutet fattades.',
    en: 'The day is before the dossier that is named. Name the day on which the decision was made.',
  },
  ownMatter: {
    sv: 'Ingen ger sig själv en roll eller ett mandat. Be en kollega.',
    en: 'Nobody gives themselves a role or a mandate. Ask a colleague.',
  },
  unpaired: {
    sv: 'Värdet hänger ihop med ett annat: det ena utesluter eller kräver det andra.',
    en: 'The value goes with another: one of them rules out or demands the other.',
  },
} satisfies Catalogue<ArgumentRule>;
