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

/** How a cell begins that Excel would take for a formula, and what it may hide behind. */
const FORMULA_START = /^[\s'"]*[=+\-@\t\r]/;

/** A cell of tabbed text: on one line, without tabs, and with an apostrophe before what Excel would take for a formula. */
export function escapeTabbed(text: string): string {
  const line = text.replace(/\s+/g, (run) => (/[\t\n\r]/.test(run) ? ' ' : run));
  return FORMULA_START.test(text) ? `'${line}` : line;
}
