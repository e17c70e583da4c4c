/** What an operator's command may do with the service: the public face of this package. */
export type { AuditLine, Checkpoint } from './operating/audit-export.ts';
export { auditLines, findNewestCheckpoint } from './operating/audit-export.ts';
export { type Held, type Verified, verifyExport } from './operating/audit-verify.ts';
export { officeExists } from './operating/acting.ts';
export { type City, inCity } from './operating/city.ts';
export { environment, type Environment } from './operating/environment.ts';
export { type Granted, grantRole, type RoleToGrant } from './operating/grant-role.ts';
export { type Imported, importUnits, type UnitFault, type UnitToImport } from './operating/import-units.ts';
export { migrateAsOwner } from './operating/migrate.ts';
export { sentence } from './operating/sentence.ts';
export { startService } from './operating/start-service.ts';
export { unwind } from './operating/unwind.ts';
export { ensureTenant } from './db/tenants.ts';
export { UnfitDatabase, type UnfitReason } from './db/roles.ts';
export { errorCode, isFault } from './embedded/fault.ts';
export { isDay, isUuid } from './http/formats.ts';
export { localDate } from './write/moment.ts';
export { publicHalf, toPublicKey, toSigningKey } from './signing-key.ts';
