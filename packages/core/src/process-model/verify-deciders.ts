import type { Literal } from './domain.ts';
import { withWayToGate } from './describe-path.ts';
import { type Fault, fault } from './finding.ts';
import type { Comparison } from './need.ts';
import type { Wish } from './satisfy.ts';
import { anywhere, type Subject } from './subject.ts';
import type { LocalText } from './types.ts';

/** Gates that in some case nobody decides, with such a case. */
export function gatesNobodyDecides(subject: Subject): readonly Fault[] {
  return subject.model.gates.flatMap((gate, index) => {
    const left = noneOf(gate.decidedBy);
    if (left === undefined) return [];
    const verdict = subject.canAllHold(left, anywhere(subject, gate));
    if (verdict.answer === 'no') return [];
    const example = verdict.answer === 'yes' ? inWords(verdict.example) : undefined;
    const found = fault(
      `/gates/${index}/decidedBy`,
      `I vissa fall är det ingen som beslutar${example === undefined ? '' : `: när ${example.sv}`}.`,
      `In some cases nobody decides${example === undefined ? '' : `: when ${example.en}`}.`,
    );
    return [withWayToGate(subject.graph, found, gate.id)];
  });
}

/** Deciders that those before them leave nothing to. */
export function decidersNeverAsked(subject: Subject): readonly Fault[] {
  return subject.model.gates.flatMap((gate, index) =>
    gate.decidedBy.flatMap(({ when }, at) => {
      const left = noneOf(gate.decidedBy.slice(0, at));
      const own: readonly Wish[] = when === undefined ? [] : [[when, true]];
      const place = anywhere(subject, gate);
      if (left !== undefined && subject.canAllHold([...left, ...own], place).answer !== 'no') return [];
      return [
        fault(
          `/gates/${index}/decidedBy/${at}`,
          'De tidigare raderna täcker redan alla fall: den här beslutar aldrig.',
          'The rows before cover every case: this one never decides.',
        ),
      ];
    }),
  );
}

/** That none of the rows applies; undefined where one always does. */
function noneOf(rows: Subject['model']['gates'][number]['decidedBy']): readonly Wish[] | undefined {
  const wishes: Wish[] = [];
  for (const { when } of rows) {
    if (when === undefined) return undefined;
    wishes.push([when, false]);
  }
  return wishes;
}

function inWords(example: readonly Literal[]): LocalText | undefined {
  if (example.length === 0) return undefined;
  const sv = example.map(({ comparison, holds }) => `${holds ? '' : 'inte '}${told(comparison, 'minst', 'högst')}`);
  const en = example.map(({ comparison, holds }) => `${holds ? '' : 'not '}${told(comparison, 'at least', 'at most')}`);
  return { sv: sv.join(', '), en: en.join(', ') };
}

function told(comparison: Comparison, atLeast: string, atMost: string): string {
  const { fact } = comparison;
  if ('atLeast' in comparison) return `${fact} ${atLeast} ${comparison.atLeast}`;
  if ('atMost' in comparison) return `${fact} ${atMost} ${comparison.atMost}`;
  return 'is' in comparison ? `${fact} = ${comparison.is}` : `${fact} ∋ ${comparison.includes}`;
}
