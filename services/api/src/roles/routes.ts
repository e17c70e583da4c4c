import { both } from '../http/language.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { refTo } from '../http/schema.ts';
import { sendOne, sendPage } from '../http/stream-routes.ts';
import { registerRoleCommands } from './commands.ts';
import { RoleList, RoleView, roleParams, roleQuery } from './schemas.ts';
import { shownRole } from './view.ts';

const action = 'readRegisters';

/** Who holds which role, where and when. */
export const registerRoles = (api: Api, slice: SliceShell): void => {
  const readRole = {
    tags: ['people'],
    operationId: 'readRole',
    summary: both('Läs en roll', 'Read a role'),
    description: both(
      'En roll som en person har vid en enhet, eller överallt, från en dag till en annan.',
      'A role that a person holds at a unit, or everywhere, from one day until another.',
    ),
    params: roleParams,
    response: { 200: refTo(RoleView) },
  };
  api.get('/roles/:roleId', { config: { action }, schema: readRole }, (request, reply) =>
    sendOne(slice, request, reply, shownRole, request.params.roleId),
  );
  const listRoles = {
    tags: ['people'],
    operationId: 'listRoles',
    summary: both('Lista roller', 'List roles'),
    description: both(
      'Alla tilldelade roller, senast tilldelade först, även de som har upphört. Med personId bara en persons.',
      'All assigned roles, latest first, also those that have ended. With personId only one person’s.',
    ),
    querystring: roleQuery,
    response: { 200: refTo(RoleList) },
  };
  api.get('/roles', { config: { action }, schema: listRoles }, (request, reply) => {
    const { personId } = request.query;
    return sendPage(slice, request, reply, {
      ...shownRole,
      name: 'roles',
      order: 'newest',
      filter: personId === undefined ? undefined : { column: 'person_id', id: personId },
      cursor: ({ id }) => [id],
    });
  });
  registerRoleCommands(api, slice);
};
