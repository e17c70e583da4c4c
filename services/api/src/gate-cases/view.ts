import {
  type Application,
  type Assessment,
  basesOf,
  type Context,
  type Decision,
  permits,
  type Situation,
  type VisibleGateCase,
} from '@idesluss/core';
import { selfOfRound } from '../decision-rounds/view.ts';
import type { LinkTo } from '../http/links.ts';
import { viewRecord } from '../initiatives/view.ts';
import type { GateCaseShown } from './schemas.ts';
import { correctedBy, viewSequels } from './sequel-view.ts';

const kronor = (amountMinor: number) => ({ amountMinor, currency: 'SEK' as const });

/** A gate case in the words of the interface; `gateCase` is what its reader may see. */
export function viewGateCase(gateCase: VisibleGateCase): GateCaseShown {
  const {
    id,
    assessments: _,
    decision: __,
    dossiers,
    application,
    awaiting,
    record,
    answers,
    sequels,
    carriedOver,
    panel,
    joint,
    ...rest
  } = gateCase;
  return {
    gateCaseId: id,
    ...rest,
    answers: [...answers],
    panel: panel && { ...panel, members: panel.members.map((one) => ({ ...one, leads: [...one.leads] })) },
    jointRatings: Object.entries(joint).map(([criterionId, { byId, at: ratedAt, dissents, ...one }]) => ({
      ...{ criterionId, ...one, ratedById: byId, ratedAt },
      dissents: dissents.map((dissent) => ({ ...dissent })),
    })),
    carriedRatings: carriedOver.map((one) => ({ ...one })),
    application: application && viewApplication(application),
    dossiers: dossiers.map(({ version, at, address, deviations }) => ({
      dossierVersion: version,
      address,
      frozenAt: at,
      deviations: [...deviations],
    })),
    basis: basesOf(gateCase).at(-1)?.address ?? null,
    decision: viewNotified(gateCase),
    awaiting: awaiting && { ...viewDecision(awaiting), correctedByDecisionIds: [] },
    ...viewSequels(sequels),
    record: viewRecord(record),
  };
}

/** The decision that has taken effect, with what corrects it; null before. */
export function viewNotified({ decision, sequels }: Pick<VisibleGateCase, 'decision' | 'sequels'>) {
  return decision && { ...viewDecision(decision), correctedByDecisionIds: correctedBy(decision.id, sequels) };
}

function viewApplication({ amountMinor, costLines, shares, ...rest }: Application) {
  return {
    ...rest,
    amount: kronor(amountMinor),
    costLines: costLines.map((line) => ({ text: line.text, amount: kronor(line.amountMinor) })),
    shares: shares.map(({ id: shareId, amountMinor: part, endedMinor, ...share }) => ({
      ...{ shareId, ...share, amount: kronor(part), ended: kronor(endedMinor) },
    })),
  };
}

function viewDecision({ id: decisionId, at: recordedAt, dossier, grantedMinor, conditions, ...rest }: Decision) {
  return {
    decisionId,
    ...rest,
    conditions: conditions.map(({ id: conditionId, ...condition }) => ({ conditionId, ...condition })),
    dossierAddress: dossier,
    granted: kronor(grantedMinor),
    recordedAt,
  };
}

/** One assessor's ratings. */
export function viewAssessment({ assessorId, at, ratings }: Assessment) {
  return { assessorId, assessedAt: at, ratings: { ...ratings } };
}

type Placed = Pick<VisibleGateCase, 'id' | 'initiativeId'>;

const title = { sv: 'Beslutsärendet', en: 'The gate case' };

export function selfOfGateCase({ id }: Pick<Placed, 'id'>): LinkTo {
  return { rel: 'self', path: `/gate-cases/${id}`, title };
}

const beneath = {
  assessments: { sv: 'Bedömningar', en: 'Assessments' },
  decisions: { sv: 'Meddelade beslut', en: 'Notified decisions' },
  dossiers: { sv: 'Beslutsunderlag', en: 'Dossiers' },
  options: { sv: 'Vad som kan göras nu', en: 'What can be done now' },
} as const;

/** Where one can go from a gate case; only to what this reader is let to read. */
export function linksOfGateCase(
  { id, initiativeId, roundId }: Placed & Pick<VisibleGateCase, 'roundId'>,
  situation: Situation,
  context: Context,
): readonly LinkTo[] {
  const down = (rel: keyof typeof beneath) => ({ rel, path: `/gate-cases/${id}/${rel}`, title: beneath[rel] });
  const initiative = `/initiatives/${initiativeId}`;
  return [
    selfOfGateCase({ id }),
    { rel: 'up', path: initiative, title: { sv: 'Initiativet', en: 'The initiative' } },
    down('options'),
    down('assessments'),
    down('decisions'),
    ...(roundId === null ? [] : [{ ...selfOfRound(roundId), rel: 'round' }]),
    ...(permits('readDossiers', situation, context) === undefined ? [down('dossiers')] : []),
  ];
}

/** Links of a list that stands below a gate case as a whole. */
export function linksBeneath(rel: keyof typeof beneath, { id }: Pick<Placed, 'id'>): readonly LinkTo[] {
  const path = `/gate-cases/${id}`;
  return [
    { rel: 'self', path: `${path}/${rel}`, title: beneath[rel] },
    { rel: 'up', path, title },
  ];
}
