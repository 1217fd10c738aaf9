import fc from 'fast-check';
import type { PlainDate } from '../../src/calendar/plainDate';
import { dayOf, dayOfWeek, monthOf, yearOf } from '../../src/calendar/plainDate';
import { serialOf } from '../../src/calendar/serial';
import { nameOfMonth } from '../../src/spanish/spanishWords';
import { readCalendar } from '../../src/reading/readCalendar';
import { a1 } from '../../src/snapshot/address';
import type { CellInput } from '../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import { anyDate } from '../calendar/arbitraries';
import { moved, outline, readText, reading, serial } from './writing';

const pad = (number: number): string => String(number).padStart(2, '0');
const short = (date: PlainDate): string => nameOfMonth(monthOf(date)).slice(0, 3);
const ENGLISH = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const WEEKDAYS = 'domingo lunes martes miércoles jueves viernes sábado'.split(' ');
const weekday = (date: PlainDate): string => WEEKDAYS[dayOfWeek(date)] ?? '';

/** Ways to write a day with its year. */
const SPELLINGS: readonly (readonly [name: string, write: (date: PlainDate) => string])[] = [
  ['long', (d) => `${String(dayOf(d))} de ${nameOfMonth(monthOf(d))} de ${String(yearOf(d))}`],
  ['long, del', (d) => `${String(dayOf(d))} de ${nameOfMonth(monthOf(d))} del ${String(yearOf(d))}`],
  ['long with a zero', (d) => `${pad(dayOf(d))} de ${nameOfMonth(monthOf(d))} de ${String(yearOf(d))}`],
  [
    'capitals',
    (d) => `${String(dayOf(d))} DE ${nameOfMonth(monthOf(d)).toUpperCase()} DE ${String(yearOf(d))}`,
  ],
  ['without prepositions', (d) => `${String(dayOf(d))} ${nameOfMonth(monthOf(d))} ${String(yearOf(d))}`],
  ['with a comma', (d) => `${String(dayOf(d))} de ${nameOfMonth(monthOf(d))}, ${String(yearOf(d))}`],
  ['with an article', (d) => `el ${String(dayOf(d))} de ${nameOfMonth(monthOf(d))} de ${String(yearOf(d))}`],
  ['with a dot', (d) => `${String(dayOf(d))} de ${nameOfMonth(monthOf(d))} de ${String(yearOf(d))}.`],
  ['double spaces', (d) => `${String(dayOf(d))}  de  ${nameOfMonth(monthOf(d))}  de  ${String(yearOf(d))}`],
  [
    'non-breaking spaces',
    (d) => `${String(dayOf(d))}\u00a0de\u00a0${nameOfMonth(monthOf(d))}\u00a0${String(yearOf(d))}`,
  ],
  [
    'with the weekday',
    (d) => `${weekday(d)} ${String(dayOf(d))} de ${nameOfMonth(monthOf(d))} de ${String(yearOf(d))}`,
  ],
  [
    'with the weekday and a comma',
    (d) => `${weekday(d)}, ${String(dayOf(d))} de ${nameOfMonth(monthOf(d))} de ${String(yearOf(d))}`,
  ],
  [
    'short weekday and slashes',
    (d) => `${weekday(d).slice(0, 3)} ${pad(dayOf(d))}/${pad(monthOf(d))}/${pad(yearOf(d) % 100)}`,
  ],
  ['ISO', (d) => d],
  ['ISO with slashes', (d) => d.replaceAll('-', '/')],
  ['slashes', (d) => `${pad(dayOf(d))}/${pad(monthOf(d))}/${String(yearOf(d))}`],
  ['slashes without zeros', (d) => `${String(dayOf(d))}/${String(monthOf(d))}/${String(yearOf(d))}`],
  ['slashes, two digits', (d) => `${pad(dayOf(d))}/${pad(monthOf(d))}/${pad(yearOf(d) % 100)}`],
  ['dashes', (d) => `${pad(dayOf(d))}-${pad(monthOf(d))}-${String(yearOf(d))}`],
  ['dots', (d) => `${pad(dayOf(d))}.${pad(monthOf(d))}.${String(yearOf(d))}`],
  ['short month', (d) => `${pad(dayOf(d))}-${short(d)}-${String(yearOf(d))}`],
  ['short month, two digits', (d) => `${pad(dayOf(d))}-${short(d)}-${pad(yearOf(d) % 100)}`],
  ['short month and dots', (d) => `${pad(dayOf(d))} ${short(d)}. ${String(yearOf(d))}`],
  ['short month and slashes', (d) => `${pad(dayOf(d))}/${short(d)}/${String(yearOf(d))}`],
  ['English', (d) => `${pad(dayOf(d))}-${ENGLISH[monthOf(d) - 1] ?? ''}-${pad(yearOf(d) % 100)}`],
  ['ordinal', (d) => `${String(dayOf(d))}° de ${nameOfMonth(monthOf(d))} de ${String(yearOf(d))}`],
  ['month first', (d) => `${nameOfMonth(monthOf(d))} ${String(dayOf(d))}, ${String(yearOf(d))}`],
];

