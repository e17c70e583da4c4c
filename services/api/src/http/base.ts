/** Every resource stands below this; `v0` until 1.0.0 is declared. */
export const basePath = '/idesluss/v0';

/** The interface's version, and the day it was released. */
export const apiVersion = '0.1.0';
export const apiReleased = '2026-11-22';

/** Where people find Swagger UI. */
export const docsPath = '/docs';

/** Where problems are explained, unless the documentation is elsewhere (DOCS_BASE_URL). */
export const problemPath = `${docsPath}/problems`;
