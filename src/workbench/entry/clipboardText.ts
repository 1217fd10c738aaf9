/** Cells as text, row by row. */
export type TextBlock = readonly (readonly string[])[];

const quoted = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** A block of cells as spreadsheets put it on the clipboard: tabs between cells, line ends between rows. */
export function clipboardText(block: TextBlock): string {
  return block.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

/** The cells of text from the clipboard; text in quotation marks may hold tabs and line ends. Nothing is one empty cell. */
export function textBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  // A cell is quoted text or anything up to the next tab or line end; then comes what ends it.
  const cell = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/g;
  const whole = text.replace(/(?:\r\n|\r|\n)$/, '');
  for (const [, content = '', end = ''] of whole.matchAll(cell)) {
    const plain = content.startsWith('"') && content.length > 1 && content.endsWith('"');
    rows.at(-1)?.push(plain ? content.slice(1, -1).replace(/""/g, '"') : content);
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows;
}
