// Not part of the core's public face: only this repository keeps copies of what follows from it.
import { publishedFiles } from '../../../../packages/core/src/process-model/published.ts';
import { accessPage } from './access-page.ts';
import { clientFiles } from './client-files.ts';
import { commandPage } from './command-page.ts';
import { configurationPage } from './configuration-page.ts';
import { monitoringPage } from './monitoring-page.ts';
import { openapiFile } from './openapi-file.ts';
import { problemPages } from './problem-pages.ts';
import { tryAsPage } from './try-as-page.ts';

/** Folders that hold nothing but generated files: what is left over there is stale. */
export const generatedFolders = ['docs/problems', 'packages/client/src/generated'] as const;

/**
 * Every file that is made from something else, by path from the repository's top; the same bytes every time. The
 * database's schema is kept by catalogue.test.ts, since it needs a database.
 */
export const generatedFiles = async (): Promise<Readonly<Record<string, string>>> => {
  const openapi = await openapiFile();
  return {
    ...publishedFiles(),
    'docs/access.md': accessPage(),
    'docs/command.md': commandPage(),
    'docs/configuration.md': configurationPage(),
    'docs/api/openapi.json': openapi,
    'docs/monitoring.md': await monitoringPage(),
    'docs/how-to/demo-who.md': tryAsPage(),
    ...problemPages(),
    ...(await clientFiles(openapi)),
  };
};
