import { aboutSettings } from './config-about.ts';
import { loginSettings } from './config-login.ts';
import { placeSettings } from './config-place.ts';
import { runningSettings } from './config-running.ts';

/** Every setting there is; the table in the documentation is made from this. */
export const settings = { ...placeSettings, ...loginSettings, ...runningSettings, ...aboutSettings };
