import { scanXml } from './xmlScan';

/** Children of a font in the order in which Excel writes them. */
const ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');

/** A font (its XML) made bold, or blue and underlined as a link is; the rest as it was. */
export function fontVariant(
  font: string,
  prefix: string,
  { bold, link }: { readonly bold: boolean; readonly link: boolean },
): string {
  const children = new Map<string, string>();
  let start = 0;
  scanXml(font, 'xl/styles.xml', {
    open(tag, depth) {
      if (depth === 1) start = tag.start;
    },
    close(local, depth, _, end) {
      if (depth === 1) children.set(local, font.slice(start, end));
    },
  });
  if (bold) children.set('b', `<${prefix}b/>`);
  if (link) {
    children.set('u', `<${prefix}u/>`);
    children.set('color', `<${prefix}color rgb="FF0563C1"/>`);
  }
  const ordered = ORDER.map((local) => children.get(local) ?? '');
  return `<${prefix}font>${ordered.join('')}</${prefix}font>`;
}
