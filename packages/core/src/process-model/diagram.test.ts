import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagram } from './diagram.ts';
import { escapeMermaid, escapeXml, wrap } from './diagram/text.ts';
import { soundModel } from './model.fixture.ts';
import { shippedModels } from './shipped.ts';
import type { ProcessModel } from './types.ts';

const model = soundModel();
const hostile = '<script>alert("1")</script> & \u0000 "] --> x[" #quot; \ud800';
const renamed: ProcessModel = {
  ...model,
  title: { sv: hostile, en: hostile },
  steps: model.steps.map((step) => ({ ...step, title: { sv: hostile, en: hostile } })),
  phases: model.phases.map((phase) => ({
    ...phase,
    title: { sv: hostile, en: hostile },
    description: { sv: hostile, en: hostile },
  })),
  gates: model.gates.map((gate) => ({
    ...gate,
    title: { sv: hostile, en: hostile },
    question: { sv: hostile, en: hostile },
  })),
  endings: model.endings.map((ending) => ({ ...ending, title: { sv: hostile, en: hostile } })),
};

const both = shippedModels.flatMap((shipped) => (['sv', 'en'] as const).map((language) => ({ ...shipped, language })));
const numbers = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, ...found]) => found.map(Number));

describe('diagram as SVG', () => {
  it.each(shippedModels)(
    'names every step, gate and ending of $key $version, and itself for those who listen',
    (shipped) => {
      const picture = diagram(shipped, { language: 'sv', format: 'svg' });
      const words = picture.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
      for (const { title } of [...shipped.steps, ...shipped.gates, ...shipped.endings])
        expect(words).toContain(title.sv.split(' ')[0]);
      expect(picture).toContain('role="img" aria-labelledby="title desc"');
      expect(picture).toContain(`<title id="title">${shipped.title.sv}</title>`);
    },
  );

  it.each(both)('of $key $version in $language cuts no word of a gate, and covers none', (shipped) => {
    const picture = diagram(shipped, { language: shipped.language, format: 'svg' });
    const top = Math.min(...numbers(picture, /class="room" x="[\d.]+" y="([\d.]+)"/g).map(([y = 0]) => y));
    for (const gate of picture.matchAll(/<g transform="translate\(([\d.]+) ([\d.]+)\)">.*?<\/g>/g)) {
      const labels = [...gate[0].matchAll(/<text class="gate \w+" text-anchor="middle" y="([\d.]+)">(.*?)<\/text>/g)];
      expect(labels.map(([, , words]) => words).join(' ')).not.toContain('…');
      const y = Number(gate[2]);
      const lowest = y + Math.max(...labels.map(([, below]) => Number(below)));
      // Those beside the rooms stand lower than their tops.
      expect(lowest < top || y > top).toBe(true);
    }
  });

  it.each(both)('shows each way out of $key $version in $language', (shipped) => {
    const { endings, language } = shipped;
    const picture = diagram(shipped, { language, format: 'svg' });
    const text = diagram(shipped, { language, format: 'mermaid' });
    for (const { kind, title } of endings) {
      expect(picture).toContain(kind === 'implemented' ? 'class="goal"' : `<g class="${kind}">`);
      expect(text).toContain(`(["${title[language]}"])`);
    }
  });

  it('shows that a round can be lost where a no ends what was asked, and nowhere else', () => {
    const lane = (shown: ProcessModel) =>
      numbers(
        /<g class="notSelected">(.*?)<\/g>/.exec(diagram(shown, { language: 'en', format: 'svg' }))?.[1] ?? '',
        /cx="([\d.]+)"/g,
      );
    const atGates = lane(model).length;
    expect(atGates).toBeGreaterThan(2);
    const advised = model.gates.map((gate, index) =>
      index === 0 ? { ...gate, outcomes: gate.outcomes.filter(({ outcome }) => outcome !== 'reject') } : gate,
    );
    expect(lane({ ...model, gates: advised }).length).toBeLessThan(atGates);
    const [lost] = model.endings.filter(({ kind }) => kind === 'notSelected');
    const twice = [...model.endings, { ...model.endings[0], ...lost, id: 'other' }] as ProcessModel['endings'];
    const drawn = diagram({ ...model, endings: twice }, { language: 'en', format: 'svg' });
    expect(drawn.match(/<g class="notSelected">/g)).toHaveLength(1);
  });

  it('leaves room for wide letters below a gate', () => {
    const called = (title: string) => ({
      ...model,
      gates: model.gates.map((gate) => ({ ...gate, title: { sv: title, en: title } })),
    });
    const width = (title: string) =>
      numbers(diagram(called(title), { language: 'sv', format: 'svg' }), /width="([\d.]+)" height="[\d.]+" role/g);
    const [[narrow = 0] = [], [wide = 0] = []] = [width('Nnnnnnnnnn'), width('Nmmmmmmmmn')].map(([one]) => one);
    expect(wide).toBeGreaterThan(narrow);
  });

  it('marks a no at the gate that says it, also where it stands on an arc', () => {
    const picture = diagram(model, { language: 'en', format: 'svg' });
    const gates = numbers(picture, /translate\(([\d.]+) [\d.]+\)/g).map(([x]) => x);
    const rejected = /<g class="rejected">(.*?)<\/g>/.exec(picture)?.[1] ?? '';
    const dots = numbers(rejected, /cx="([\d.]+)"/g).map(([x]) => x);
    expect(dots.length).toBeGreaterThan(1);
    expect(dots.filter((x) => !gates.includes(x))).toEqual([]);
  });

  it('lets no text become markup, nor what XML forbids through', () => {
    const picture = diagram(renamed, { language: 'en', format: 'svg' });
    expect(picture).not.toContain('<script');
    expect(picture).not.toContain('\u0000');
    expect(picture.isWellFormed()).toBe(true);
  });

  it('draws loops, ways that skip phases and gates in series, with numbers throughout', () => {
    const odd: ProcessModel = {
      ...model,
      edges: [
        ...model.edges,
        { from: 'evaluate', to: 'pilot', free: true },
        { from: 'exploreIdea', to: 'pilot', gates: ['time', 'money'] },
        { from: 'pilot', to: 'pilot', gates: ['scale'] },
        { from: 'nowhere', to: 'pilot', gates: ['nothing'] },
      ],
    };
    const picture = diagram(odd, { language: 'sv', format: 'svg' });
    expect(picture.match(/marker-end/g)).toHaveLength(9);
    expect(picture).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('diagram as Mermaid', () => {
  it('has a subgraph per step and a rhombus per gate', () => {
    const text = diagram(model, { language: 'sv', format: 'mermaid' });
    expect(text.match(/^ {2}subgraph /gm)).toHaveLength(4);
    expect(text).toContain('phase1 --> gate2_0{"Pengar"} --> phase2');
  });

  it('shows where intake, a phase and a gate lead out, and marks the ending that something came to', () => {
    const at = (kind: string) => model.endings.findIndex((one) => one.kind === kind);
    const text = diagram(model, {
      language: 'sv',
      format: 'mermaid',
      marks: { here: undefined, ending: 'rejected', passed: ['time'], notes: [] },
    });
    expect(text).toContain(`  intake -.-> ending${at('declined')}([`);
    expect(text).toContain(`  phase4 --> ending${at('implemented')}([`);
    expect(text).toContain(`  gate2_0 -.-> ending${at('rejected')}([`);
    expect(text).toContain(`  gate2_0 -.-> ending${at('notSelected')}([`);
    expect(text).toContain(`  class ending${at('rejected')} here`);
    expect(text.match(/ class gate\S+ passed/g)).toEqual([' class gate1_0 passed']);
  });

  it('keeps every text within its quotes', () => {
    const text = diagram(renamed, { language: 'sv', format: 'mermaid' });
    for (const label of text.matchAll(/"([^"]*)"/g)) expect(label[1]).not.toMatch(/[<>&`\n]/);
    expect(text.split('\n')).toHaveLength(diagram(model, { language: 'sv', format: 'mermaid' }).split('\n').length);
  });
});

// fast-check's own unit for this makes tables of all code points first, which takes a second.
const anyPoint = fc.integer({ min: 0, max: 0x10ffff });

describe('text', () => {
  it('is fit for where it goes, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(anyPoint).map((points) => String.fromCodePoint(...points)),
        fc.integer({ min: 2, max: 20 }),
        fc.integer({ min: 1, max: 3 }),
        (any, width, most) => {
          expect(escapeXml(any)).not.toMatch(/[<>"]/);
          expect(escapeMermaid(any)).not.toMatch(/["<>&\n]/);
          const lines = wrap(any, width, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(Array.from(line).length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
