import { closed, date, nullable, optional, text } from '../http/schema.ts';
import { DecidedBySchema } from './decided-by.ts';

export const recorded = optional(
  nullable(
    closed(
      { decidedBy: DecidedBySchema, decidedOn: date(), minutesReference: text({ max: 200 }) },
      {
        description:
          'När registratorn för in vad en person eller ett organ har beslutat / When the registrar records what a person or a body has decided',
      },
    ),
  ),
);
