import { squeezeSpaces } from './foldedText';
import { trimmedEnd } from './trimmedEnd';

declare const codeBrand: unique symbol;

/**
 * The number of an activity as text, "3.10": it is not a number, for 3.10 and 3.1 are different activities.
 * Canonical form: segments joined by dots, no dot at the end, no leading zeros. Codes of other styles ("P-001", "I.2",
 * "b") are kept as they are typed.
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

/** A text without what stands around its code: "(Núm. 7)" → "7", "10.2.-" → "10.2", "a)" → "a". */
function bareCode(text: string): string {
  return trimmedEnd(text.replace(/…/g, '...').replace(PREFIX, ''), ENDING);
}

const PLAIN_NUMBER = /^\d{1,5}$/;
/** What a code begins with: a digit or one of what may stand before it. */
const BEGINS_CODE = /^[\s\u200b\ufeff]*[\d([n#]/i;

/**
 * The code that a cell's text stands for: "1.", "1..", "2…", "3.10", "10.2.-", "(4)", "Núm. 7", "1.a" → canonical code.
 * Null when the text is not a code: words, several numbers, a date ("2024-06-02") or a process ("2023-2024").
 */
export function parseActivityCode(text: string): ActivityCode | null {
  // Most cells that are asked about are plain numbers or begin with another letter: 0.1 µs against about 1.
  if (PLAIN_NUMBER.test(text)) return String(Number(text)) as ActivityCode;
  if (!BEGINS_CODE.test(text)) return null;
  const squeezed = squeezeSpaces(text).normalize('NFC');
  if (squeezed.length > LONGEST) return null;
  const bare = bareCode(squeezed)
    // A space between two numbers parts them ("3 10"); beside a dot it says nothing ("3. 10").
    .replace(/ ?([.\-–,]) ?/g, '$1');
  if (DATE.test(bare) || !/^\d{1,5}(?:[.\-–,]+(?:\d{1,5}|[a-z]))*$/i.test(bare)) return null;
  const segments = bare.split(/[.\-–,]+/).map((segment) => {
    const number = Number(segment);
    return Number.isNaN(number) ? segment.toLowerCase() : String(number);
  });
  return segments.join('.') as ActivityCode;
}

const ROMAN = /^[ivxlc]{1,6}$/i;
/** "Act. 3", "Tarea 12": words that only say that a number follows. */
const NOUN = /^(?:act|actividad|tarea|punto|inciso|numeral)\.? ?(?=\d)/i;
/** "I.1", "P-001", "A1", "PREP-03", "E.2.3", "A-1.b": letters before a number. */
const LETTERED = /^[a-z]{1,6}(?:[.\-_/]?\d{1,5})(?:[.\-]\d{1,5})*(?:[.\-]?[a-z])?$/i;

/**
 * The code that the text of a cell in a column of codes stands for: as `parseActivityCode` and, in styles that elsewhere
 * would be words, "IV", "a)" (with its bracket), "P-001", "I.10", "E.2.3", "Act. 3". Null when it is none.
 */
export function parseColumnCode(text: string): ActivityCode | null {
  const squeezed = squeezeSpaces(text).normalize('NFC');
  if (squeezed.length > LONGEST) return null;
  const numbered = parseActivityCode(squeezed.replace(NOUN, ''));
  if (numbered !== null) return numbered;
  const bare = bareCode(squeezed).replace(/[–—]/g, '-');
  const isLetter = /^\p{L}$/u.test(bare);
  if (!isLetter && !LETTERED.test(bare) && !ROMAN.test(bare)) return null;
  // "a)" and "i)" are called so.
  const isBracketed = squeezed.includes(')') && !/[A-Z\d]/.test(bare);
  return `${bare}${isBracketed ? ')' : ''}` as ActivityCode;
}

/** True for a code that is one letter or a small roman number ("b", "iii"): it counts within the number above it. */
export function isLetterCode(code: ActivityCode): boolean {
  return /^(?:\p{Ll}|[ivxlc]{1,6})\)?$/u.test(code);
}

/** True for a code that is a roman number alone ("II"): it counts stages, whose activities may each begin with 1. */
export function isRomanCode(code: ActivityCode): boolean {
  return /^[IVXLC]{1,6}$/.test(code);
}

/**
 * The code of an activity as people see it: as typed, without what stands around it ("01.", "1-a)", "Núm. 7" → "01",
 * "1-a", "7"); a zero that Excel took away is there. Null without a code.
 */
export function shownCode({
  code,
  codeText,
}: {
  readonly code: ActivityCode | null;
  readonly codeText: string | null;
}): string | null {
  if (code === null || codeText === null) return code;
  const typed = bareCode(squeezeSpaces(codeText).normalize('NFC').replace(NOUN, '')).replace(/ ?\. ?/g, '.');
  return parseColumnCode(typed) === code ? typed : code;
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
