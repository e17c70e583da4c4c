/** Text made fit for XML: markup escaped, and what XML 1.0 does not allow left out. */
export function escapeXml(text: string): string {
  return onOneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Text made fit for a quoted Mermaid label, whose escapes are its own. */
export function escapeMermaid(text: string): string {
  return onOneLine(text).replace(/["#&<>`\\]/g, (mark) => `#${mark.charCodeAt(0)};`);
}

/** Breaks a text into at most so many lines of about so many characters; what does not fit ends in an ellipsis. */
export function wrap(text: string, width: number, mostLines: number): readonly string[] {
  const lines: string[] = [];
  for (const word of onOneLine(text).split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, mostLines);
  return kept.map((line, index) => shorten(line, width, index === mostLines - 1 && lines.length > mostLines));
}

function shorten(line: string, width: number, goesOn: boolean): string {
  const characters = Array.from(line);
  return characters.length > width || goesOn ? `${characters.slice(0, width - 1).join('')}…` : line;
}

function onOneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}\ufffe\uffff]+/gu, ' ')
    .trim();
}
