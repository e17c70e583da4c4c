export type { DemoIdentityOptions } from './options.ts';
export { PERSONAS, type Persona, unknownPersona } from './personas.ts';
export { SCOPE } from './provider.ts';
export { type DemoIdentity, startDemoIdentity } from './start.ts';
