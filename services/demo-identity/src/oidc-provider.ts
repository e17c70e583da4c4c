// Knows only Node's long-term releases by name, and says so at each start: whoever tries the demo can do nothing about it.
const ours = console.warn;
console.warn = (...words: unknown[]): void => {
  if (!String(words[0]).includes('Unsupported runtime')) ours(...words);
};

/** The provider, loaded without that one warning. */
export const { errors, interactionPolicy, Provider } = await import('oidc-provider').finally(() => {
  console.warn = ours;
});
