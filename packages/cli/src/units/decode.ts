import { both, type Both } from '../language.ts';
import { type RowFault, rowFault } from './fault.ts';

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/** UTF-8 that was once read as Latin-1 and written as UTF-8 again: å, ä, ö and é come out as two signs each. */
const twiceEncoded = /Ã[\u0080-\u00bf…†‡‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ„…ƒ¥¤¶]|â€/;

const isValid = (line: Uint8Array): boolean => {
  try {
    strict.decode(line);
    return true;
  } catch {
    return false;
  }
};

// Neither a line feed nor any other ASCII byte is ever part of another character in UTF-8, so bytes can be cut at them.
const linesOf = (bytes: Uint8Array): readonly Uint8Array[] => {
  const lines: Uint8Array[] = [];
  for (let from = 0; from <= bytes.length; ) {
    const found = bytes.indexOf(0x0a, from);
    const end = found === -1 ? bytes.length : found;
    lines.push(bytes.subarray(from, end));
    from = end + 1;
  }
  return lines;
};

const brokenIn = (line: Uint8Array): Both | undefined => {
  if (!isValid(line)) {
    return both('är inte UTF-8; spara filen som UTF-8', 'is not UTF-8; save the file as UTF-8');
  }
  return brokenText(strict.decode(line));
};

/** What is wrong with the letters of a text: as they stand in the file, or as JSON escapes them. */
export const brokenText = (text: string): Both | undefined => {
  if (!text.isWellFormed() || text.includes('\ufffd') || twiceEncoded.test(text)) {
    return both(
      'har tecken som gått sönder (å, ä, ö); filen har sparats i fel teckenkodning',
      'has broken letters (å, ä, ö); the file was saved in a wrong encoding',
    );
  }
  // oxlint-disable-next-line no-control-regex -- these are what is sought
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text))
    return both('har styrtecken', 'has control characters');
  return undefined;
};

const wide = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** The text of a file, and a fault for each line that is not sound UTF-8. A byte order mark is let be. */
export const decode = (bytes: Uint8Array): { text: string; faults: readonly RowFault[] } => {
  if (wide(bytes)) {
    const said = both('filen är UTF-16; spara den som UTF-8', 'the file is UTF-16; save it as UTF-8');
    return { text: '', faults: [rowFault(1, 'encoding', said)] };
  }
  const faults = linesOf(bytes).flatMap((line, index) => {
    const broken = brokenIn(line);
    return broken === undefined ? [] : [rowFault(index + 1, 'encoding', broken)];
  });
  return { text: lenient.decode(bytes), faults };
};
