import { namesIn, optionsOfCase } from '@idesluss/core';
import { sendFresh } from '../http/answer.ts';
import { both } from '../http/language.ts';
import { readerOf, type SliceShell } from '../http/reader.ts';
import { sendRefusal } from '../http/refusal.ts';
import type { Api } from '../http/request.ts';
import { refTo } from '../http/schema.ts';
import { OptionList, viewOption } from '../initiatives/option-view.ts';
import { findSituation } from '../initiatives/queries.ts';
import { gateCaseParams } from './schemas.ts';
import { unknownCase, unknownIfHidden } from './unknown-case.ts';
import { linksBeneath } from './view.ts';

/** What can be done with one case, also once it is closed: the initiative's options tell of the one that stands open. */
export function registerCaseOptions(api: Api, slice: SliceShell): void {
  const schema = {
    tags: ['gate-cases'],
    operationId: 'listGateCaseOptions',
    summary: both('Vad som kan göras med ärendet nu', 'What can be done with the case now'),
    description: both(
      'Allt som kan göras med just det här beslutsärendet, också när det är stängt: tillåtet för dig, eller vad som står i vägen.',
      'Every command on this gate case, also once it is closed: allowed for you, or what stands in the way.',
    ),
    params: gateCaseParams,
    response: { 200: refTo(OptionList) },
  };
  api.get('/gate-cases/:gateCaseId/options', { config: { action: 'readOptions' }, schema }, async (request, reply) => {
    const found = await findSituation(readerOf(slice, request), request.params, 'readOptions');
    if (!found.ok) return sendRefusal(reply, unknownIfHidden(found.refusal));
    const { situation, context } = found.value;
    const { gateCase } = situation;
    if (gateCase === undefined) return sendRefusal(reply, unknownCase);
    const names = namesIn(situation, context);
    const shown = optionsOfCase(situation, context).map((option) => viewOption(option, request.language, names));
    return sendFresh(reply, { options: shown }, linksBeneath('options', gateCase));
  });
}
