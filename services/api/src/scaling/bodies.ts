import { demoIds } from '../demo/ids.ts';
import { closed, code, date, nullable, optional, text, uuid } from '../http/schema.ts';

export const implementationPlan = closed(
  { receivingUnitId: uuid(), from: date(), text: text({ max: 5000 }) },
  {
    example: {
      receivingUnitId: demoIds.units.care,
      from: '2027-09-01',
      text: 'Två boenden i månaden. Enhetscheferna utbildar, och tillsynen ingår i den vanliga nattbemanningen.',
    },
  },
);

export const reception = closed(
  { reference: text({ max: 200, description: 'Var beslutet finns / Where the decision is found' }) },
  { example: { reference: 'Ledningsgruppens beslut 2027-06-14, punkt 4' } },
);

export const adoption = closed(
  {
    unitId: optional(nullable(uuid({ description: 'Den enhet som inför lösningen / The unit that adopts it' }))),
    publicBodyId: optional(
      nullable(
        uuid({ description: 'I stället för en enhet: en annan huvudman / In place of a unit: another public body' }),
      ),
    ),
    inUseFrom: date(),
    reference: optional(
      nullable(
        text({
          max: 200,
          description:
            'Var beskedet finns; behövs för en annan huvudman, och för en enhet som varken är den egna eller den mottagande / Where its word is found; needed for another public body, and for a unit that is neither one’s own nor the receiving one',
        }),
      ),
    ),
  },
  {
    example: {
      unitId: demoIds.units.elderlyHomes,
      inUseFrom: '2027-10-01',
      reference: 'Enhetschefernas beslut 2027-09-20, punkt 2',
    },
  },
);

export const adoptionCorrection = closed(
  {
    inUseFrom: date({ description: 'Dagen som den ska stå / The day as it is to read' }),
    reference: nullable(
      text({ max: 200, description: 'Hänvisningen som den ska stå / The reference as it is to read' }),
    ),
    reason: text({ max: 2000, description: 'Vad som blev fel / What went wrong' }),
  },
  {
    example: {
      inUseFrom: '2027-09-15',
      reference: 'Enhetschefernas beslut 2027-09-06, punkt 2',
      reason: 'Dagen skrevs av från förra årets protokoll.',
    },
  },
);

const anEnding = code({ description: 'Avslut i innovationsmodellen / An ending of the process model' });

export const completion = closed(
  { ending: anEnding, reason: text({ max: 2000 }) },
  { example: { ending: 'implemented', reason: 'Tillsyn med kamera används varje natt på alla boenden som vill.' } },
);

export const ending = closed(
  {
    ending: anEnding,
    reason: text({ max: 2000 }),
    tryAgainIf: nullable(
      text({ max: 2000, description: 'Vad som skulle föra tillbaka det / What would bring it back' }),
    ),
  },
  {
    example: {
      ending: 'stopped',
      reason: 'Leverantören har lagt ner tjänsten, och ingen annan finns.',
      tryAgainIf: 'En öppen lösning som staden kan driva själv.',
    },
  },
);
