/** Names as they have been put together: criteria are few, and each is rated again and again. */
const names = new Map<string, string>();

/** What the private part is called that says why a criterion was rated so. */
export function justificationOf(criterion: string): string {
  const known = names.get(criterion);
  if (known !== undefined) return known;
  const name = `justification.${criterion}`;
  names.set(criterion, name);
  return name;
}

/** The private part that says how somebody of the panel sees a criterion otherwise. */
export function dissentOf(criterion: string, index: number): string {
  return `dissent.${criterion}.${index}`;
}
