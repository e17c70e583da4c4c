export type Environment = Readonly<Record<string, string | undefined>>;

/** What the operator set; what is blank counts as not set. The commands read it here and nowhere else. */
export const environment = (): Environment =>
  Object.fromEntries(Object.entries(process.env).filter(([, value]) => value?.trim() !== ''));
