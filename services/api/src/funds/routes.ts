import { asOfQuery } from '../http/as-of.ts';
import { both } from '../http/language.ts';
import { pageQuery } from '../http/page.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { closed, refTo } from '../http/schema.ts';
import { sendOne, sendPage } from '../http/stream-routes.ts';
import { registerFundCommands } from './commands.ts';
import { registerEntries } from './entries.ts';
import { FundList, FundView, fundParams } from './schemas.ts';
import { shownFund } from './view.ts';

const action = 'readFunds';

/** Money that units have set aside for a year: where grants come from. */
export const registerFunds = (api: Api, slice: SliceShell): void => {
  const readFund = {
    tags: ['funds'],
    operationId: 'readFund',
    summary: both('Läs om innovationsmedel', 'Read a fund'),
    description: both(
      'En enhets innovationsmedel för ett år. Alla ser vad som har tillförts och beviljats; vad som är reserverat och vad som finns kvar ser bara den som ansvarar för medlen och beslutskretsen. Det som är reserverat för en idé som du bär, eller har kvar att bedöma, visas för dig som tillgängligt.',
      'A unit’s innovation money for a year. Everybody sees what was allocated and granted; only those who own the fund and the deciding circle see what is left and what is reserved. What is reserved for an idea that you bear, or are still to rate, shows as available to you.',
    ),
    params: fundParams,
    querystring: closed({ ...asOfQuery }),
    response: { 200: refTo(FundView) },
  };
  api.get('/funds/:fundId', { config: { action }, schema: readFund }, (request, reply) =>
    sendOne(slice, request, reply, shownFund, request.params.fundId, request.query.asOf),
  );
  const listFunds = {
    tags: ['funds'],
    operationId: 'listFunds',
    summary: both('Lista innovationsmedel', 'List funds'),
    description: both('Alla innovationsmedel, de senast upplagda först.', 'All funds, latest opened first.'),
    querystring: closed({ ...pageQuery }),
    response: { 200: refTo(FundList) },
  };
  api.get('/funds', { config: { action }, schema: listFunds }, (request, reply) =>
    sendPage(slice, request, reply, { ...shownFund, name: 'funds', order: 'newest', cursor: ({ id }) => [id] }),
  );
  registerEntries(api, slice);
  registerFundCommands(api, slice);
};
