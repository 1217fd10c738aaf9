import fc from 'fast-check';
import type { Activity } from '../../src/calendar/calendar';
import { rangesOf } from '../../src/calendar/period';
import type { PlainDate } from '../../src/calendar/plainDate';
import { addDays, isoDate } from '../../src/calendar/plainDate';
import { serialOf } from '../../src/calendar/serial';
import { firstDayOf, lastDayOf, monthNumber, shiftMonth, yearMonth } from '../../src/calendar/yearMonth';
import { paintGrid } from '../../src/grid/paintGrid';
import { planGrid } from '../../src/grid/planGrid';
import { readCalendar } from '../../src/reading/readCalendar';
import { applyEdits } from '../../src/snapshot/edit';
import type { CellRange } from '../../src/snapshot/address';
import type { CellInput, SheetSnapshot, WorkbookSnapshot } from '../../src/snapshot/workbook';
import { buildSheet, buildWorkbook, sheetNamed } from '../../src/snapshot/workbook';
import { serial, shaded } from '../reading/writing';

/** Days from one to another, as ISO text. */
type Days = readonly [PlainDate, PlainDate];

/** A kind of axis: how many columns a month has (or months a column), what they are called and which days they are. */
interface Grain {
  readonly name: string;
  /** Columns of a month; 1/3 for quarters. */
  readonly columns: number;
  readonly labels: readonly (string | number)[];
  /** First and last day of the month of each column; null is the month's last. */
  readonly days: readonly (readonly [number, number | null])[];
}

const WEEK_DAYS = [
  [1, 7],
  [8, 14],
  [15, 21],
  [22, null],
] as const;
const HALF_DAYS = [
  [1, 15],
  [16, null],
] as const;

const PARTED: readonly Grain[] = [
  { name: 'weeks', columns: 4, labels: ['S1', 'S2', 'S3', 'S4'], days: WEEK_DAYS },
  { name: 'numbered weeks', columns: 4, labels: [1, 2, 3, 4], days: WEEK_DAYS },
  {
    name: 'weeks in words',
    columns: 4,
    labels: ['Semana 1', 'Semana 2', 'Semana 3', 'Semana 4'],
    days: WEEK_DAYS,
  },
  {
    name: 'five weeks',
    columns: 5,
    labels: ['1a', '2a', '3a', '4a', '5a'],
    days: [
      [1, 7],
      [8, 14],
      [15, 21],
      [22, 28],
      [29, null],
    ],
  },
  { name: 'halves', columns: 2, labels: ['1Q', '2Q'], days: HALF_DAYS },
  { name: 'ordinal halves', columns: 2, labels: ['1ª', '2ª'], days: HALF_DAYS },
  { name: 'halves by days', columns: 2, labels: ['1-15', '16-fin'], days: HALF_DAYS },
  {
    name: 'thirds',
    columns: 3,
    labels: ['I', 'II', 'III'],
    days: [
      [1, 10],
      [11, 20],
      [21, null],
    ],
  },
];

const NAMES = 'Ene Feb Mar Abr May Jun Jul Ago Sep Oct Nov Dic'.split(' ');
const FIRST = yearMonth(2026, 9);
const TITLES = ['Integrar el comité', 'Auditar el sistema', 'Publicar resultados', 'Capacitar al personal'];

/** An axis as rows of labels, its slots' days and its merged cells (of which the roles' columns come first). */
interface Axis {
  readonly name: string;
  readonly rows: readonly (readonly CellInput[])[];
  readonly slots: readonly Days[];
  /** Widths of the cells of the first row that are merged, in order; none where each has a column of its own. */
  readonly merged: readonly number[];
}

function partedAxis(grain: Grain, months: number): Axis {
  const all = Array.from({ length: months }, (_, index) => shiftMonth(FIRST, index));
  const slots = all.flatMap((month) => {
    const end = lastDayOf(month);
    return grain.days.map(([from, to]): Days => {
      const start = addDays(firstDayOf(month), from - 1);
      const last = to === null ? end : addDays(firstDayOf(month), to - 1);
      // The fifth week of a February of 28 days is its last day.
      return start > end
        ? [end, end]
        : last === end && grain.columns === 5 && to === 28
          ? [start, addDays(end, -1)]
          : [start, last];
    });
  });
  return {
    name: grain.name,
    rows: [
      all.flatMap((month) => [
        NAMES[monthNumber(month) - 1] ?? '',
        ...Array.from({ length: grain.columns - 1 }, () => null),
      ]),
      all.flatMap(() => grain.labels),
    ],
    slots,
    merged: all.map(() => grain.columns),
  };
}

function monthAxis(months: number): Axis {
  const all = Array.from({ length: months }, (_, index) => shiftMonth(FIRST, index));
  return {
    name: 'months',
    rows: [all.map((month) => NAMES[monthNumber(month) - 1] ?? '')],
    slots: all.map((month): Days => [firstDayOf(month), lastDayOf(month)]),
    merged: [],
  };
}

function quarterAxis(count: number): Axis {
  const firsts = Array.from({ length: count }, (_, index) => shiftMonth(yearMonth(2026, 7), 3 * index));
  return {
    name: 'quarters',
    rows: [firsts.map((month) => `T${String((monthNumber(month) + 2) / 3)} ${month.slice(0, 4)}`)],
    slots: firsts.map((month): Days => [firstDayOf(month), lastDayOf(shiftMonth(month, 2))]),
    merged: [],
  };
}

