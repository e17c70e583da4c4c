import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { atItself, onInitiative, triedOn } from '../initiatives/on-initiative.ts';
import { nothing } from '../gate-cases/bodies.ts';
import { receiptOnGateCase } from '../gate-cases/receipt.ts';
import { commandRoute } from '../http/command-route.ts';
import { checkpoint, evaluation, extension, lesson, phaseEntry, pilotPlan, pilotVersion } from './bodies.ts';
import { registerNoteLists } from './note-lists.ts';

/** Planning a pilot, holding it, and saying what it taught and what it was worth. */
export function registerPilot(api: Api, slice: SliceShell): void {
  registerPlan(api, slice);
  registerExtension(api, slice);
  registerAddedGrant(api, slice);
  registerVersion(api, slice);
  registerCheckpoint(api, slice);
  registerLesson(api, slice);
  registerEvaluation(api, slice);
  registerNoteLists(api, slice);
}

function registerPlan(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'pilot-plans',
    command: 'planPilot',
    tag: 'pilot',
    summary: { sv: 'Planera piloten', en: 'Plan the pilot' },
    description: {
      sv: 'En pilot har en början, ett slut, en plats och en testgrupp: det gör den avgränsad, och det kräver beslutspunkten pengar. Kostnaden kan vara okänd (null). En ny plan ersätter den förra.',
      en: 'A pilot has a beginning, an end, a place and a test group: that makes it bounded, which the gate for money needs. The cost may be unknown (null). A new plan replaces the former.',
    },
    body: pilotPlan,
    target: atItself,
    args: ({ cost, ...plan }) => ({ ...plan, costMinor: cost === null ? null : cost.amountMinor }),
  });
}

function registerExtension(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'extensions',
    command: 'extendPilot',
    tag: 'pilot',
    summary: { sv: 'Förläng piloten', en: 'Extend the pilot' },
    description: {
      sv: 'Piloten får hålla på längre än planerat. Beslutas av den som vid den ägande enheten har ett mandat över pengar som räcker till allt som enheten har beviljat, eller förs in av registratorn. Har en nämnd eller styrelse gett pengarna är det bara den som ger mer tid: registratorn för in dess beslut. Mer pengar är ett ärende för sig.',
      en: 'The pilot may go on for longer than planned. Decided by whoever holds a mandate over money at the owning unit that reaches all that the unit has granted, or recorded by the registrar. Where a committee or board has given the money, it alone gives more time for it: the registrar records its decision. More money is a case of its own.',
    },
    body: extension,
    target: atItself,
    args: ({ recorded = null, ...body }) => ({ ...body, recorded }),
  });
}

function registerAddedGrant(api: Api, { shell }: SliceShell): void {
  commandRoute(api, shell, {
    ...{ path: '/initiatives/:initiativeId/added-grants', command: 'openAddedGrant', tag: 'money-and-time' },
    summary: { sv: 'Be om mer pengar', en: 'Ask for more money' },
    description: {
      sv: 'Ett nytt beslutsärende vid den beslutspunkt som gav de första pengarna: samma behov, nya andelar, och beloppsgränsen räknar ihop allt som betalaren har beviljat. Också vem som beslutar avgörs av hela beloppet, om modellen låter beloppet avgöra det. Ett bifall ändrar ingen fas, och ett avslag avslutar bara ärendet.',
      en: 'A new case at the gate that granted the first money: the same needs, new shares, and the limit of an amount counts all that the payer has granted. Who decides goes by the whole amount too, where the model lets the amount say that. An approval changes no phase, and a rejection ends the case alone.',
    },
    params: triedOn('openAddedGrant'),
    body: nothing,
    aim: ({ initiativeId }) => ({ initiativeId }),
    target: atItself,
    args: () => ({}),
    receipt: receiptOnGateCase(),
  });
}

function registerVersion(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'pilot-versions',
    command: 'releasePilotVersion',
    tag: 'pilot',
    summary: { sv: 'Släpp en version av piloten', en: 'Release a pilot version' },
    description: {
      sv: 'Minsta bästa lösning: vad som byggdes, och vad det lärde er. Varje version står kvar.',
      en: 'The smallest workable solution: what was built, and what it taught you. Every version stays.',
    },
    body: pilotVersion,
    target: atItself,
    args: (body) => body,
    makes: ['pilotVersionReleased', 'pilotVersionId'],
  });
}

function registerCheckpoint(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'checkpoints',
    command: 'holdCheckpoint',
    tag: 'pilot',
    summary: { sv: 'Håll en avstämning', en: 'Hold a checkpoint' },
    description: {
      sv: 'Det lilla återkommande beslutet i en pilot: fortsätt, ändra eller stoppa. Att stoppa (stop) avslutar initiativet på en gång, stänger det som är öppet och frigör det som är reserverat. Att stoppa i tid är ett gott utfall: lärdomarna skrivs efteråt.',
      en: 'The small recurring decision in a pilot: continue, change or stop. Stop ends the initiative at once, closes what is open and releases what is reserved. Stopping in time is a good outcome: the lessons are written afterwards.',
    },
    body: checkpoint,
    target: atItself,
    args: (body) => body,
    makes: ['checkpointHeld', 'checkpointId'],
  });
}

function registerLesson(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'lessons',
    command: 'writeLesson',
    tag: 'pilot',
    summary: { sv: 'Skriv en lärdom', en: 'Write a lesson' },
    description: {
      sv: 'Vad andra bör veta innan de försöker. Kan skrivas i varje fas och också när initiativet är avslutat: kräver avslutet lärdomar står dagen i ending.lessonsDueOn, och den första lärdomen efteråt uppfyller det. Läses av alla som får läsa initiativet.',
      en: 'What others should know before they try. Can be written in every phase, and after the initiative has ended: where the ending requires lessons the day stands in ending.lessonsDueOn, and the first lesson afterwards meets it. Read by all who may read the initiative.',
    },
    body: lesson,
    target: atItself,
    args: (body) => body,
    makes: ['lessonWritten', 'lessonId'],
  });
}

function registerEvaluation(api: Api, slice: SliceShell): void {
  onInitiative(api, slice, {
    noun: 'phase-entries',
    command: 'enterPhase',
    tag: 'pilot',
    summary: { sv: 'Gå vidare till en fas utan beslut', en: 'Enter a phase without a decision' },
    description: {
      sv: 'En övergång som innovationsmodellen har lämnat fri, till exempel från pilot till utvärdering. En fas med en beslutspunkt före sig nås bara genom den. Inget beslutsärende får vara öppet.',
      en: 'Moves over an edge that the process model leaves free, such as from pilot to evaluation. A phase with a gate before it is reached through the gate only. No gate case may be open.',
    },
    body: phaseEntry,
    target: ({ phase }) => ({ phase }),
    args: () => ({}),
  });
  onInitiative(api, slice, {
    noun: 'evaluations',
    command: 'evaluate',
    tag: 'scaling',
    summary: { sv: 'Utvärdera', en: 'Evaluate' },
    description: {
      sv: 'Tjänsten ställer det utlovade mot det uppmätta för varje effektmål; ni säger om värde har skapats och hur starkt det är visat. Beslutspunkten skala upp kräver ett ja. En ny utvärdering ersätter den förra.',
      en: 'The service puts promised against measured for every effect goal; you say whether value was created and how strongly that is shown. The gate for scaling needs a yes. A new evaluation replaces the former.',
    },
    body: evaluation,
    target: atItself,
    args: (body) => body,
  });
}
