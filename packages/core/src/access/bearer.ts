/** True for one of the bearers. */
export function isBearer(bearers: readonly { readonly personId: string }[], personId: string | null): boolean {
  if (personId === null) return false;
  for (let index = 0; index < bearers.length; index += 1) if (bearers[index]?.personId === personId) return true;
  return false;
}
