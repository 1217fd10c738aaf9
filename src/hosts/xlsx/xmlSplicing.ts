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

const ATTRIBUTE = /(\s+)([^\s=/>"']+)(\s*=\s*)("[^"]*"|'[^']*')/g;

/** A start tag with one attribute set, or taken away when the value is null; everything else as it was. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  let found = false;
  const changed = tag.replace(ATTRIBUTE, (whole: string, space: string, key: string) => {
    if (key !== name) return whole;
    found = true;
    return value === null ? '' : `${space}${name}="${escapeAttribute(value)}"`;
  });
  if (found || value === null) return changed;
  return changed.replace(/\s*\/?>$/, (end) => ` ${name}="${escapeAttribute(value)}"${end.trim()}`);
}

/** The value of an attribute of a start tag that needs no unescaping (a number, a boolean); undefined where absent. */
export function attributeOf(tag: string, name: string): string | undefined {
  for (const [, , key, , quoted] of tag.matchAll(ATTRIBUTE)) if (key === name) return quoted?.slice(1, -1);
  return undefined;
}

/** A self-closing tag opened: "<a b='1'/>" → "<a b='1'>"; others as they are. */
export function opened(tag: string): string {
  return tag.replace(/\s*\/>$/, '>');
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
