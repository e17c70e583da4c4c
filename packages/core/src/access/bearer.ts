/** True for one of the bearers. */
export function isBearer(bearers: readonly { readonly personId: string }[], personId: string | null): boolean {
  if (personId === null) return false;
  for (const bearer of bearers) if (bearer.personId === personId) return true;
  return false;
}
