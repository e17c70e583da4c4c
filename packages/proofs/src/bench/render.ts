/** Ids and numbers that differ from one case to the next, as they stood in the case that was taken as the pattern. */
export type Tokens = readonly string[];

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text with its tokens found beforehand, so that filling in others costs one join. */
export const toTemplate = (text: string, tokens: Tokens): ((values: Tokens) => string) => {
  const pieces = text.split(new RegExp(`(${tokens.map(escaped).join('|')})`));
  const places = pieces.map((piece) => tokens.indexOf(piece));
  return (values) => {
    let made = '';
    for (let index = 0; index < pieces.length; index += 1) {
      const place = places[index] ?? -1;
      made += place < 0 ? (pieces[index] ?? '') : (values[place] ?? '');
    }
    return made;
  };
};
