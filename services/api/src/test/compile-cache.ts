import { join } from 'node:path';

/** Where processes that tests start keep their compiled sources, or each would strip all of them of their types again. */
export const compileCache = join(import.meta.dirname, '../../../../node_modules/.cache/node');
