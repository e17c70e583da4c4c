import { commandRoute } from '../http/command-route.ts';
import type { SliceShell } from '../http/reader.ts';
import type { Api } from '../http/request.ts';
import { closed } from '../http/schema.ts';
import { receiptOn } from '../http/stream-receipt.ts';
import { newRole, roleParams, roleRevocation } from './schemas.ts';
import { shownRole } from './view.ts';

/** Giving roles and taking them back. */
export const registerRoleCommands = (api: Api, { shell }: SliceShell): void => {
  commandRoute(api, shell, {
    path: '/roles',
    command: 'assignRole',
    tag: 'people',
    summary: { sv: 'Tilldela en roll', en: 'Assign a role' },
    description: {
      sv: 'Personen får rollen vid en enhet, eller utan enhet i hela kommunen. En roll ger rätt att se och göra; att besluta vid en beslutspunkt kräver därtill ett mandat.',
      en: 'The person gets the role at a unit, or without a unit in the whole city. A role gives the right to see and do; deciding at a gate needs a mandate besides.',
    },
    params: closed({}),
    body: newRole,
    aim: () => ({}),
    target: () => undefined,
    args: ({ unitId = null, validTo = null, ...role }) => ({ ...role, unitId, validTo }),
    receipt: receiptOn(shownRole, '/roles'),
  });
  commandRoute(api, shell, {
    path: '/roles/:roleId/revocations',
    command: 'revokeRole',
    tag: 'people',
    summary: { sv: 'Avsluta en roll', en: 'Revoke a role' },
    description: {
      sv: 'Rollen upphör den dag du anger; en dag som har varit gör att den upphör inom en sekund. Vad som gjordes med stöd av den står kvar.',
      en: 'The role ends on the day you give; a day that has passed ends it within a second. What was done by it stands.',
    },
    params: roleParams,
    body: roleRevocation,
    aim: ({ roleId }) => ({ roleId }),
    target: () => undefined,
    args: (body) => body,
    receipt: receiptOn(shownRole, '/roles'),
  });
};
