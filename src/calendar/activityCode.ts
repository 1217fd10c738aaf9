import { squeezeSpaces } from './foldedText';
import { trimmedEnd } from './trimmedEnd';

declare const codeBrand: unique symbol;

/**
 * The number of an activity as text, "3.10": it is not a number, for 3.10 and 3.1 are different activities.
 * Canonical form: segments joined by dots, no dot at the end, no leading zeros.
 */
export type ActivityCode = string & { readonly [codeBrand]: true };

/** No code is longer; a longer text need not be looked at. */
const LONGEST = 60;
/** What stands before a number: "Núm. ", "Número ", "No. ", "N.º ", "# ", an opening bracket. */
const PREFIX = /^[([]? ?(?:(?:n[uú]m(?:ero)?|no|n\.?[º°]|#)\.? ?)?/i;
/** What stands behind a number and is none of it: "1.-", "(4)", "N.º 2°". */
const ENDING = /[)\].,:;\-–—°º ]/;
/** A day, a month or a process, which have the shape of a code: 2024-06-02, 2024-06, 02.06.2024, 06-2024, 2023-2024. */
const DATE = /^(?:19|20)\d\d[-–]\d{1,2}(?:[-–]\d{1,2})?$|[.\-–](?:19|20)\d\d$/;

/**
 * The code that a cell's text stands for: "1.", "1..", "2…", "3.10", "10.2.-", "(4)", "Núm. 7", "1.a" → canonical code.
 * Null when the text is not a code: words, several numbers, a date ("2024-06-02") or a process ("2023-2024").
 */
export function parseActivityCode(text: string): ActivityCode | null {
  const squeezed = squeezeSpaces(text).normalize('NFC');
  if (squeezed.length > LONGEST) return null;
  const bare = trimmedEnd(squeezed.replace(/…/g, '...').replace(PREFIX, ''), ENDING)
    // A space between two numbers parts them ("3 10"); beside a dot it says nothing ("3. 10").
    .replace(/ ?([.\-–,]) ?/g, '$1');
  if (DATE.test(bare) || !/^\d{1,5}(?:[.\-–,]+(?:\d{1,5}|[a-z]))*$/i.test(bare)) return null;
  const segments = bare.split(/[.\-–,]+/).map((segment) => {
    const number = Number(segment);
    return Number.isNaN(number) ? segment.toLowerCase() : String(number);
  });
  return segments.join('.') as ActivityCode;
}

/** The code of a text that is known to be one, for constants and tests. @throws RangeError otherwise. */
export function activityCode(text: string): ActivityCode {
  const code = parseActivityCode(text);
  if (code === null) throw new RangeError(`not an activity code: ${text}`);
  return code;
}

/** Number of segments: "3" → 1, "3.10" → 2. */
export function codeLevel(code: ActivityCode): number {
  return code.split('.').length;
}

/** The code above: "3.10" → "3"; null for a code of one segment. */
export function parentCode(code: ActivityCode): ActivityCode | null {
  const dot = code.lastIndexOf('.');
  return dot < 0 ? null : (code.slice(0, dot) as ActivityCode);
}

/** Last segment as a number ("3.10" → 10), or null when it is a letter. */
export function lastSegment(code: ActivityCode): number | null {
  const segment = code.slice(code.lastIndexOf('.') + 1);
  return /^\d+$/.test(segment) ? Number(segment) : null;
}

/** Order of two codes as a plan lists them: 3 < 3.1 < 3.2 < 3.10 < 4. Negative, zero or positive. */
export function compareCodes(one: ActivityCode, other: ActivityCode): number {
  const left = one.split('.');
  const right = other.split('.');
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const a = left[index];
    const b = right[index];
    if (a === undefined || b === undefined) return left.length - right.length;
    const order = a.localeCompare(b, 'en', { numeric: true });
    if (order !== 0) return order;
  }
  return 0;
}
