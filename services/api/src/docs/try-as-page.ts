import { triedOperations, whoTries } from '../demo/try-as.ts';
import { code, madeFrom, page, table } from './markdown.ts';

const intro = `What each operation of the demo can be pressed as at the first press. All others only read or examine, and anybody
may. In Swagger UI each operation says the same: log out, log in as that person, and press **Execute**.`;

/** Which persona to be for which operation, in the order of the sluice. */
export const tryAsPage = (): string =>
  page(
    madeFrom('services/api/src/demo/tries.ts'),
    '# Who to be in the demo',
    intro,
    table(
      ['Operation', 'Log in as', 'Who is'],
      triedOperations.flatMap((id) => {
        const who = whoTries(id);
        return who === undefined ? [] : [[code(id), code(who.key), `${who.name}, ${who.title.sv} / ${who.title.en}`]];
      }),
    ),
  );
