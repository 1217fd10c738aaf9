import type { OpenTag } from './xmlScan';
import { scanXml } from './xmlScan';
import { escapeAttribute } from './xmlText';

/** Text to stand instead of what is between two offsets; an insertion where they are equal. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all splices made; those that start at the same place are made in the order given. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of [...splices].sort((one, other) => one.start - other.start)) {
    if (splice.start < at) throw new Error('splices overlap');
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** An attribute of a start tag: `start` is where the white space before it starts, `end` is after its quote. */
interface TagAttribute {
  readonly name: string;
  readonly start: number;
  readonly nameStart: number;
  readonly end: number;
  /** As it is written, without its quotes. */
  readonly raw: string;
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;

/** Offset of the first character from `at` on that is white space (or is not, as asked). */
function skip(tag: string, at: number, spaces: boolean): number {
  let next = at;
  while (next < tag.length && isSpace(tag.charCodeAt(next)) === spaces) next++;
  return next;
}

/** The attributes of a well-formed start tag, in order. They are found by scanning: values are long at times. */
function* attributesIn(tag: string): Generator<TagAttribute> {
  const end = tag.endsWith('/>') ? tag.length - 2 : tag.length - 1;
  let start = skip(tag, 0, false);
  while (start < end) {
    const nameStart = skip(tag, start, true);
    const equals = tag.indexOf('=', nameStart);
    if (nameStart >= end || equals < 0) return;
    const open = skip(tag, equals + 1, true);
    const close = tag.indexOf(tag[open] ?? '"', open + 1);
    if (close < 0) return;
    const name = tag.slice(nameStart, equals).trimEnd();
    yield { name, start, nameStart, end: close + 1, raw: tag.slice(open + 1, close) };
    start = close + 1;
  }
}

/** A start tag with one attribute set, or taken away when the value is null; everything else as it was. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const written = value === null ? '' : `${name}="${escapeAttribute(value)}"`;
  for (const found of attributesIn(tag)) {
    if (found.name !== name) continue;
    return tag.slice(0, value === null ? found.start : found.nameStart) + written + tag.slice(found.end);
  }
  if (value === null) return tag;
  const end = tag.endsWith('/>') ? '/>' : '>';
  return `${tag.slice(0, -end.length).trimEnd()} ${written}${end}`;
}

/** The value of an attribute of a start tag that needs no unescaping (a number, a boolean); undefined where absent. */
export function attributeOf(tag: string, name: string): string | undefined {
  for (const found of attributesIn(tag)) if (found.name === name) return found.raw;
  return undefined;
}

/** Where the start tag ends with which an element's XML begins: after its ">". */
export function startTagEnd(xml: string): number {
  let quote = '';
  for (let at = 0; at < xml.length; at++) {
    const character = xml[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return xml.length;
}

/** A self-closing tag opened: "<a b='1'/>" → "<a b='1'>"; others as they are. */
export function opened(tag: string): string {
  return tag.endsWith('/>') ? `${tag.slice(0, -2).trimEnd()}>` : tag;
}

/** The end tag of an element. */
export function endTag(tag: Pick<OpenTag, 'prefix' | 'local'>): string {
  return `</${tag.prefix}${tag.local}>`;
}

/** Splices that put content last into an element; `closeStart` is where its end tag starts. */
export function appendTo(xml: string, tag: OpenTag, closeStart: number, content: string): Splice {
  if (!tag.selfClosing) return { start: closeStart, end: closeStart, text: content };
  return {
    start: tag.start,
    end: tag.end,
    text: `${opened(xml.slice(tag.start, tag.end))}${content}${endTag(tag)}`,
  };
}

/** A part with content put last into its root; `content` is given the prefix of the root ("" or "x:"). */
export function appendToRoot(xml: string, part: string, content: (prefix: string) => string): string {
  let root: OpenTag | null = null;
  let splice: Splice | null = null;
  scanXml(xml, part, {
    open(tag, depth) {
      if (depth === 0) root = tag;
    },
    close(_, depth, start) {
      if (depth === 0 && root) splice = appendTo(xml, root, start, content(root.prefix));
    },
  });
  return splice ? spliced(xml, [splice]) : xml;
}

/** A part without those children of its root that `unwanted` picks. */
export function withoutChildren(xml: string, part: string, unwanted: (tag: OpenTag) => boolean): string {
  const splices: Splice[] = [];
  let start: number | null = null;
  scanXml(xml, part, {
    open(tag, depth) {
      if (depth === 1) start = unwanted(tag) ? tag.start : null;
    },
    close(_, depth, __, end) {
      if (depth === 1 && start !== null) splices.push({ start, end, text: '' });
    },
  });
  return spliced(xml, splices);
}
