import { type Finding, facts, parseProcessModel, type ProcessModel, verifyProcessModel } from '@idesluss/core';
import type { Static } from 'typebox';
import type { LinkTo } from '../http/links.ts';
import { mostFindings, type ProcessModelSummary, type Verification } from './schemas.ts';

export const summaryOf = ({ id, key, version, title, description }: ProcessModel) =>
  ({ processModelId: id, key, version, state: 'published', title, description }) satisfies Omit<
    Static<typeof ProcessModelSummary>,
    '_links'
  >;

const modelTitle = { sv: 'Modellen', en: 'The model' };
const verdictTitle = { sv: 'Granskningen av modellen', en: 'What verification says' };
const verdictPath = (id: string): string => `/process-models/${id}/verifications`;

export const linksOfVerification = ({ id }: ProcessModel): readonly LinkTo[] => [
  { rel: 'self', path: verdictPath(id), title: verdictTitle },
  { rel: 'up', path: `/process-models/${id}`, title: modelTitle },
];

export const linksOfModel = ({ id }: ProcessModel): readonly LinkTo[] => [
  { rel: 'self', path: `/process-models/${id}`, title: modelTitle },
  { rel: 'diagram', path: `/process-models/${id}/diagram`, title: { sv: 'Modellen som bild', en: 'As a picture' } },
  { rel: 'verifications', path: verdictPath(id), title: verdictTitle },
  { rel: 'collection', path: '/process-models', title: { sv: 'Alla modeller', en: 'All models' } },
];

type Verified = Omit<Static<typeof Verification>, '_links'>;

const viewFinding = (finding: Finding) => ({ ...finding, counterExample: finding.counterExample ?? null });

/** What is to be said about a document of unknown origin. */
export const verifyDocument = (document: unknown): Verified => {
  const parsed = parseProcessModel(document);
  if (!parsed.ok) return { usable: false, findings: parsed.refusal.slice(0, mostFindings).map(viewFinding) };
  const { usable, findings } = verifyProcessModel(parsed.value, { facts });
  return { usable, findings: findings.slice(0, mostFindings).map(viewFinding) };
};
