import {
  type Finding,
  facts,
  judgeDraft,
  nextNumber,
  type OwnModel,
  parseProcessModel,
  type ProcessModel,
  verifyProcessModel,
} from '@idesluss/core';
import type { Static } from 'typebox';
import type { LinkTo } from '../http/links.ts';
import type { Shown } from '../http/stream-routes.ts';
import type { Model } from './queries.ts';
import { mostFindings, type ProcessModelSummary, type Verification } from './schemas.ts';

type Summary = Omit<Static<typeof ProcessModelSummary>, '_links'>;

/** What is told of a model in lists: all but the document. */
export const summaryOf = (found: Model): Summary => {
  switch (found.origin) {
    case 'shipped':
      return summaryOfShipped(found.model);
    case 'own':
      return summaryOfOwn(found.model);
  }
};

const summaryOfShipped = ({ id, key, version, title, description }: ProcessModel): Summary => ({
  ...{ processModelId: id, key, version, state: 'published', origin: 'shipped', revision: 1 },
  ...{ basedOn: null, title, description, changedAt: null, publishedAt: null },
});

const summaryOfOwn = (model: OwnModel): Summary => {
  const { id: processModelId, key, number, status, version: revision, basedOnId, title, description } = model;
  const { changedAt, publishedAt } = model;
  return {
    ...{ processModelId, key, version: number, state: status === 'published' ? 'published' : 'draft', origin: 'own' },
    ...{ revision, basedOn: basedOnId, title, description, changedAt, publishedAt },
  };
};

export const documentOf = ({ model, origin }: Model): object => (origin === 'shipped' ? model : (model.document ?? {}));

const modelTitle = { sv: 'Modellen', en: 'The model' };
const verdictTitle = { sv: 'Granskningen av modellen', en: 'What verification says' };
const verdictPath = (id: string): string => `/process-models/${id}/verifications`;

export const linksOfVerification = ({ id }: { readonly id: string }): readonly LinkTo[] => [
  { rel: 'self', path: verdictPath(id), title: verdictTitle },
  { rel: 'up', path: `/process-models/${id}`, title: modelTitle },
];

export const linksOfModel = ({ id }: { readonly id: string }): readonly LinkTo[] => [
  { rel: 'self', path: `/process-models/${id}`, title: modelTitle },
  { rel: 'diagram', path: `/process-models/${id}/diagram`, title: { sv: 'Modellen som bild', en: 'As a picture' } },
  { rel: 'verifications', path: verdictPath(id), title: verdictTitle },
  { rel: 'collection', path: '/process-models', title: { sv: 'Alla modeller', en: 'All models' } },
];

/** A version of the city's own model, whole: what its ETag is made of, and what receipts say. */
export const shownModel: Shown<'processModel'> = {
  kind: 'processModel',
  view: (model) => ({ ...summaryOfOwn(model), document: model.document ?? {} }),
  links: linksOfModel,
};

type Verified = Omit<Static<typeof Verification>, '_links'>;

export const viewFinding = ({ path, ...finding }: Finding) => ({
  ...finding,
  counterExample: finding.counterExample ?? null,
  path: path === undefined ? null : path.map(({ gates, ...step }) => ({ ...step, gates: [...gates] })),
  meets: finding.meets ?? null,
});

const verdict = (usable: boolean, findings: readonly Finding[]): Verified => ({
  usable,
  findings: findings.slice(0, mostFindings).map(viewFinding),
});

/** What is to be said about a document of unknown origin. */
export const verifyDocument = (document: unknown): Verified => {
  const parsed = parseProcessModel(document);
  if (!parsed.ok) return verdict(false, parsed.refusal);
  const { usable, findings } = verifyProcessModel(parsed.value, { facts });
  return verdict(usable, findings);
};

/** What is to be said about a draft, as the next version of its key; `others` are all that the city has. */
export const verifyDraft = (draft: OwnModel, others: readonly OwnModel[]): Verified => {
  const number = nextNumber(draft.key, Object.fromEntries(others.map((model) => [model.id, model])));
  const { usable, findings } = judgeDraft(draft, number);
  return verdict(usable, findings);
};
