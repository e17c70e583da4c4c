import { migrateAsOwner, startService } from '@idesluss/api';
import type { Command } from '../command.ts';
import { both } from '../language.ts';

const untilTold = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });

export const serve: Command = {
  name: 'serve',
  about: both(
    'Kör tjänsten tills den får SIGTERM; det som pågår får bli klart. Med MIGRATION_DATABASE_URL satt migreras först.',
    'Runs the service until SIGTERM; what is under way may finish. With MIGRATION_DATABASE_URL set it migrates first.',
  ),
  operands: [],
  options: {},
  settings: ['DATABASE_URL', 'TENANT_ID', 'OIDC_ISSUER'],
  run: async ({ set, say }) => {
    const { MIGRATION_DATABASE_URL: owner } = set;
    if (owner !== undefined) await migrateAsOwner(owner, (name) => say(both(`Migrerad: ${name}`, `Migrated: ${name}`)));
    const told = untilTold();
    const { config, stop } = await startService(set);
    say(both(`Redo på ${config.publicBaseUrl}`, `Ready at ${config.publicBaseUrl}`));
    await told;
    await stop();
    return { code: 0, said: both('Tjänsten har avslutats.', 'The service has ended.') };
  },
};
