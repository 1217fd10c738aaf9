const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML or XML, inside an element or a quoted attribute; the text has to be printable already. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** How a cell begins that Excel would take for a formula, the wide signs of its Asian editions too, and what it may hide behind. */
const FORMULA_START = /^[\s'"]*[=+\-@＝＋－＠\t\r]/;

/** True for a text that opens a quotation and does not close it: whoever reads tabbed text takes the cells after it for a part of it. */
function swallowsCells(line: string): boolean {
  return line.startsWith('"') && (line.split('"').length - 1) % 2 === 1;
}

/**
 * A cell, or a line that stands alone, of tabbed text: on one line, without tabs, and with an apostrophe before what Excel
 * would take for a formula or for the beginning of a longer cell.
 */
export function escapeTabbed(text: string): string {
  const line = text.replace(/\s+/g, (run) => (/[\t\n\r\v\f\u2028\u2029]/.test(run) ? ' ' : run));
  return FORMULA_START.test(text) || swallowsCells(line) ? `'${line}` : line;
}
