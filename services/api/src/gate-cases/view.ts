import type { Application, Assessment, Decision, VisibleGateCase } from '@idesluss/core';
import type { LinkTo } from '../http/links.ts';
import { viewRecord } from '../initiatives/view.ts';
import type { GateCaseShown } from './schemas.ts';

const kronor = (amountMinor: number) => ({ amountMinor, currency: 'SEK' as const });

/** A gate case in the words of the interface; `gateCase` is what its reader may see. */
export function viewGateCase(gateCase: VisibleGateCase): GateCaseShown {
  const { id, assessments: _, dossiers, application, decision, awaiting, record, ...rest } = gateCase;
  return {
    gateCaseId: id,
    ...rest,
    application: application && viewApplication(application),
    dossiers: dossiers.map(({ version, at, address, deviations }) => ({
      dossierVersion: version,
      address,
      frozenAt: at,
      deviations: [...deviations],
    })),
    decision: decision && viewDecision(decision),
    awaiting: awaiting && viewDecision(awaiting),
    record: viewRecord(record),
  };
}

function viewApplication({ amountMinor, costLines, shares, ...rest }: Application) {
  return {
    ...rest,
    amount: kronor(amountMinor),
    costLines: costLines.map((line) => ({ text: line.text, amount: kronor(line.amountMinor) })),
    shares: shares.map(({ id: shareId, amountMinor: part, ...share }) => ({ shareId, ...share, amount: kronor(part) })),
  };
}

function viewDecision({ id: decisionId, at: recordedAt, dossier, grantedMinor, ...rest }: Decision) {
  return { decisionId, ...rest, dossierAddress: dossier, granted: kronor(grantedMinor), recordedAt };
}

/** One assessor's ratings. */
export function viewAssessment({ assessorId, at, ratings }: Assessment) {
  return { assessorId, assessedAt: at, ratings: { ...ratings } };
}

export function linksOfGateCase({ id, initiativeId }: Pick<VisibleGateCase, 'id' | 'initiativeId'>): readonly LinkTo[] {
  const path = `/gate-cases/${id}`;
  return [
    { rel: 'self', path, title: { sv: 'Beslutsärendet', en: 'The gate case' } },
    { rel: 'up', path: `/initiatives/${initiativeId}`, title: { sv: 'Initiativet', en: 'The initiative' } },
    {
      rel: 'options',
      path: `/initiatives/${initiativeId}/options`,
      title: { sv: 'Vad som kan göras nu', en: 'What can be done now' },
    },
    { rel: 'assessments', path: `${path}/assessments`, title: { sv: 'Bedömningar', en: 'Assessments' } },
    { rel: 'dossiers', path: `${path}/dossiers`, title: { sv: 'Beslutsunderlag', en: 'Dossiers' } },
  ];
}