const anyAxis: fc.Arbitrary<Axis> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...PARTED), fc.integer({ min: 2, max: 11 }))
    .map(([grain, months]) => partedAxis(grain, months)),
  fc.integer({ min: 3, max: 11 }).map(monthAxis),
  fc.integer({ min: 3, max: 4 }).map(quarterAxis),
);

/** A plan laid out on an axis: what stands before the slots, the row of the header with the roles, merged labels or not. */
function sheetOn(
  axis: Axis,
  roles: readonly string[],
  roleRow: number,
  isMerged: boolean,
  rows: readonly (readonly CellInput[])[],
): WorkbookSnapshot {
  const blank = roles.map(() => null);
  const header = axis.rows.map((labels, index) => [
    ...(index === roleRow % axis.rows.length ? roles : blank),
    ...labels,
  ]);
  let left = roles.length;
  const merges: CellRange[] = axis.merged.map((width) => {
    const range = { top: 1, bottom: 1, left, right: left + width - 1 };
    left += width;
    return range;
  });
  const sheet = buildSheet(
    'Plan',
    [['Plan de Trabajo PREP 2026-2027'], ...header, ...rows],
    isMerged ? { merges } : {},
  );
  return buildWorkbook([sheet]);
}

/** Runs of slots that follow each other, as days. */
function runsOf(slots: readonly Days[], chosen: readonly boolean[]): Days[] {
  const runs: Days[] = [];
  slots.forEach(([start, end], index) => {
    if (chosen[index] !== true) return;
    const previous = chosen[index - 1] === true ? runs.pop() : undefined;
    runs.push([previous?.[0] ?? start, end]);
  });
  return runs;
}

const daysOf = ({ period }: Activity): Days[] =>
  rangesOf(period, isoDate('2026-01-01'), isoDate('2028-12-31')).map(({ from, to }): Days => [from, to]);

const marks: fc.Arbitrary<CellInput> = fc.constantFrom<CellInput>(
  'X',
  '●',
  shaded(),
  shaded('#FFC000'),
  'Sesión',
);

describe('A plan on a time axis of any grain', () => {
  it('gives back the days of the slots that are marked or filled', () => {
    fc.assert(
      fc.property(
        anyAxis.chain((axis) =>
          fc.tuple(
            fc.constant(axis),
            fc.array(
              fc.array(fc.option(marks, { freq: 2 }), {
                minLength: axis.slots.length,
                maxLength: axis.slots.length,
              }),
              {
                minLength: 1,
                maxLength: TITLES.length,
              },
            ),
          ),
        ),
        fc.nat({ max: 1 }),
        fc.boolean(),
        ([axis, cells], roleRow, isMerged) => {
          const rows = cells.map((own, index) => [index + 1, TITLES[index] ?? '', 'Informe', ...own]);
          const workbook = sheetOn(axis, ['Núm.', 'Actividad', 'Entregable'], roleRow, isMerged, rows);
          const { activities, unread } = readCalendar(workbook);
          expect(activities.map(daysOf)).toEqual(
            cells.map((own) =>
              runsOf(
                axis.slots,
                own.map((cell) => cell !== null),
              ),
            ),
          );
          expect(unread).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is painted in the slots that its dates touch, which read the same once the dates are gone', () => {
    const anyDates = fc.tuple(fc.integer({ min: 0, max: 330 }), fc.integer({ min: 0, max: 70 }));
    fc.assert(
      fc.property(
        anyAxis,
        fc.array(anyDates, { minLength: 1, maxLength: TITLES.length }),
        fc.nat({ max: 1 }),
        fc.boolean(),
        (axis, dates, roleRow, isMerged) => {
          const days = dates.map(([from, length]): Days => {
            const start = addDays(isoDate('2026-09-01'), from);
            return [start, addDays(start, length)];
          });
          const roles = ['Núm.', 'Actividad', 'Inicio', 'Término'];
          const rows = days.map((own, index) => [
            index + 1,
            TITLES[index] ?? '',
            ...own.map((day) => serial(serialOf(day, 1900))),
          ]);
          const workbook = sheetOn(axis, roles, roleRow, isMerged, rows);
          const calendar = readCalendar(workbook);
          const edits = paintGrid(workbook, calendar, planGrid(calendar));
          const painted = applyEdits(workbook, edits);
          expect(edits.every(({ kind }) => kind === 'cell')).toBe(true);
          const again = readCalendar(painted);
          expect(paintGrid(painted, again, planGrid(again))).toEqual([]);
          const touched = days.map(([from, to]) =>
            axis.slots.map(([start, end]) => from <= end && to >= start),
          );
          const reread = readCalendar(withoutDates(painted, axis.rows.length + 1));
          expect(reread.activities.map(daysOf)).toEqual(touched.map((own) => runsOf(axis.slots, own)));
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** The same workbook with empty cells for start and end. */
function withoutDates(workbook: WorkbookSnapshot, from: number): WorkbookSnapshot {
  const sheet = sheetNamed(workbook, 'Plan');
  if (!sheet) throw new Error('there is no plan');
  const rows: SheetSnapshot['rows'] = new Map(
    [...sheet.rows].map(([row, cells]) => [
      row,
      row < from ? cells : new Map([...cells].filter(([column]) => column !== 2 && column !== 3)),
    ]),
  );
  return { ...workbook, sheets: [{ ...sheet, rows }] };
}
