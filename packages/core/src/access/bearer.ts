/** True for one of the bearers. */
export function isBearer(bearers: readonly { readonly personId: string }[], personId: string | null): boolean {
  return personId !== null && bearers.some((bearer) => bearer.personId === personId);
}
