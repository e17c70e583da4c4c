import type { Shell } from '../write/execute.ts';
import { send } from '../write/send.ts';
import { momentOn, workdayBefore } from './calendar.ts';
import { demoIds } from './ids.ts';
import type { Seen } from './plan.ts';
import type { Dated } from './story.ts';

/** Under this name the record shows that the demo's loader sent a command for somebody. */
const client = 'demo-loader';

/** The same shell at another moment. */
export const shellAt = (shell: Shell, moment: Date): Shell => ({ ...shell, clock: () => moment });

interface Running {
  seen: Omit<Seen, 'today'>;
  readonly steps: readonly (Dated & { readonly day: string })[];
}

export interface Stage {
  readonly shell: Shell;
  readonly tenantId: string;
  readonly now: Date;
  readonly log: (line: string) => void;
}

/**
 * Plays the stories in the order of the calendar: day after day, and on each day all initiatives side by side. So no
 * fund is asked about a day earlier than one that it has already answered.
 */
export async function playStories(stage: Stage, stories: readonly (readonly Dated[])[]): Promise<void> {
  const running = stories.map(
    (steps): Running => ({
      seen: { initiative: undefined, gateCase: undefined },
      steps: steps.map((one) => ({ ...one, day: workdayBefore(stage.now, one.daysAgo) })),
    }),
  );
  const days = [...new Set(running.flatMap(({ steps }) => steps.map(({ day }) => day)))].toSorted();
  for (const [index, day] of days.entries()) {
    if (day.slice(0, 7) !== days[index - 1]?.slice(0, 7)) stage.log(`  ${day.slice(0, 7)}`);
    // Each day waits for the one before.
    await Promise.all(running.map((one) => playDay(stage, one, day)));
  }
}

async function playDay({ shell, tenantId }: Stage, running: Running, day: string): Promise<void> {
  const today = running.steps.filter((step) => step.day === day);
  for (const [index, { by, say, ids }] of today.entries()) {
    const sender = { tenantId, personId: demoIds.people[by], clientId: client };
    // Each step of an initiative builds on the one before.
    const then = shellAt(shell, momentOn(day, index));
    const { outcome } = await say({ ...running.seen, today: day }, (command) =>
      send(then, sender, { ...command, ids }),
    );
    const { initiative, gateCase } = outcome.after;
    running.seen = { initiative: initiative ?? running.seen.initiative, gateCase };
  }
}
