import { grantRole, isDay, isEmail, isLine, localDate } from '@idesluss/api';
import { describeRefusal, roleNames } from '@idesluss/core';
import { inCity } from '@idesluss/api';
import { cannot, type Command, type Given } from '../command.ts';
import { both } from '../language.ts';
import { cityPlace, uuidOption } from '../settings.ts';
import { unitIdOf } from '../units/unit-id.ts';

const dayOption = ({ text }: Given, name: string): string | undefined => {
  const day = text(name);
  if (day === undefined || isDay(day)) return day;
  throw cannot(both(`--${name} skrivs ÅÅÅÅ-MM-DD.`, `--${name} is written YYYY-MM-DD.`));
};

const roleOption = ({ text }: Given) => {
  const role = roleNames.find((name) => name === text('role'));
  if (role !== undefined) return role;
  throw cannot(both(`--role är en av ${roleNames.join(', ')}.`, `--role is one of ${roleNames.join(', ')}.`));
};

/** Who is to be registered where the person is not there yet, as the interface would take them. */
const personOption = ({ text }: Given) => {
  const [name, email] = [text('name'), text('email')];
  if (name !== undefined && !isLine(name, 200))
    throw cannot(
      both('--name är en läsbar rad på högst 200 tecken.', '--name is a readable line of at most 200 characters.'),
    );
  if (email !== undefined && !isEmail(email))
    throw cannot(both('--email är en e-postadress.', '--email is an e-mail address.'));
  return name === undefined ? undefined : { name, email: email ?? null };
};

const wishedBy = (given: Given, tenantId: string) => {
  const { text } = given;
  const unit = text('unit');
  return {
    personId: uuidOption('person', text('person')) ?? '',
    role: roleOption(given),
    unitId: unit === undefined ? null : unitIdOf(tenantId, unit),
    validFrom: dayOption(given, 'from') ?? localDate(new Date()),
    validTo: dayOption(given, 'to') ?? null,
    person: personOption(given),
    by: uuidOption('by', text('by')),
  };
};

export const grantRoleCommand: Command = {
  name: 'grant-role',
  about: both(
    'Ger en person en roll. Så får en ny kommun sitt första slusskansli; sedan anges med --by vem i kansliet som gör det.',
    'Gives a person a role. So a new municipality gets its first sluice office; then --by names who of the office does it.',
  ),
  operands: [],
  options: {
    person: {
      type: 'string',
      value: 'UUID',
      needed: true,
      about: both('sub i personens biljetter', 'The sub of the person’s tokens'),
    },
    role: { type: 'string', value: 'ROLE', needed: true, about: both(roleNames.join(', '), roleNames.join(', ')) },
    unit: {
      type: 'string',
      value: 'UNIT',
      about: both(
        'Enhetens id eller nyckel; annars hela kommunen',
        'The unit’s id or key; else the whole municipality',
      ),
    },
    from: { type: 'string', value: 'DAY', about: both('Första dagen; annars i dag', 'First day; else today') },
    to: {
      type: 'string',
      value: 'DAY',
      about: both('Första dagen den inte gäller', 'First day on which it is no longer valid'),
    },
    name: {
      type: 'string',
      value: 'NAME',
      about: both('Registrera personen om den saknas, med detta namn', 'Register the person if missing, by this name'),
    },
    email: { type: 'string', value: 'ADDRESS', about: both('Den nya personens e-post', 'The new person’s e-mail') },
    by: { type: 'string', value: 'UUID', about: both('Vem i kansliet som gör det', 'Who of the office does it') },
  },
  settings: ['DATABASE_URL', 'TENANT_ID'],
  run: async (given) => {
    const place = cityPlace(given.set);
    const wished = wishedBy(given, place.tenantId);
    const granted = await inCity(place, (city) => grantRole(city, wished));
    if (granted.ok) {
      const { roleId, registered } = granted;
      return {
        code: 0,
        said: both(
          `${wished.personId} är ${wished.role} från ${wished.validFrom}.`,
          `${wished.personId} is ${wished.role} from ${wished.validFrom}.`,
        ),
        data: { roleId, registered },
      };
    }
    const { refusal, names, registered } = granted;
    const said = both(describeRefusal(refusal, 'sv', names).detail, describeRefusal(refusal, 'en', names).detail);
    // Registering stands by itself: whoever asks again with what was wrong put right goes on from there.
    const made = both(
      'Personen är registrerad, men har inte fått rollen.',
      'The person is registered, but has not got the role.',
    );
    return { code: 1, said, lines: registered ? [made] : [], data: { refusal, registered } };
  },
};
