/** Text of more octets than this is nothing of ours: a compressed text may claim any size. */
const LARGEST = 4_000_000;

const FORMAT = 'deflate-raw';

/** Begins a text that is not compressed, for browsers that cannot; base64 of an address never begins so. */
const PLAIN = '.';

async function through(
  bytes: Uint8Array,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const writer = (stream.writable as WritableStream<Uint8Array>).getWriter();
  // What goes wrong while writing shows when reading.
  writer
    .write(bytes)
    .then(
      () => writer.close(),
      () => undefined,
    )
    .catch(() => undefined);
  const reader = (stream.readable as ReadableStream<Uint8Array>).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
    if (length > LARGEST) {
      await reader.cancel();
      throw new RangeError('more than a calendar');
    }
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text)
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/={1,2}$/, '');
}

function fromBase64Url(text: string): Uint8Array {
  const bytes = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(bytes, (character) => character.charCodeAt(0));
}

/** Plain data as text of an address: JSON, compressed where the browser can, of letters, digits, "-" and "_" (and "."). */
export async function pack(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  if (typeof CompressionStream === 'undefined') return `${PLAIN}${toBase64Url(bytes)}`;
  return toBase64Url(await through(bytes, new CompressionStream(FORMAT)));
}

/**
 * What `pack` wrote. Anybody can write an address: check every part of it.
 * @throws Error of any kind (as a rejection) when it is damaged, larger than any calendar or not ours
 */
export async function unpack(text: string): Promise<unknown> {
  const isPlain = text.startsWith(PLAIN);
  const bytes = fromBase64Url(isPlain ? text.slice(PLAIN.length) : text);
  if (isPlain && bytes.length > LARGEST) throw new RangeError('more than a calendar');
  const json = isPlain ? bytes : await through(bytes, new DecompressionStream(FORMAT));
  return JSON.parse(new TextDecoder().decode(json));
}
