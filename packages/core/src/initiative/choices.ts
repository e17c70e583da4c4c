/** Where in its life an initiative is; the phase says where on its way. */
export const standings = ['draft', 'submitted', 'active', 'paused', 'ended'] as const;
/** Who may find it once it is out of draft; `readable` is the rule. */
export const visibilities = ['invited', 'internal', 'selectedUnits', 'public'] as const;
/** Where an initiative came from. */
export const origins = ['idea', 'challenge', 'opportunity'] as const;
/** What a bearer is. */
export const bearerKinds = ['employee', 'resident', 'company', 'association', 'academia', 'otherPublicBody'] as const;
/** What a collaborator is; an `administration` may be a unit of the register, all others are named. */
export const collaboratorKinds = [
  'administration',
  'resident',
  'company',
  'association',
  'academia',
  'otherPublicBody',
] as const;
/** Where a referral leads: the ordinary plan of a unit, another process, or procurement. */
export const referralWays = ['ordinaryPlan', 'otherProcess', 'procurement'] as const;

/** One of {@link standings}. */
export type Standing = (typeof standings)[number];
/** One of {@link visibilities}. */
export type Visibility = (typeof visibilities)[number];
/** One of {@link origins}. */
export type Origin = (typeof origins)[number];
/** One of {@link bearerKinds}. */
export type BearerKind = (typeof bearerKinds)[number];
/** One of {@link collaboratorKinds}. */
export type CollaboratorKind = (typeof collaboratorKinds)[number];
/** One of {@link referralWays}. */
export type ReferralWay = (typeof referralWays)[number];
/** The answer to a question of the model: a text or a choice's id, a number, yes or no. */
export type Answer = string | number | boolean;
