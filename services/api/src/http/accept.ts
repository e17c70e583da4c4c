/** One range of an Accept header and whether it rules itself out with q=0. */
const toRange = (part: string): { range: string; refused: boolean } => {
  const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  return { range, refused: parameters.some((parameter) => /^q=0(\.0{0,3})?$/.test(parameter)) };
};

const covers = (range: string, media: string): boolean =>
  range === '*/*' || range === media || (range.endsWith('/*') && media.startsWith(range.slice(0, -1)));

/** Whether a caller takes one of the formats offered. Problems are sent in their own format whatever was asked. */
export const accepts = (header: string | undefined, offered: readonly string[]): boolean => {
  if (header === undefined || header === '' || header === '*/*') return true;
  if (header.length > 1000) return false;
  const ranges = header.split(',').map(toRange);
  return offered.some((media) => {
    // The most specific range decides: "application/json;q=0, */*" does not take JSON.
    const own = ranges.find(({ range }) => range === media);
    if (own !== undefined) return !own.refused;
    return ranges.some(({ range, refused }) => !refused && covers(range, media));
  });
};
