import type { PlainDate } from '../../calendar/plainDate';
import { parseIsoDate } from '../../calendar/plainDate';
import { printableText } from '../../spanish/printableText';

/** A value of JSON is not what it should be. */
export class UnexpectedJson extends Error {}

/** Reads a value of unknown origin. @throws UnexpectedJson */
export type Read<T> = (value: unknown) => T;

/** More rows than any workbook's calendar has. */
const MOST = 20_000;
const LONGEST_TEXT = 40_000;

/** The members of an object. @throws UnexpectedJson for anything else */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UnexpectedJson();
  return value as Record<string, unknown>;
}

/** A text, printable again. @throws UnexpectedJson for anything else, and for one too long for a cell */
export const text: Read<string> = (value) => {
  if (typeof value !== 'string' || value.length > LONGEST_TEXT) throw new UnexpectedJson();
  return printableText(value);
};

/** A list of such values. @throws UnexpectedJson for anything else, and for more than a workbook has */
export const list =
  <T>(read: Read<T>): Read<T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > MOST) throw new UnexpectedJson();
    return value.map(read);
  };

/** An ISO day that exists. @throws UnexpectedJson for anything else */
export const day: Read<PlainDate> = (value) => {
  const date = typeof value === 'string' ? parseIsoDate(value) : null;
  if (date === null) throw new UnexpectedJson();
  return date;
};

/** One of these words. @throws UnexpectedJson for anything else */
export const oneOf =
  <const Word extends string>(words: readonly Word[]): Read<Word> =>
  (value) => {
    const word = words.find((known) => known === value);
    if (word === undefined) throw new UnexpectedJson();
    return word;
  };

/** The same, or null. */
export const orNull =
  <T>(read: Read<T>): Read<T | null> =>
  (value) =>
    value === null ? null : read(value);

/** What `read` gives, or null where the value is not what it should be. */
export function readOrNull<T>(read: Read<T>, value: unknown): T | null {
  try {
    return read(value);
  } catch (error) {
    if (error instanceof UnexpectedJson) return null;
    throw error;
  }
}
