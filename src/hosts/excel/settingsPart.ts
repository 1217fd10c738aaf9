/** Name space of the part of the workbook in which this project keeps its settings. */
export const SETTINGS_NAMESPACE = 'urn:calendario-prep:settings:1';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The XML document that keeps a text in a workbook, the same in Excel and in a file. */
export function settingsXml(text: string): string {
  // XML 1.0 has no way to write these characters; JSON text never holds them unescaped.
  const clean = Array.from(text).filter((character) => character >= ' ' || '\t\n\r'.includes(character));
  const escaped = clean
    .join('')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '&#13;');
  return `<calendario-prep xmlns="${SETTINGS_NAMESPACE}">${escaped}</calendario-prep>`;
}

/** The text kept in such a document, or null when it is not one of ours. */
export function settingsFromXml(xml: string): string | null {
  const body = xml.replace(/^\uFEFF?\s*(?:<\?xml[^>]*\?>)?\s*/, '');
  const match = /^<calendario-prep\s+xmlns=(["'])([^"']*)\1\s*(?:\/>|>([^<]*)<\/calendario-prep>)\s*$/.exec(
    body,
  );
  if (match?.[2] !== SETTINGS_NAMESPACE) return null;
  return (match[3] ?? '').replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return ENTITIES[name ?? ''] ?? whole;
    },
  );
}
