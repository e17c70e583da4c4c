/**
 * The entry that a record itself holds under an id. Ids come from models and callers: `constructor` must find nothing,
 * not what every object inherits.
 */
export function at<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
