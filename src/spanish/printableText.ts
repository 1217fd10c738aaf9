/**
 * What no document can hold or show: control characters save the line break and the tab, halves of surrogate pairs,
 * non-characters, and marks that turn the direction of the text around them.
 */
const UNPRINTABLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text of a cell fit for any document: one kind of line break, no unprintable characters, no blanks at the ends. */
export function printableText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(UNPRINTABLE, '')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** The same on one line: line breaks become spaces. */
export function oneLine(text: string): string {
  return printableText(text).replace(/\n+/g, ' ');
}
