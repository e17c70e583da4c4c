/** What tests of the rules, and of shells around them, need; never part of a deployment. */
export { changeSet } from './record/change-set.ts';
