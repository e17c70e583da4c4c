import { auditCheckpoint } from './commands/audit-checkpoint.ts';
import { auditExport } from './commands/audit-export.ts';
import { auditKey } from './commands/audit-key.ts';
import { auditVerify } from './commands/audit-verify.ts';
import { diagramCommand } from './commands/diagram.ts';
import { explain } from './commands/explain.ts';
import { grantRoleCommand } from './commands/grant-role.ts';
import { health } from './commands/health.ts';
import { migrate } from './commands/migrate.ts';
import { replayCommand } from './commands/replay.ts';
import { serve } from './commands/serve.ts';
import { tenantCreate } from './commands/tenant-create.ts';
import { unitImport } from './commands/unit-import.ts';
import { verify } from './commands/verify.ts';
import type { Command } from './command.ts';

/** Every command, in the order in which a new municipality meets them. */
export const commands: readonly Command[] = [
  migrate,
  tenantCreate,
  unitImport,
  grantRoleCommand,
  serve,
  health,
  auditExport,
  auditVerify,
  auditCheckpoint,
  auditKey,
  verify,
  diagramCommand,
  explain,
  replayCommand,
];
