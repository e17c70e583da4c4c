import { find } from '../lookup.ts';
import type { MappedPart } from './mapping-schema.ts';
import type { LocalText, ProcessModel } from './types.ts';

/** What can be found about a mapping document. */
export type MappingFindingCode =
  | 'tooLarge'
  | 'wrongShape'
  | 'otherModel'
  | 'sameModel'
  | 'toHasErrors'
  | 'unknownFrom'
  | 'unknownTo'
  | 'otherKind'
  | 'otherPhaseKind'
  | 'twoIntoOne'
  | 'leadsNowhere';

/** One thing that is wrong, or worth a look, in a mapping. An error means: nothing moves by it. */
export interface MappingFinding {
  readonly severity: 'error' | 'warning';
  readonly code: MappingFindingCode;
  /** JSON pointer (RFC 6901) into the mapping; `''` is the whole document. */
  readonly place: string;
  readonly text: LocalText;
}

interface Both {
  readonly from: LocalText;
  readonly to: LocalText;
}

const finding = (
  code: MappingFindingCode,
  place: string,
  sv: string,
  en: string,
  severity: 'error' | 'warning' = 'error',
): MappingFinding => ({ severity, code, place, text: { sv, en } });

/** Each finding in words, with the way out. */
export const mappingFindings = {
  tooLarge: () =>
    finding(
      'tooLarge',
      '',
      'Dokumentet är inte JSON, är djupare än 40 nivåer eller har fler än 10 000 värden.',
      'The document is not JSON, is deeper than 40 levels or has more than 10,000 values.',
    ),
  wrongShape: (place: string) =>
    finding(
      'wrongShape',
      place,
      'Det som står här följer inte formatet för översättningen. Se dess schema.',
      'What stands here does not follow the format of a mapping. See its schema.',
    ),
  otherModel: (place: string) =>
    finding(
      'otherModel',
      place,
      'Översättningen är skriven för en annan version av innovationsmodellen. Ange den version som flytten gäller.',
      'The mapping is written for another version of the process model. Name the version that is being moved.',
    ),
  sameModel: () =>
    finding(
      'sameModel',
      '/to',
      'Översättningen leder till den version som den kommer från. Ange en annan version.',
      'The mapping leads to the version that it comes from. Name another version.',
    ),
  toHasErrors: () =>
    finding(
      'toHasErrors',
      '/to',
      'Den version som flytten leder till har fel, och efter en sådan arbetar inget. Granska den, rätta felen i en ny version och flytta dit.',
      'The version that the move leads to has errors, and nothing follows such a one. Verify it, mend the errors in a new version, and move to that.',
    ),
  unknownFrom: (place: string, id: string) =>
    finding(
      'unknownFrom',
      place,
      `${id} finns inte i den version som initiativen följer nu. Ta bort raden, eller rätta namnet.`,
      `${id} is not in the version that initiatives follow now. Remove the line, or correct the name.`,
    ),
  unknownTo: (place: string, id: string) =>
    finding(
      'unknownTo',
      place,
      `${id} finns inte i den version som initiativen ska följa. Välj något som finns där, eller låt det leda ingenstans.`,
      `${id} is not in the version that initiatives are to follow. Choose something that is, or let it lead nowhere.`,
    ),
  otherKind: (place: string, { from, to }: Both) =>
    finding(
      'otherKind',
      place,
      `${from.sv} och ${to.sv} är inte av samma slag. Välj något av samma slag, eller låt det leda ingenstans.`,
      `${from.en} and ${to.en} are not of the same kind. Choose something of the same kind, or let it lead nowhere.`,
    ),
  otherPhaseKind: (place: string, { from, to }: Both) =>
    finding(
      'otherPhaseKind',
      place,
      `${from.sv} och ${to.sv} är faser av olika slag. Kontrollera att arbetet hör hemma där.`,
      `${from.en} and ${to.en} are phases of different kinds. See to it that the work belongs there.`,
      'warning',
    ),
  twoIntoOne: (place: string, to: LocalText) =>
    finding(
      'twoIntoOne',
      place,
      `Två frågor skulle bli en, ${to.sv}, och bara ett av svaren får plats. Låt den ena leda ingenstans.`,
      `Two questions would become one, ${to.en}, which holds one answer. Let one of them lead nowhere.`,
    ),
  leadsNowhere: (place: string, from: LocalText) =>
    finding(
      'leadsNowhere',
      place,
      `${from.sv} har ingen motsvarighet. Initiativ där flyttas inte förrän översättningen säger vart.`,
      `${from.en} has no counterpart. Initiatives there are not moved until the mapping says where to.`,
      'warning',
    ),
} satisfies Record<MappingFindingCode, (...given: never[]) => MappingFinding>;

/** What something is called in its model; its id where it has no title. */
export function nameOf(model: ProcessModel, part: MappedPart, id: string): LocalText {
  return (
    find<{ readonly id: string; readonly title: LocalText }>(model[part], (item) => item.id === id)?.title ?? {
      sv: id,
      en: id,
    }
  );
}
