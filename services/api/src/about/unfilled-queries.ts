/** What is touched here of the immutable maps that Swagger UI keeps a parameter in. */
interface Fields {
  readonly get: (name: string) => unknown;
  readonly getIn: (path: readonly string[]) => unknown;
  readonly set: (name: string, value: unknown) => Fields;
  readonly deleteIn: (path: readonly string[]) => Fields;
}
type Find = (...identity: readonly unknown[]) => Fields | undefined;
interface Row {
  readonly param: Fields;
  readonly rawParam: Fields;
  readonly specSelectors: { readonly parameterWithMetaByIdentity: Find };
}
interface React {
  readonly createElement: (part: unknown, props: Row) => unknown;
}

/**
 * A plugin of Swagger UI, in the browser: it fills every parameter with its example, so that a list would at once be asked
 * for with all its filters together and find nothing. Here a parameter of the query that may be left out stays empty until
 * somebody fills it in, and its example stands beside it to be read. Sent as text, so it may use nothing from around it.
 */
export const unfilledQueries = () => ({
  wrapComponents: {
    parameterRow:
      (original: unknown, { React }: { readonly React: React }) =>
      (props: Row): unknown => {
        const { param, rawParam, specSelectors } = props;
        if (rawParam.get('in') !== 'query' || rawParam.get('required') === true) {
          return React.createElement(original, props);
        }
        const raw = rawParam.getIn(['schema', 'example']);
        const isPlain = typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean';
        const said = [param.get('description'), isPlain ? `*Exempel / Example*: \`${raw}\`` : ''];
        // The row looks here for what to begin with; what somebody has filled in stands there as `value`.
        const find: Find = (...identity) =>
          specSelectors
            .parameterWithMetaByIdentity(...identity)
            ?.deleteIn(['schema', 'example'])
            .deleteIn(['schema', 'default']);
        return React.createElement(original, {
          ...props,
          param: param.set('description', said.filter(Boolean).join('\n\n')),
          specSelectors: { ...specSelectors, parameterWithMetaByIdentity: find },
        });
      },
  },
});
