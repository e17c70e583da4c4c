import { openapiFile } from '@idesluss/api/src/docs/openapi-file.ts';
import { lookInBrowser } from '../browser/look.ts';
import { isJson, type Json } from '../contract/document.ts';
import { documentFindings, rules } from '../contract/document-check.ts';
import { lint } from '../contract/linters.ts';
import { pressCity } from '../contract/pressing.ts';
import type { Proof, ProofOptions } from '../proof.ts';
import { onThrowAwayCluster } from '../races/clusters.ts';

const parse = (text: string): Json => {
  const document: unknown = JSON.parse(text);
  return isJson(document) ? document : {};
};

const documentFaults = (document: Json, say: ProofOptions['say']): readonly string[] => {
  const found = documentFindings(document).map(({ rule, what }) => `${rule}: ${what}`);
  say(`  ${rules.length} rules, ${found.length} findings beyond the recorded deviations`);
  const linted = lint(document);
  for (const { linter, clean } of linted) say(`  ${linter}: ${clean ? 'clean' : 'not clean'}`);
  return [...found, ...linted.filter(({ clean }) => !clean).map(({ linter, told }) => `${linter}:\n${told}`)];
};

/** Another order on a fresh city each time: no example may need another to have been pressed, or not. */
const pressFaults = ({ full, seed, say }: ProofOptions) =>
  onThrowAwayCluster(async (open) => {
    const faults: string[] = [];
    let answers = 0;
    for (let round = 0; round < (full ? 10 : 2); round += 1) {
      const city = await pressCity(await open(), seed + round);
      answers += city.pressed.filter((press) => press.faults.length === 0).length;
      faults.push(...city.faults);
      say(`  ${city.pressed.length} operations pressed in an order of their own, ${city.faults.length} faults`);
    }
    return { faults, answers };
  });

export const contract: Proof = {
  run: async (options) => {
    const document = parse(await openapiFile());
    const said = documentFaults(document, options.say);
    const { faults, answers } = await pressFaults(options);
    const browser = await lookInBrowser(options.say);
    const found = [...said, ...faults, ...browser.faults];
    const verdict = browser.looked ? 'holds' : 'cannot run here';
    return {
      verdict: found.length === 0 ? verdict : 'falls short',
      figure: `${rules.length} rules, ${answers} successes, ${found.length} faults${browser.looked ? '' : '; no browser'}`,
      aim: 'no faults; Swagger UI tried in a browser',
      details: found.join('\n'),
    };
  },
};
