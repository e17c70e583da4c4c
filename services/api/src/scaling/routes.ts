import { demoIds } from '../demo/ids.ts';
import { commandRoute } from '../http/command-route.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { closed, uuid } from '../http/schema.ts';
import { atItself, onInitiative } from '../initiatives/on-initiative.ts';
import { receiptOnInitiative } from '../initiatives/receipt.ts';
import { adoption, adoptionCorrection, completion, ending, implementationPlan, reception } from './bodies.ts';

/** Taking what works into ordinary use, and leaving the sluice. */
export function registerScaling(api: Api, slice: SliceShell): void {
  registerPlan(api, slice);
  registerReception(api, slice);
  registerAdoption(api, slice);
  registerAdoptionCorrection(api, slice);
  registerCompletion(api, slice);
  registerEnding(api, slice);
}

function registerPlan(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'implementation-plans',
    command: 'planImplementation',
    tag: 'scaling',
    summary: { sv: 'Planera införandet', en: 'Plan the implementation' },
    description: {
      sv: 'Vilken verksamhet som tar emot, från när och hur. Beslutspunkten skala upp kräver planen. Den mottagande enheten får läsa initiativet och kan ta över det. En ny plan ersätter den förra; pekar den ut en annan enhet behövs ett nytt övertagande.',
      en: 'Which unit receives it, from when and how. The gate for scaling needs the plan. The receiving unit may read the initiative and can take it over. A new plan replaces the former; if it names another unit, ownership is accepted anew.',
    },
    body: implementationPlan,
    target: atItself,
    args: (body) => body,
  });
}

function registerReception(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'receptions',
    command: 'acceptOwnership',
    tag: 'scaling',
    summary: { sv: 'Ta över ansvaret', en: 'Accept ownership' },
    description: {
      sv: 'Den mottagande verksamheten tar över genom ett eget beslut, som anges. Det kräver en plan för införandet, och krävs i sin tur för att initiativet ska räknas som infört.',
      en: 'The receiving unit takes over by a decision of its own, which is referred to. It needs an implementation plan, and is itself needed before the initiative can count as implemented.',
    },
    body: reception,
    target: atItself,
    args: (body) => body,
  });
}

function registerAdoption(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'adoptions',
    command: 'registerAdoption',
    tag: 'scaling',
    summary: { sv: 'Registrera ett införande', en: 'Register an adoption' },
    description: {
      sv: 'En enhet, eller en annan huvudman, har tagit lösningen i bruk eller gör det den dag som anges. Var och en registreras en gång, också efter att initiativet är avslutat. För den mottagande enheten, och för den man själv svarar för, räcker det; för andra anges var deras besked finns. Om en annan huvudmans införande räknas som i bruk säger innovationsmodellen; annars visas det, och räknas inte. Det ger ingen rätt här och rör inga pengar.',
      en: 'A unit, or another public body, has taken the solution into use, or will on the day given. Each is registered once, also after the initiative has ended. For the receiving unit, and one that one answers for, that is enough; for others it is told where their word is found. Whether the adoption of another public body counts as in use is for the process model to say; else it is shown, and does not count. It gives no rights here and moves no money.',
    },
    body: adoption,
    target: atItself,
    args: ({ unitId = null, reference = null, ...body }) => ({ ...body, unitId, reference }),
    makes: ['adoptionRegistered', 'adoptionId'],
  });
}

function registerAdoptionCorrection(api: Api, { shell }: SliceShell): void {
  commandRoute(api, shell, {
    path: '/initiatives/:initiativeId/adoptions/:adoptionId/corrections',
    ...{ command: 'correctAdoption', tag: 'scaling' },
    summary: { sv: 'Rätta ett införande', en: 'Correct an adoption' },
    description: {
      sv: 'Dagen och hänvisningen som de ska stå, båda, med skäl: från och med nu räknas införandet från den rättade dagen. Vad som stod förut finns kvar i historiken. Gäller ett annat införande, registrera det. Ett avslut som redan är gjort ändras inte av en rättelse.',
      en: 'The day and the reference as they are to read, both, with a reason: from now on the adoption counts from the corrected day. What stood before stays in the history. For another adopter, register that. An ending that has been made is not changed by a correction.',
    },
    params: closed({
      initiativeId: uuid({ example: demoIds.try.correctAdoption }),
      adoptionId: uuid({ example: demoIds.tryAdoption.correctAdoption }),
    }),
    body: adoptionCorrection,
    aim: ({ initiativeId }) => ({ initiativeId }),
    target: ({ adoptionId }) => ({ adoptionId }),
    args: (body) => body,
    receipt: receiptOnInitiative(),
  });
}

function registerCompletion(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'completions',
    command: 'complete',
    tag: 'endings',
    summary: { sv: 'Avsluta som infört', en: 'Complete as implemented' },
    description: {
      sv: 'Det goda slutet: nytt, värdefullt och i bruk. Kräver att en mottagande verksamhet har tagit över och att minst en enhet använder lösningen i dag.',
      en: 'The good ending: new, valuable and in use. It needs a receiving unit that has accepted ownership and at least one unit that uses the solution today.',
    },
    body: completion,
    target: ({ ending: id }) => ({ ending: id }),
    args: ({ reason }) => ({ reason }),
  });
}

function registerEnding(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'endings',
    command: 'endInitiative',
    tag: 'endings',
    summary: { sv: 'Avsluta initiativet', en: 'End the initiative' },
    description: {
      sv: 'Innovationsledaren eller idéslusskontoret lägger ner initiativet eller lämnar över det till någon utanför, på ett av de sätt som innovationsmodellen har för fasen. Ett öppet beslutsärende stängs och reserverade pengar frigörs. Lärdomar, mätningar och införanden kan registreras också efteråt.',
      en: 'The innovation leader or the office stops the initiative or hands it over to somebody outside, in one of the ways that the process model has for the phase. Open cases are closed and reserved money is released. Lessons, measurements and adoptions can be registered afterwards too.',
    },
    body: ending,
    target: ({ ending: id }) => ({ ending: id }),
    args: ({ reason, tryAgainIf }) => ({ reason, tryAgainIf }),
  });
}
