import { deepFreeze } from '../freeze.ts';
import type { FindingCode } from '../process-model/finding.ts';
import { findShippedModel } from '../process-model/shipped.ts';
import type { Edge, Gate, LocalText, Phase, ProcessModel } from '../process-model/types.ts';

/** A workflow that another product ships, told again in our language, and the fault that it is known to have. */
export interface KnownShape {
  readonly name: string;
  readonly model: ProcessModel;
  readonly code: FindingCode;
  readonly place: string;
  readonly path: LocalText;
}

type Told = readonly [id: string, sv: string, en: string];

function phase([id, sv, en]: Told, endings: Phase['endings'], kind: Phase['kind'] = 'other'): Phase {
  const title = { sv, en };
  return { id, kind, step: 'only', title, description: { sv: `${sv}.`, en: `${en}.` }, activities: [], endings };
}

function look([id, sv, en]: Told, kind: Gate['kind']): Gate {
  const title = { sv, en };
  return {
    ...{ id, kind, title, question: title },
    decidedBy: [{ by: 'committee' }],
    needs: [],
    outcomes: [
      { outcome: 'approve', leadsTo: 'forward' },
      { outcome: 'reject', leadsTo: 'ending', ending: 'rejected' },
    ],
    grants: [],
    criteria: [],
    answerWithinWorkingDays: 10,
    schedule: { kind: 'continuous' },
    legalForm: 'execution',
  };
}

type Parts = Pick<ProcessModel, 'phases' | 'gates' | 'guarantees'> & { readonly edges: Edge[] };

function told(name: string, parts: Parts): readonly ProcessModel[] {
  const frame = findShippedModel('helsingborg', 2);
  const [step] = frame?.steps ?? [];
  const [entry] = frame?.entries ?? [];
  if (frame === undefined || step === undefined || entry === undefined) return [];
  const first = parts.phases[0]?.id ?? '';
  const own = { ...parts, key: name, questions: [], criteria: [], steps: [{ ...step, id: 'only' }] };
  return [deepFreeze({ ...frame, ...own, entries: [{ ...entry, phase: first, gates: [] }] })];
}

/** An idea platform’s life cycle: an idea that is put on hold stays there, for nothing leads out and nothing ends it. */
const ideas = told('idea-life-cycle', {
  phases: [
    phase(['submitted', 'Inskickad', 'Submitted'], ['stopped']),
    phase(['discussed', 'Diskuteras', 'In discussion'], ['stopped']),
    phase(['onHold', 'Parkerad', 'On hold'], []),
    phase(['realised', 'Genomförs', 'Being realised'], ['stopped']),
  ],
  gates: [look(['chosen', 'Utvald', 'Chosen'], 'review')],
  edges: [
    { from: 'submitted', to: 'discussed', free: true },
    { from: 'discussed', to: 'onHold', free: true },
    { from: 'discussed', to: 'realised', gates: ['chosen'] },
  ],
  guarantees: [],
});

/** A grant maker’s workflow: whoever sits at the desk can accept a proposal that no reviewer has seen. */
const grants = told('grant-workflow', {
  phases: [
    phase(['received', 'Mottagen', 'Received'], ['stopped']),
    phase(['reviewed', 'Granskas', 'In review'], ['stopped']),
    phase(['accepted', 'Antagen', 'Accepted'], ['stopped'], 'pilot'),
  ],
  gates: [
    look(['review', 'Granskning', 'Review'], 'review'),
    look(['determination', 'Beslut', 'Determination'], 'money'),
    look(['shortcut', 'Snabbt beslut', 'Quick determination'], 'money'),
  ],
  edges: [
    { from: 'received', to: 'reviewed', gates: ['review'] },
    { from: 'reviewed', to: 'accepted', gates: ['determination'] },
    { from: 'received', to: 'accepted', gates: ['shortcut'] },
  ],
  guarantees: [
    { phaseKind: 'pilot', dominatedBy: 'money' },
    { phaseKind: 'pilot', dominatedBy: 'review' },
  ],
});

export const knownShapes: readonly KnownShape[] = [
  ...ideas.map(
    (model): KnownShape => ({
      name: 'an idea life cycle with a state that nobody can leave',
      model,
      code: 'noWayToEnding',
      place: '/phases/2',
      path: {
        sv: 'Mottagning → (fri väg) → Inskickad → (fri väg) → Diskuteras → (fri väg) → Parkerad',
        en: 'Intake → (free) → Submitted → (free) → In discussion → (free) → On hold',
      },
    }),
  ),
  ...grants.map(
    (model): KnownShape => ({
      name: 'a grant workflow in which accepted is reached without review',
      model,
      code: 'brokenGuarantee',
      place: '/guarantees/1',
      path: {
        sv: 'Mottagning → (fri väg) → Mottagen → (Snabbt beslut) → Antagen',
        en: 'Intake → (free) → Received → (Quick determination) → Accepted',
      },
    }),
  ),
];
