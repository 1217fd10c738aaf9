import { damaged, unreadable } from './failures';

/** Names of the two encodings whose upper half the web reads as windows-1252, though XML does not. */
const ASCII = new Set('us-ascii ascii ansi_x3.4-1968 iso-ir-6 iso646-us us cp367 ibm367 csascii'.split(' '));
const LATIN_1 = new Set(
  'iso-8859-1 iso8859-1 iso_8859-1 iso_8859-1:1987 iso88591 iso-ir-100 latin1 l1 cp819 ibm819 csisolatin1'.split(
    ' ',
  ),
);
const WINDOWS_1252 = new Set(['windows-1252', 'cp1252', 'cp-1252', 'x-cp1252', 'x-ansi']);
/** What windows-1252 has where ISO-8859-1 has controls (bytes 80 to 9F). Node 20 decodes it as if it were the latter. */
const WINDOWS_UPPER =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';
const UTF_8 = new Set(['utf-8', 'utf8', 'unicode-1-1-utf-8']);

/** What the first bytes of a part tell of its encoding; `bom` is how many of them are a byte order mark. */
interface Signature {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | null;
  readonly bom: number;
}

function signatureOf(bytes: Uint8Array): Signature {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', bom: 3 };
  if (first === 0xff && second === 0xfe && (third !== 0 || fourth !== 0)) {
    return { encoding: 'utf-16le', bom: 2 };
  }
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', bom: 2 };
  if (first === 0x3c && second === 0 && third !== 0) return { encoding: 'utf-16le', bom: 0 };
  if (first === 0 && second === 0x3c) return { encoding: 'utf-16be', bom: 0 };
  return { encoding: null, bom: 0 };
}

/** The encoding that an XML declaration names, and where in the text the name stands. */
interface Declared {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const LONGEST_DECLARATION = 1024;

/** The encoding that a text declares for itself; null where it declares none. */
function declaredIn(text: string): Declared | null {
  const head = text.slice(0, LONGEST_DECLARATION);
  const end = head.indexOf('?>');
  const at = head.indexOf('encoding');
  if (!/^\uFEFF?<\?xml\s/.test(head) || at < 0 || at > end) return null;
  let open = at + 'encoding'.length;
  while (open < end && head[open] !== '"' && head[open] !== "'") open++;
  const close = head.indexOf(head[open] ?? '"', open + 1);
  return close < 0 || close > end ? null : { name: head.slice(open + 1, close), start: open + 1, end: close };
}

/** Characters of bytes that are one each, the first 256 of Unicode. */
function fromLatin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return pieces.join('');
}

function decodedAs(encoding: string, bytes: Uint8Array, part: string): string {
  if (LATIN_1.has(encoding)) return fromLatin1(bytes);
  if (WINDOWS_1252.has(encoding)) {
    return fromLatin1(bytes).replace(
      /[\x80-\x9F]/g,
      (code) => WINDOWS_UPPER[code.charCodeAt(0) - 0x80] ?? code,
    );
  }
  if (ASCII.has(encoding)) {
    if (bytes.every((byte) => byte < 0x80)) return fromLatin1(bytes);
    throw damaged(part, `una parte dice estar en ${encoding.toUpperCase()} y no lo está`);
  }
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  } catch {
    throw unreadable(
      `El libro guarda una parte en una codificación que este programa no lee (${part}).`,
      'Ábralo en Excel, guárdelo como .xlsx y reintente.',
    );
  }
  try {
    return decoder.decode(bytes);
  } catch {
    throw damaged(part, `una parte no está en ${encoding.toUpperCase()}`);
  }
}

/**
 * Text of an XML part, from the encoding that its bytes or its declaration tell. A declaration of another encoding than
 * UTF-8 says UTF-8 in the text, for that is what a part that changes is written in; other texts encode to the same
 * bytes again, a byte order mark included.
 * @throws HostFailure ('unreadable-file') when the encoding is unknown or is not the one in which the part is.
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const { encoding: signed, bom } = signatureOf(bytes);
  if (signed === 'utf-16le' || signed === 'utf-16be') {
    const text = decodedAs(signed, bytes.subarray(bom), part);
    const declared = declaredIn(text);
    const name = declared?.name.toLowerCase() ?? 'utf-16';
    if (!['utf-16', 'ucs-2', 'iso-10646-ucs-2', 'unicode', signed].includes(name)) {
      throw damaged(part, `una parte está en UTF-16 y dice estar en ${name.toUpperCase().slice(0, 40)}`);
    }
    return asUtf8(text, declared);
  }
  const declared = declaredIn(fromLatin1(bytes.subarray(bom, bom + LONGEST_DECLARATION)));
  const name = declared?.name.toLowerCase() ?? 'utf-8';
  if (signed === 'utf-8' || UTF_8.has(name)) {
    const text = decodedAs('utf-8', bytes, part);
    return UTF_8.has(name) ? text : asUtf8(text, declaredIn(text));
  }
  if (name.startsWith('utf-16')) {
    throw damaged(part, `una parte dice estar en ${name.toUpperCase().slice(0, 40)} y no lo está`);
  }
  const text = decodedAs(name, bytes, part);
  return asUtf8(text, declared);
}

function asUtf8(text: string, declared: Declared | null): string {
  return declared ? `${text.slice(0, declared.start)}UTF-8${text.slice(declared.end)}` : text;
}
