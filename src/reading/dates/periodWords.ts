import { trimmedEnd } from '../../calendar/trimmedEnd';
import { electionDaysAt } from './electionWords';
import { hoursAt } from './hourWords';
import type { PeriodWord, WordsRead } from './periodWord';
import { shapeAt } from './wordShapes';
import { singleWord } from './singleWords';

/** Text ready for its words: lower case, no accents, plain spaces and dashes. */
export function plainPeriodText(text: string): string {
  const plain = text
    .replace(/[º°]/g, '°')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212~]|[-=]?>+/g, '-')
    .replace(/[\s\u00a0\u2007\u202f\u200b\ufeff]+/g, ' ')
    .trim();
  return (
    trimmedEnd(plain, /[\s.;,:*]/)
      .replace(/^[\s.;,:*•·]+/, '')
      // "a finales de mayo": this "a" joins nothing.
      .replace(/^a (?=principios|inicios|comienzos|mediados|finales|fines)/, '')
  );
}

function spaceAt(text: string): WordsRead | null {
  const space = /^[\s.:]+/.exec(text);
  return space && { words: [], length: space[0].length };
}

function wordAt(text: string): WordsRead | null {
  const [word] = /^(?:[a-z]+|[-/,;&|+→])/.exec(text) ?? [];
  const words = word === undefined ? null : singleWord(word);
  return words && { words, length: word?.length ?? 0 };
}

/** What a text may begin with behind some words, the longest and most particular first. */
const READERS: readonly ((text: string, before: readonly PeriodWord[]) => WordsRead | null)[] = [
  spaceAt,
  electionDaysAt,
  hoursAt,
  shapeAt,
  wordAt,
];

/**
 * The words of a period's text (as plainPeriodText leaves it), fillers dropped.
 * Null when a word or sign is none that a date is written with.
 */
export function periodWords(text: string): PeriodWord[] | null {
  const words: PeriodWord[] = [];
  let rest = text;
  while (rest !== '') {
    let read: WordsRead | null = null;
    for (const reader of READERS) if ((read = reader(rest, words)) !== null) break;
    if (read === null) return null;
    words.push(...read.words);
    rest = rest.slice(read.length);
  }
  return words;
}
