import { deepest, mostFound, readableName, type TextFault } from './text-check.ts';

/** Where the scan stands: in an object with the names it has had so far, or in a list. */
type Within = { readonly names: Set<string> | undefined; name: string; index: number; awaitsName: boolean };

const openObject = (): Within => ({ names: new Set(), name: '', index: 0, awaitsName: true });
const openList = (): Within => ({ names: undefined, name: '', index: 0, awaitsName: false });

/** The position of the quote that ends the string which begins at `start`. */
const endOfString = (json: string, start: number): number => {
  let end = json.indexOf('"', start + 1);
  // A quote belongs to the text where an odd number of backslashes stands before it.
  for (;;) {
    let before = end - 1;
    while (json[before] === '\\') before -= 1;
    if ((end - before) % 2 === 1) return end;
    end = json.indexOf('"', end + 1);
  }
};

/** A name as it is meant: `"\u0061"` is `a`. */
const nameFrom = (quoted: string): string => (quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1));

const pointerTo = (path: readonly Within[]): string =>
  path.map(({ names, name, index }) => `/${names === undefined ? index : readableName(name)}`).join('');

const next = (within: Within): void => {
  if (within.names === undefined) within.index += 1;
  else within.awaitsName = true;
};

/** Takes the name between two quotes; true when its object has had it before. */
const takeName = (within: Within, quoted: string): boolean => {
  within.name = nameFrom(quoted);
  within.awaitsName = false;
  const repeated = within.names?.has(within.name) === true;
  within.names?.add(within.name);
  return repeated;
};

/**
 * Names that stand twice in one object. JSON.parse keeps the last and says nothing, so what was checked elsewhere on
 * the way could be another value than the one decided on. `json` has been parsed: only what is valid comes here.
 */
export const findRepeatedNames = (json: string): readonly TextFault[] => {
  const found: TextFault[] = [];
  const path: Within[] = [];
  for (let at = 0; at < json.length && found.length < mostFound && path.length <= deepest; at += 1) {
    const within = path.at(-1);
    switch (json.charAt(at)) {
      case '"': {
        const end = endOfString(json, at);
        const isName = within?.awaitsName === true;
        if (isName && takeName(within, json.slice(at, end + 1)))
          found.push({ pointer: pointerTo(path), code: 'duplicate' });
        at = end;
        break;
      }
      case '{':
        path.push(openObject());
        break;
      case '[':
        path.push(openList());
        break;
      case '}':
      case ']':
        path.pop();
        break;
      case ',':
        if (within !== undefined) next(within);
        break;
      default:
    }
  }
  return found;
};