describe('A day written in any spelling', () => {
  it.each(SPELLINGS)('reads back: %s', (_name, write) => {
    fc.assert(
      fc.property(anyDate(2020, 2049), (date) => {
        expect(readText(write(date), { section: null, process: null })).toBe(date);
      }),
    );
  });

  it('reads back as the ends of a range', () => {
    fc.assert(
      fc.property(
        anyDate(2020, 2049),
        anyDate(2020, 2049),
        fc.constantFrom(...SPELLINGS),
        fc.constantFrom(...SPELLINGS),
        (one, other, [, write], [, writeOther]) => {
          const [start, end] = one < other ? [one, other] : [other, one];
          const expected = start === end ? start : `${start}..${end}`;
          expect(
            readText(`del ${write(start)} al ${writeOther(end)}`, { section: null, process: null }),
          ).toBe(expected);
        },
      ),
    );
  });

  it('never throws, whatever is typed', () => {
    const words =
      'del al 1 31 de y a , - / enero mar 2027 semana primera ultimo fin hasta desde entre ° 12:00 ( )'.split(
        ' ',
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 8 }), (some) => {
        expect(typeof readText(some.join(' '))).toBe('string');
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(typeof readText(text)).toBe('string');
      }),
    );
  });
});

const HEADERS = ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término', 'Responsable'];

interface Row {
  readonly title: string;
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly asSerial: boolean;
}

const anyRows: fc.Arbitrary<Row[]> = fc
  .array(
    fc.record({
      title: fc.constantFrom(
        'Instalar la comisión',
        'Integrar el COTAPREP',
        'Informar',
        'Simular',
        'Auditar',
      ),
      start: anyDate(2026, 2027),
      end: anyDate(2026, 2027),
      asSerial: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) =>
    rows.map(({ start, end, ...row }) =>
      start <= end ? { start, end, ...row } : { start: end, end: start, ...row },
    ),
  );

const cellsOf = (row: Row, index: number): CellInput[] => {
  const day = (date: PlainDate): CellInput => (row.asSerial ? serial(serialOf(date, 1900)) : date);
  return [index + 1, row.title, 'Informe', day(row.start), day(row.end), 'UTI'];
};

const plainReading = (rows: readonly Row[]): string[] =>
  rows.map(
    ({ title, start, end }, index) =>
      `${String(index + 1)}|${title}|${start === end ? start : `${start}..${end}`}`,
  );

describe('A plan', () => {
  it('reads the same with its columns in any order', () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6, maxLength: 6 }),
        (rows, order) => {
          const pick = (cells: readonly CellInput[]): CellInput[] =>
            order.map((column) => cells[column] ?? null);
          const calendar = reading({
            Plan: [['PREP 2026-2027'], pick(HEADERS), ...rows.map((row, index) => pick(cellsOf(row, index)))],
          });
          expect(outline(calendar)).toEqual(plainReading(rows));
          expect(calendar.unread).toEqual([]);
        },
      ),
    );
  });

  it('reads the same wherever it stands, with blank rows and columns and a letterhead', () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 9 }),
        fc.array(fc.constantFrom('INSTITUTO ELECTORAL', 'Unidad de Informática', '', 'Logo'), {
          maxLength: 4,
        }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 7 }),
        (rows, down, right, letterhead, blankColumns, blankRow) => {
          const spread = (cells: readonly CellInput[]): CellInput[] =>
            cells.flatMap((cell, column) =>
              column === 2 ? [cell, ...new Array<CellInput>(blankColumns).fill(null)] : [cell],
            );
          const body = rows.map((row, index) => spread(cellsOf(row, index)));
          body.splice(Math.min(blankRow, body.length), 0, []);
          const sheet = buildSheet('Plan', [
            ...letterhead.map((text) => [text]),
            ['PREP 2026-2027'],
            spread(HEADERS),
            ...body,
          ]);
          const calendar = readCalendar(buildWorkbook([moved(sheet, down, right)]));
          expect(outline(calendar)).toEqual(plainReading(rows));
          expect(calendar.unread).toEqual([]);
        },
      ),
    );
  });

  it('has every cell that holds something read, listed, or above its table', () => {
    const anyCell: fc.Arbitrary<CellInput> = fc.oneof(
      fc.constant(null),
      fc.constantFrom<CellInput>(
        'Nota: algo',
        'Total',
        'x',
        'el día menos pensado',
        '31 de abril',
        12,
        true,
        'S',
        'Permanente',
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { minLength: 6, maxLength: 8 }), { maxLength: 6 }), (junk) => {
        const calendar = reading({
          Plan: [['PREP 2026-2027'], HEADERS, [1, 'Instalar', 'Acuerdo', '1/9/26', '2/9/26', 'CG'], ...junk],
        });
        expect(outline(calendar)[0]).toBe('1|Instalar|2026-09-01..2026-09-02');
        const listed = new Set(calendar.unread.map(({ cell }) => a1(cell.row, cell.column)));
        const rowsOf = new Set(calendar.activities.map(({ cells }) => cells.title.row));
        const headings = new Set(calendar.activities.map(({ section }) => section?.cell.row));
        const headers = new Set(
          calendar.tables.flatMap(({ headerRow, firstRow }) => [headerRow, firstRow - 1]),
        );
        const dropped = junk.flatMap((cells, index) =>
          cells.flatMap((cell, column) => {
            const row = index + 3;
            const blank = cell === null || String(cell as string).trim() === '';
            const read = rowsOf.has(row) || headings.has(row) || headers.has(row);
            return blank || read || listed.has(a1(row, column)) ? [] : [a1(row, column)];
          }),
        );
        expect(dropped).toEqual([]);
      }),
    );
  });
});
