import { bodyKnown, firstRefusal, personKnown, unknownReference } from '../arguments.ts';
import type { ArgsOf } from '../commands.ts';
import { halfway } from '../gate-case/ways.ts';
import { at } from '../lookup.ts';
import { checkMapping } from '../process-model/check-mapping.ts';
import { type Landing, verdictOn } from '../process-model/migrate.ts';
import { migrationReasons } from '../process-model/migration-words.ts';
import type { FactsOf } from '../record/events.ts';
import { event } from '../record/write.ts';
import type { Refusal } from '../refusal.ts';
import { no, ok } from '../result.ts';
import { onInitiative, type Rule, type Scopes } from '../rule.ts';
import { questionedRefusal } from './questioned.ts';
import type { Initiative } from './state.ts';

type Args = ArgsOf<'migrateInitiative'>;

/** Moves one initiative to another version of the process model: it gains no gate, no hours and no money by it. */
export const migrateInitiative: Rule<'initiative', 'migrateInitiative'> = {
  scope: 'initiative',
  mentions: ({ mapping: { from, to }, authorisedBy }) => ({
    models: [from, to],
    ...(authorisedBy.kind === 'person' ? { people: [authorisedBy.personId] } : { bodies: [authorisedBy.bodyId] }),
  }),
  // What stands in the way whatever the mapping says.
  may: ({ initiative }, { model }) => {
    const { openGateCaseId } = initiative;
    if (openGateCaseId !== null) return { code: 'gateCaseOpen', gateCaseId: openGateCaseId };
    const between = {
      code: 'notMigrated',
      verdict: 'needsPerson',
      reasons: [migrationReasons.betweenGates()],
    } as const;
    return questionedRefusal(initiative) ?? (halfway(model, initiative) ? between : undefined);
  },
  apply: (situation, _, args) => {
    const { initiative } = situation;
    const { mapping, authorisedBy } = args;
    if (initiative.processModelId === mapping.to) return no({ code: 'alreadyDone', what: 'migrateInitiative' });
    const { from, to } = modelsOf(situation, args);
    if (from === undefined) return no(unknownReference('/mapping/from', 'processModel', mapping.from));
    if (to === undefined) return no(unknownReference('/mapping/to', 'processModel', mapping.to));
    const refusal =
      authorisedBy.kind === 'person'
        ? personKnown(situation, authorisedBy.personId, '/authorisedBy/personId')
        : bodyKnown(situation, authorisedBy.bodyId, '/authorisedBy/bodyId');
    const checked = checkMapping(mapping, { from, to });
    if (!checked.ok) return no({ code: 'mappingRefused', findings: checked.refusal });
    const verdict = verdictOn(initiative, checked.value);
    const stopped = firstRefusal(refusal, stops(verdict, args));
    if (stopped !== undefined || !('landing' in verdict)) return no(stopped ?? { code: 'notMigrated', ...verdict });
    const movedBack = verdict.verdict === 'movesBack';
    const { enters } = verdict.landing;
    const cause = { kind: 'migration' } as const;
    return ok([
      onInitiative(initiative, [
        event('initiativeMigrated', {
          ...said(args),
          ...places(initiative, checked.value.names, verdict.landing),
          movedBack,
        }),
        ...(enters === null ? [] : [event('phaseEntered', { phase: enters, cause })]),
      ]),
    ]);
  },
};

function modelsOf({ known }: Scopes['initiative'], { mapping }: Args) {
  return { from: at(known.models, mapping.from), to: at(known.models, mapping.to) };
}

/** No where it does not move, and where it would go back although nobody has agreed to that. */
function stops({ verdict, reasons }: ReturnType<typeof verdictOn>, { movingBack }: Args): Refusal | undefined {
  const moves = verdict === 'moves' || (verdict === 'movesBack' && movingBack);
  return moves ? undefined : { code: 'notMigrated', verdict, reasons };
}

/** Copies of what was given: what goes into the record is frozen. */
function said({ mapping, reference, authorisedBy }: Args) {
  const parts = Object.entries(mapping).map(([name, part]) => [name, typeof part === 'object' ? { ...part } : part]);
  return { mapping: { ...mapping, ...Object.fromEntries(parts) }, reference, authorisedBy: { ...authorisedBy } };
}

type Names = Parameters<typeof namesHeld>[0];

/** Where it comes to, and what of its own is called otherwise there. */
function places(
  { phaseVisits, passedGates, conditions, answers, referral }: Initiative,
  names: Readonly<Record<'phases' | 'gates' | 'endings' | 'questions', Names>>,
  { entry, phase, path }: Landing,
): Omit<FactsOf<'initiativeMigrated'>, keyof ReturnType<typeof said> | 'movedBack'> {
  return {
    ...{ entry, phase, path },
    phases: namesHeld(names.phases, Object.keys(phaseVisits)),
    gates: namesHeld(
      names.gates,
      [...passedGates, ...conditions].map(({ gate }) => gate),
    ),
    endings: namesHeld(names.endings, referral === null ? [] : [referral.ending]),
    questions: namesHeld(names.questions, Object.keys(answers)),
  };
}

function namesHeld(names: Readonly<Record<string, string | null>>, ids: readonly string[]) {
  return Object.fromEntries([...new Set(ids)].map((id) => [id, at(names, id) ?? null]));
}
