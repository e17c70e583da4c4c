import type { ProcessModel } from '../process-model/types.ts';
import type { Variant } from '../process-model/variant-schema.ts';
import type { Dice } from './dice.ts';

const words = (name: string) => ({ sv: `${name} på svenska`, en: `${name} in English` });

/** What a unit could add to a model, well or badly: some of it is refused. */
export function anyVariant(dice: Dice, floor: ProcessModel): Variant {
  const gates = Array.from({ length: 1 + dice(2) }, (_, index): Variant['gates'][number] => ({
    id: `own${index}`,
    kind: 'review',
    title: words(`Own ${index}`),
    question: words(`May it pass own ${index}`),
    decidedBy: [{ by: 'committee' }],
    needs: dice(2) === 0 ? [] : [{ id: 'n', text: words('Own need'), condition: { fact: 'answers.own', is: true } }],
    outcomes: [
      { outcome: 'approve', leadsTo: 'forward' },
      { outcome: 'return', leadsTo: 'preparation' },
    ],
    grants: dice(5) === 0 ? ['money'] : [],
    criteria: dice(2) === 0 ? [] : ['own'],
    answerWithinWorkingDays: 5,
    schedule: { kind: 'continuous' },
    legalForm: 'execution',
  }));
  const ways = gates.map(({ id: gate }): Variant['ways'][number] => {
    const edge = floor.edges[dice(floor.edges.length)];
    const [entry] = floor.entries;
    if (edge === undefined || dice(4) === 0) return { entry: entry?.id ?? '', gate };
    const before = 'gates' in edge && dice(2) === 0 ? { before: edge.gates[0] ?? '' } : {};
    return { from: edge.from, to: edge.to, gate, ...before };
  });
  const [first] = floor.gates;
  return {
    id: '33333333-3333-4333-8333-333333333333',
    key: 'own',
    version: 1,
    title: words('Own'),
    description: words('A unit’s own'),
    source: 'Made by dice.',
    floor: { key: floor.key, version: floor.version },
    questions: [{ id: 'own', title: words('Own?'), guidance: words('Say'), type: 'yesNo' }],
    criteria: [{ id: 'own', title: words('Own'), guidance: words('How') }],
    gates,
    ways,
    atGates:
      first === undefined || dice(2) === 0
        ? []
        : [
            {
              gate: first.id,
              needs: [{ id: 'own', text: words('Asked'), condition: { fact: 'idea.described', is: true } }],
              criteria: dice(2) === 0 ? [] : ['own'],
            },
          ],
    guarantees: [],
  };
}
