import { audienceOf, visibleFacts, visibleGateCase } from '@idesluss/core';
import Type from 'typebox';
import { sendFresh } from '../http/answer.ts';
import { both } from '../http/language.ts';
import { readerOf, type SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { dateTime, integer, Links, list, open, refTo } from '../http/schema.ts';
import { findSituation } from '../initiatives/queries.ts';
import { listDossiers } from './queries.ts';
import { address, gateCaseParams } from './schemas.ts';
import { linksBeneath } from './view.ts';

const DossierView = open(
  {
    dossierVersion: integer({ min: 1 }),
    address: address(),
    frozenAt: dateTime(),
    content: Type.Unsafe<object>({
      type: 'object',
      description:
        'Fakta som beslutet vilar på, och huvudet av initiativets kedja / The facts that the decision rests on, and the head of the initiative’s chain',
    }),
  },
  { $id: 'Dossier', description: 'Ett fryst beslutsunderlag / A frozen dossier' },
);

const DossierList = open(
  { dossiers: list(refTo(DossierView), { max: 100 }), _links: Links },
  { $id: 'DossierList', example: { dossiers: [], _links: [] } },
);

/** What the decider saw, for those who take part. */
export function registerDossiers(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['gate-cases'],
    operationId: 'listDossiers',
    summary: both('Frysta beslutsunderlag', 'Frozen dossiers'),
    description: both(
      'Varje version av underlaget med sin adress: hashen av händelsen som frös den. Adressen anges i basedOn när beslutet fattas.',
      'Every version of the dossier with its address: the hash of the event that froze it. The address goes into basedOn when deciding.',
    ),
    params: gateCaseParams,
    response: { 200: refTo(DossierList) },
  };
  api.get(
    '/gate-cases/:gateCaseId/dossiers',
    { config: { action: 'readDossiers' }, schema },
    async (request, reply) => {
      const reader = readerOf(slice, request);
      const found = await findSituation(reader, request.params, 'readDossiers');
      if (!found.ok) return sendRefusal(reply, found.refusal);
      const { situation, context } = found.value;
      const { gateCase } = situation;
      if (gateCase === undefined) return sendRefusal(reply, { code: 'unknown', thing: 'gateCase' });
      const audience = audienceOf(situation, context);
      const { sealed } = visibleGateCase(gateCase, audience, context.actor.personId);
      const dossiers = (await listDossiers(reader, gateCase.id)).map((row) => ({
        dossierVersion: row.dossier_version,
        address: row.address,
        frozenAt: row.recorded_at,
        content: { ...row.content, facts: visibleFacts(row.content.facts, audience, sealed) },
      }));
      return sendFresh(reply, { dossiers }, linksBeneath('dossiers', gateCase));
    },
  );
}
