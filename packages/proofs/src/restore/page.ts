import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'how-to', 'backup.md');

/** The settings as the page gives them: for archiving, and for restoring. `/backup` becomes the given folder. */
export const settingsOnPage = (backup: string): { archiving: string; restoring: string } => {
  const blocks = [...readFileSync(file, 'utf8').matchAll(/```ini\n([\s\S]*?)```/g)].map(([, block = '']) => block);
  const [archiving = '', restoring = ''] = blocks.map((block) => block.replaceAll('/backup/', `${backup}/`));
  return { archiving, restoring };
};

/** The same lines with another moment to go to. */
export const untilMoment = (lines: string, moment: string): string =>
  lines.replace(/recovery_target_time = '.*'/, `recovery_target_time = '${moment}'`);
