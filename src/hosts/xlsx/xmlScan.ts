import { SaxesParser } from 'saxes';
import { damaged, unreadable } from './failures';

/** A start tag and where it stands: `start` is its "<", `end` is after its ">" (offsets into the text). */
export interface OpenTag {
  /** Name without its prefix. */
  readonly local: string;
  /** Prefix with its colon ("x:"), or "". */
  readonly prefix: string;
  /** Values by name as written, prefix included. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly selfClosing: boolean;
  readonly start: number;
  readonly end: number;
}

/** What a scan reports; `depth` is 0 for the root. A self-closing element closes where it ends. */
export interface XmlVisitor {
  open?(tag: OpenTag, depth: number): void;
  close?(local: string, depth: number, start: number, end: number): void;
  text?(text: string, depth: number): void;
}

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads well-formed XML from start to end, reporting tags with their places so that text can be spliced.
 * @throws HostFailure ('unreadable-file') naming the part and line when it is damaged or has a DOCTYPE.
 */
export function scanXml(xml: string, part: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let depth = -1;
  parser.on('error', () => {
    throw damaged(part, 'su XML no se puede leer', parser.line);
  });
  parser.on('doctype', () => {
    throw unreadable(
      `El libro contiene una declaración DOCTYPE (${part}), que Excel nunca escribe; no se abrió por seguridad.`,
      'Ábralo en Excel, guárdelo como .xlsx y reintente.',
    );
  });
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    depth++;
    if (!visitor.open) return;
    const end = parser.position;
    const local = localOf(name);
    visitor.open(
      {
        local,
        prefix: name.slice(0, name.length - local.length),
        attributes,
        selfClosing: isSelfClosing,
        // No "<" can stand inside a well-formed tag.
        start: xml.lastIndexOf('<', end - 1),
        end,
      },
      depth,
    );
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (visitor.close) {
      const end = parser.position;
      visitor.close(localOf(name), depth, isSelfClosing ? end : xml.lastIndexOf('<', end - 1), end);
    }
    depth--;
  });
  const { text } = visitor;
  if (text) {
    parser.on('text', (characters) => text.call(visitor, characters, depth));
    parser.on('cdata', (characters) => text.call(visitor, characters, depth));
  }
  parser.write(xml).close();
}

/** The value of an attribute whatever its prefix: "id" finds r:id; undefined where there is none with a prefix. */
export function prefixedAttribute(tag: OpenTag, local: string): string | undefined {
  for (const name in tag.attributes) {
    if (name.endsWith(`:${local}`)) return tag.attributes[name];
  }
  return undefined;
}

/** True for the ways in which a schema boolean says yes. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
