import * as core from '@idesluss/core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const docs = join(import.meta.dirname, '..', '..', '..', '..', 'docs');
const read = (file: string): string => readFileSync(join(docs, file), 'utf8');

/** Words that a page holds as code, by themselves. */
const wordsIn = (file: string): ReadonlySet<string> =>
  new Set([...read(file).matchAll(/`([A-Za-z]+)`/g)].map(([, word = '']) => word));

const missing = (words: readonly string[], file: string): readonly string[] => {
  const known = wordsIn(file);
  return words.filter((word) => !known.has(word));
};

/** The closed lists of the core that people meet. */
const lists = {
  roles: core.roleNames,
  relations: core.relations,
  standings: core.standings,
  caseStatuses: core.caseStatuses,
  shareStatuses: core.shareStatuses,
  streams: core.STREAM_KINDS,
  phases: core.phaseKinds,
  gates: core.gateKinds,
  outcomes: core.outcomeKinds,
  endings: core.endingKinds,
  visibilities: core.visibilities,
  origins: core.origins,
  bearers: core.bearerKinds,
  collaborators: core.collaboratorKinds,
  units: core.unitKinds,
  bodies: core.bodyKinds,
  publicBodies: core.publicBodyKinds,
  values: core.valueKinds,
  accounts: core.accounts,
  directions: core.directions,
  documentKinds: core.documentKinds,
  reviewKinds: core.reviewKinds,
  reviewOutcomes: core.reviewOutcomes,
  waiting: core.waitingKinds,
  roundStages: core.roundStages,
  scoringMethods: core.scoringMethods,
  criterionParts: core.criterionParts,
  agreementLevels: core.agreementLevels,
  migrationVerdicts: core.migrationVerdicts,
  audiences: core.audiencesReadBy('circle'),
} as const;

describe('every word has been said what it means', () => {
  it.each(Object.entries(lists))('%s stand in the glossary', (_, words) => {
    expect(missing(words, 'glossary.md')).toEqual([]);
  });

  it('commands, readings and events stand on the page of access', () => {
    expect(missing([...Object.keys(core.access), ...Object.keys(core.eventTypes)], 'access.md')).toEqual([]);
  });

  /** What the glossary has another word for: beslutspunkt, innovationsmedel, meddela, innovationsmodell, tacka nej. */
  const otherWords =
    /grind(en|ar|arna|ens)?\b|\bpott(en|er|ens)?\b|\bdelg(e|es|etts|ivning)\b|processmodell(en|er)?\b|avböj/gi;

  it.each(['api/openapi.json', 'access.md', 'configuration.md', '../README.sv.md'])('%s keeps to them', (file) => {
    expect(read(file).match(otherWords) ?? []).toEqual([]);
  });

  it('notices a word that nobody has explained', () => {
    expect(missing(['initiative', 'undreamtOf'], 'glossary.md')).toEqual(['undreamtOf']);
  });
});
