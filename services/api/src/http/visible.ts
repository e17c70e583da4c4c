/** What turns the direction of a text about: a name could read as another one. */
const BIDI = '\\u202a-\\u202e\\u2066-\\u2069';
/** Control characters and line breaks. */
const CONTROL = '\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029';
/** Control characters other than tab and line break. */
const CONTROL_IN_PROSE = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f';
/** Blanks and marks of no width. */
const BLANK = ' \\u00a0\\u1680\\u2000-\\u200f\\u202f\\u205f\\u2060\\u3000\\ufeff';
const BLANK_IN_PROSE = `${BLANK}\\t\\n\\r\\u2028\\u2029`;

/** Blanks, then something to see, then whatever is not refused: read once, from left to right. */
const pattern = (blank: string, refused: string): string => `^[${blank}]*[^${blank}${refused}][^${refused}]*$`;

/**
 * One line, such as a title, a name or a reference, with something to see in it: blanks and marks of no width say
 * nothing, and must not pass for a name.
 */
export const LINE = pattern(BLANK, `${CONTROL}${BIDI}`);

/** The same for longer text, which may have tabs and line breaks. */
export const PROSE = pattern(BLANK_IN_PROSE, `${CONTROL_IN_PROSE}${BIDI}`);

/** Up to here a text is one line. */
export const LONGEST_LINE = 300;

/** Names of fields, parted by commas. */
export const FIELD_NAMES = '^[A-Za-z]+(,[A-Za-z]+)*$';
