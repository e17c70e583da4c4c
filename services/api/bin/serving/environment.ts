export type Environment = Readonly<Record<string, string | undefined>>;

/** What the operator set. The commands read it here and nowhere else; `parseConfig` gives it meaning. */
export const environment = (): Environment => process.env;
