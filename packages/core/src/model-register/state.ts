import type { JsonObject } from '../record/canonical.ts';
import type { LocalText } from '../process-model/types.ts';

/** Where a version of a city’s own process model stands: it is changed as a draft, and never once published. */
export const modelStatuses = ['draft', 'published', 'discarded'] as const;
/** One of {@link modelStatuses}. */
export type ModelStatus = (typeof modelStatuses)[number];

/** A version of a process model that the city makes itself. */
export interface OwnModel {
  readonly id: string;
  /** How often it has changed, as with every stream; not the version of the model. */
  readonly version: number;
  readonly key: string;
  /** The version of the model within its key; null until it is published. */
  readonly number: number | null;
  readonly status: ModelStatus;
  /** The published version that it was copied from, if any. */
  readonly basedOnId: string | null;
  /** As the document has them; null where it has none in both languages. */
  readonly title: LocalText | null;
  readonly description: LocalText | null;
  /**
   * A draft is any JSON object; what has been published is a usable process model. Null once discarded or erased, and
   * where only an overview was loaded.
   */
  readonly document: JsonObject | null;
  /** RFC 3339 in UTC. */
  readonly changedAt: string;
  readonly publishedAt: string | null;
}
