import { readPlanDocument } from './readPlanDocument';
import type { PlanDocument } from './documentModel';

/** Text of more octets than this is no calendar of ours: a compressed fragment may claim any size. */
const LARGEST = 4_000_000;

const FORMAT = 'deflate-raw';

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
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array {
  const bytes = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(bytes, (character) => character.charCodeAt(0));
}

/**
 * The document as the fragment of an address (what stands after "#", which browsers send to no server): for the page that
 * builds the file where a pane cannot download, as in Excel for Mac. 65 activities take about six thousand characters.
 */
export async function documentToFragment(document: PlanDocument): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(document));
  return toBase64Url(await through(text, new CompressionStream(FORMAT)));
}

/**
 * The document of a fragment, with or without its "#"; null when it is damaged or was not made by us. Anybody can write an
 * address, so every text of it is checked and made printable again.
 */
export async function documentFromFragment(fragment: string): Promise<PlanDocument | null> {
  try {
    const bytes = fromBase64Url(fragment.replace(/^#/, ''));
    const text = new TextDecoder().decode(await through(bytes, new DecompressionStream(FORMAT)));
    return readPlanDocument(JSON.parse(text));
  } catch {
    return null;
  }
}
