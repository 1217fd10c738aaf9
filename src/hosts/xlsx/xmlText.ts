/** Text as it stands between tags. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Text as it stands between double quotes; line breaks and tabs survive. */
export function escapeAttribute(text: string): string {
  return escapeXml(text)
    .replace(/"/g, '&quot;')
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
/** What XML cannot hold, what it would change (CR), and what would be read as an escape of ours. */
const NEEDS_ESCAPE =
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** A cell's text as Excel means it: "_x000D_" is a carriage return (ECMA-376 part 1, ST_Xstring). */
export function unescapeCellText(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

/** A cell's text as it stands in the XML: the opposite of `unescapeCellText`, and escaped for XML. */
export function escapeCellText(text: string): string {
  return escapeXml(
    text.replace(
      NEEDS_ESCAPE,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    ),
  );
}
