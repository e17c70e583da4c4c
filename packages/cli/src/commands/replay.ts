import { findShippedModelById, type ProcessModel, replay } from '@idesluss/core';
import { cannot, type Command, type Given } from '../command.ts';
import { mustExist } from '../export-lines.ts';
import { both, type Both } from '../language.ts';
import { lineOfDifferent } from '../models/differs.ts';
import { type Decided, type PlacedCase, readDecided } from '../models/record.ts';
import { usableModel } from './explain.ts';

/** As many cases are told on lines of their own; JSON holds all. */
const TOLD = 200;

const renamedIn = ({ texts }: Given): Readonly<Record<string, string>> =>
  Object.fromEntries(
    texts('gate').map((given) => {
      const [former = '', name = '', ...more] = given.split('=');
      if (former !== '' && name !== '' && more.length === 0) return [former, name];
      throw cannot(both('--gate skrivs FÖRR=NU.', '--gate is written FORMER=NOW.'));
    }),
  );

/** The model that a case was decided under: shipped, given, or in the record itself. */
const pinnedBy = ({ pinnedTo, models }: Decided, given: readonly ProcessModel[]) => {
  const others = new Map([...models, ...given.map((model) => [model.id, model] as const)]);
  return (decided: PlacedCase): ProcessModel | undefined => {
    const id = pinnedTo(decided) ?? '';
    return findShippedModelById(id) ?? others.get(id);
  };
};

const whyNot = {
  modelUnknown: both(
    'modellen finns inte till hands: ange den med --with',
    'the model is not at hand: give it by --with',
  ),
  gateMissing: both(
    'modellen har ingen sådan beslutspunkt: ange med --gate vad den heter',
    'the model has no such gate: say by --gate what it is called',
  ),
  factsNotRecorded: both(
    'fakta som reglerna frågar efter är inte antecknade',
    'facts that the rules ask for are not recorded',
  ),
} as const;

const summary = (cases: number, same: number, different: number, notPlayed: number): Both =>
  both(
    `${cases} beslut spelade om: ${same} hade stått likadant, ${different} annorlunda, ${notPlayed} kan inget sägas om. Vad som hade beslutats sägs inte: det gör en människa.`,
    `${cases} decisions replayed: ${same} would have stood the same, ${different} otherwise, of ${notPlayed} nothing can be said. What would have been decided is not told: a person decides.`,
  );

export const replayCommand: Command = {
  name: 'replay',
  about: both(
    'Spelar om fattade beslut ur en export (idesluss audit export) under en annan modell, och säger vilka ärenden som hade stått annorlunda och varför. Skriver inget. Slutar med 1 om något hade stått annorlunda eller inte går att spela om.',
    'Replays the decisions of an export (idesluss audit export) under another model, and tells which cases would have stood differently and why. Writes nothing. Ends with 1 if any would have stood differently, or cannot be replayed.',
  ),
  operands: ['EXPORT'],
  options: {
    model: {
      type: 'string',
      value: 'FILE',
      needed: true,
      about: both(
        'Modellen att spela under: en fil eller en medföljande vid namn',
        'The model to play under: a file or a shipped one by name',
      ),
    },
    with: {
      type: 'string',
      multiple: true,
      value: 'FILE',
      about: both(
        'En modell som besluten fattades under, om exporten saknar den',
        'A model that decisions were made under, if the export lacks it',
      ),
    },
    gate: {
      type: 'string',
      multiple: true,
      value: 'FORMER=NOW',
      about: both(
        'En beslutspunkt som heter något annat i modellen',
        'A gate that is called something else in the model',
      ),
    },
  },
  settings: [],
  run: async (given) => {
    const [file = ''] = given.operands;
    mustExist(file);
    const gates = renamedIn(given);
    const model = await usableModel(given.text('model') ?? '');
    const others = await Promise.all(given.texts('with').map(usableModel));
    const decided = await readDecided(file, given.say);
    const pinned = pinnedBy(decided, others);
    const played = replay(decided.cases, { pinned, model, gates });
    const { cases, same, different, notPlayed } = played;
    const not = notPlayed.map(({ gateCaseId, why, facts }) => {
      const more = facts.length === 0 ? '' : ` (${facts.join(', ')})`;
      return both(`${gateCaseId}: ${whyNot[why].sv}${more}`, `${gateCaseId}: ${whyNot[why].en}${more}`);
    });
    const lines = [...different.map((one) => lineOfDifferent(one, [model, pinned(one) ?? model])), ...not].slice(
      0,
      TOLD,
    );
    return {
      code: different.length + notPlayed.length === 0 ? 0 : 1,
      said: summary(cases, same, different.length, notPlayed.length),
      lines,
      data: { replay: played },
    };
  },
};
