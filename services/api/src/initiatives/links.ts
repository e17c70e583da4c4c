import type { Initiative, ProcessModel } from '@idesluss/core';
import type { LinkTo } from '../http/links.ts';

const doable = { sv: 'Vad som kan göras nu', en: 'What can be done now' };
/** What an initiative is called where a link leads to it. */
export const title = { sv: 'Initiativet', en: 'The initiative' };

/** Links of what can be done with an initiative now, and with each of its gate cases. */
export function linksOfOptions(
  { id }: Pick<Initiative, 'id'>,
  cases: readonly { readonly gateCaseId: string; readonly gate: string }[],
  { gates }: Pick<ProcessModel, 'gates'>,
): readonly LinkTo[] {
  const path = `/initiatives/${id}`;
  const ofCases = cases.map(({ gateCaseId, gate }) => {
    const name = gates.find((one) => one.id === gate)?.title ?? { sv: gate, en: gate };
    return {
      ...{ rel: 'gateCaseOptions', path: `/gate-cases/${gateCaseId}/options` },
      title: { sv: `Vad som kan göras i ärendet: ${name.sv}`, en: `What can be done with the case: ${name.en}` },
    };
  });
  return [{ rel: 'self', path: `${path}/options`, title: doable }, { rel: 'up', path, title }, ...ofCases];
}

/** Where one can go from an initiative. What may be done stands under its options, and is never kept. */
export function linksOfInitiative(initiative: Initiative): readonly LinkTo[] {
  const { id, standing, openGateCaseId, owningUnitId, challengeId } = initiative;
  const path = `/initiatives/${id}`;
  return [
    { rel: 'self', path, title },
    { rel: 'options', path: `${path}/options`, title: doable },
    { rel: 'events', path: `${path}/events`, title: { sv: 'Historiken', en: 'The history' } },
    {
      rel: 'diagram',
      path: `${path}/diagram`,
      title: { sv: 'Var det står, som bild', en: 'Where it stands, as a picture' },
    },
    ...(standing === 'draft'
      ? [
          {
            rel: 'similar',
            path: `${path}/similar-initiatives`,
            title: { sv: 'Vad som liknar det', en: 'What is like it' },
          },
        ]
      : []),
    ...(openGateCaseId === null
      ? []
      : [
          {
            rel: 'gateCase',
            path: `/gate-cases/${openGateCaseId}`,
            title: { sv: 'Öppet beslutsärende', en: 'Open gate case' },
          },
        ]),
    ...(owningUnitId === null
      ? []
      : [{ rel: 'owner', path: `/units/${owningUnitId}`, title: { sv: 'Ägande verksamhet', en: 'Owning unit' } }]),
    ...(challengeId === null
      ? []
      : [{ rel: 'challenge', path: `/challenges/${challengeId}`, title: { sv: 'Utmaningen', en: 'The challenge' } }]),
    ...linksOfLineage(initiative),
    { rel: 'collection', path: '/initiatives', title: { sv: 'Alla initiativ', en: 'All initiatives' } },
  ];
}

/** What it came of and went on in; what came of it or was merged into it is found by a list. */
function linksOfLineage({ id, continuesId, ending }: Initiative): readonly LinkTo[] {
  const to = (rel: string, other: string | undefined, title: LinkTo['title']): readonly LinkTo[] =>
    other === undefined ? [] : [{ rel, path: `/initiatives/${other}`, title }];
  return [
    ...to('continues', continuesId, { sv: 'Det som det är en del av', en: 'What it takes up a part of' }),
    ...to('mergedInto', ending?.intoId, { sv: 'Det som det har gått upp i', en: 'What it has been merged into' }),
    {
      rel: 'lineage',
      path: `/initiatives?lineageOf=${id}`,
      title: {
        sv: 'Det som har gått upp i det, eller är en del av det',
        en: 'What was merged into it, or takes up a part of it',
      },
    },
  ];
}
