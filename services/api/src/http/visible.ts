/** Something to see: blanks and marks of no width say nothing, and must not pass for a description or a ground. */
export const VISIBLE = '[^\\s\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufeff]';
