import { isCodeLike, isRoman } from '../../src/reading/view/codeLike';
import { parsePeriodText } from '../../src/reading/dates/periodText';
import { parseActivityCode } from '../../src/calendar/activityCode';
import { outline, reading } from './writing';

/** Nearly as many characters as a cell of Excel can hold; what goes back over them takes seconds, not milliseconds. */
const LONG = 32_000;
const row = (sign: string): string => sign.repeat(LONG);
/** Far more than reading the text once takes on a slow machine, far less than reading it anew from every character. */
const SOON_MS = 1000;

function timed<T>(work: () => T): { result: T; ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}

const electionDayIn = (text: string) => reading({ Plan: [[text]] }).electionDay?.date ?? null;

const titlesIn = (title: string) =>
  outline(
    reading({
      Plan: [
        ['Actividad', 'Inicio', 'Término'],
        [title, '5 de mayo', '6 de mayo'],
      ],
    }),
  ).length;

describe('a cell of 32,000 characters is read at once', () => {
  test.each<[string, () => unknown, unknown]>([
    ['dots in a date', () => parsePeriodText(`5${row('.')}x`).kind, 'unreadable'],
    ['spaces and stars in a date', () => parsePeriodText(`x${row('.* ')}x`).kind, 'unreadable'],
    ['dots behind a date', () => parsePeriodText(`5 de mayo${row('.')}`).kind, 'spans'],
    ['dots before what is no code', () => isCodeLike(`1${row('.')}x x`), false],
    ['brackets behind a code', () => isCodeLike(`1${row(')')}`), true],
    ['dots before what is no roman number', () => isRoman(`I${row('.')}x`), false],
    ['dots behind a roman number', () => isRoman(`IV${row('.')}`), true],
    [
      'spaces behind the day of what is no election day',
      () => electionDayIn(`Jornada electoral 6${row(' ')}x`),
      null,
    ],
    [
      'spaces in an election day',
      () => electionDayIn(`Jornada electoral: 6${row(' ')}de junio de 2027`),
      '2027-06-06',
    ],
    ['dashes and spaces before what is no title', () => titlesIn(`1.${row('- ')}5`), 1],
    ['dots before what is no number', () => parseActivityCode(`1${row('.')}x x`), null],
  ])('%s', (_, work, expected) => {
    const { result, ms } = timed(work);
    expect(result).toEqual(expected);
    expect(ms).toBeLessThan(SOON_MS);
  });
});
