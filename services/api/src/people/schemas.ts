import { demoIds } from '../demo/ids.ts';
import { closed, date, integer, Links, list, nullable, open, refTo, text, uuid } from '../http/schema.ts';
import { MandateView } from '../mandates/schemas.ts';
import { RoleView } from '../roles/schemas.ts';
import { TOLD } from '../waiting/queries.ts';
import { TaskView } from '../waiting/view.ts';
import Type from 'typebox';

const { people, units } = demoIds;

export const PersonView = open(
  {
    personId: uuid(),
    version: integer({ min: 1 }),
    name: nullable(text({ max: 200, description: 'null när personen är raderad / null once the person is erased' })),
    email: nullable(
      text({
        max: 254,
        description:
          'Syns för personen själv, kansliet och registratorn / Shown to the person, the office and the registrar',
      }),
    ),
    unitId: nullable(uuid({ description: 'Där personen arbetar i dag / Where the person works today' })),
    since: nullable(
      date({
        description:
          'Dagen för den senaste flytten; null när ingen har skett / The day of the latest move; null where none has been made',
      }),
    ),
    nextMove: nullable(
      open(
        { unitId: nullable(uuid()), from: date() },
        { description: 'En flytt som är bestämd och inte har skett / A move that is planned and has not been made' },
      ),
    ),
    erased: Type.Boolean(),
    _links: Links,
  },
  {
    $id: 'Person',
    description: 'En person / A person',
    example: {
      personId: people.coach,
      version: 1,
      name: 'Conny Coach',
      email: null,
      unitId: units.sluice,
      since: null,
      nextMove: null,
      erased: false,
      _links: [],
    },
  },
);

export const Me = open(
  {
    personId: nullable(uuid({ description: 'null för ett system / null for a system' })),
    clientId: text({ max: 200 }),
    person: nullable(refTo(PersonView)),
    roles: list(refTo(RoleView), { max: 1000 }),
    mandates: list(refTo(MandateView), { max: 1000 }),
    tasks: list(refTo(TaskView), { max: TOLD }),
    moreTasks: Type.Boolean({
      description: 'Det kan vänta fler än de som står här / More may wait than stands here',
    }),
    _links: Links,
  },
  {
    $id: 'Me',
    description: 'Den som frågar / Whoever asks',
    example: {
      ...{ personId: people.coach, clientId: 'swagger-ui', person: null, roles: [], mandates: [] },
      ...{ tasks: [], moreTasks: false, _links: [] },
    },
  },
);

export const personParams = closed({ personId: uuid({ example: people.coach }) });
