import fc from 'fast-check';
import type { Activity } from '../../src/calendar/calendar';
import type { PlainDate } from '../../src/calendar/plainDate';
import { dayOfWeek, daysInMonth, isoDate } from '../../src/calendar/plainDate';
import { serialOf } from '../../src/calendar/serial';
import { readCalendar } from '../../src/reading/readCalendar';
import type { CellInput, SheetSnapshot } from '../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import { firstDayOf, lastDayOf } from '../../src/calendar/yearMonth';
import { MONTHS, TITLES } from './randomWords';

const LETTERS = 'E F MZ A MY JN JL AG S O N D'.split(' ');
const WEEKDAYS = 'L M M J V S D'.split(' ');

interface Month {
  readonly year: number;
  readonly month: number;
  /** How many days it has. */
  readonly length: number;
}

function monthAt(index: number): Month {
  const [year, month] = [2026 + Math.floor((8 + index) / 12), ((8 + index) % 12) + 1];
  return { year, month, length: daysInMonth(year, month) };
}

const dayIn = ({ year, month }: Month, day: number): PlainDate =>
  isoDate(`${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

/** How months are written over their slots; without a year the title tells it. */
const MONTH_LABELS: readonly ((month: Month) => CellInput)[] = [
  ({ month }) => LETTERS[month - 1] ?? '',
  ({ month }) => (MONTHS[month - 1] ?? '').toUpperCase(),
  ({ month, year }) => `${MONTHS[month - 1] ?? ''} ${String(year)}`,
  ({ month, year }) => `${(MONTHS[month - 1] ?? '').slice(0, 3)}-${String(year).slice(2)}`,
  (month) => ({ value: serialOf(dayIn(month, 1), 1900), numberFormat: 'mmm-yy' }),
];

/** A slot of an axis: its label below the month's (none where the month is the slot) and its days. */
interface Slot {
  readonly label: CellInput;
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** The slots of a month from the days on which they begin. */
const partsFrom = (
  month: Month,
  begins: readonly number[],
  label: (place: number, from: number, to: number) => CellInput,
): Slot[] =>
  begins.map((from, place) => {
    const to = (begins[place + 1] ?? month.length + 1) - 1;
    return { label: label(place, from, to), start: dayIn(month, from), end: dayIn(month, to) };
  });

/** The grains of an axis, each with its ways to label a slot. */
const GRAINS: Readonly<Record<string, readonly ((month: Month) => Slot[])[]>> = {
  months: [(month) => partsFrom(month, [1], () => null)],
  halves: [
    (month) => partsFrom(month, [1, 16], (place) => `${String(place + 1)}Q`),
    (month) => partsFrom(month, [1, 16], (place) => ['1ª quincena', '2ª quincena'][place] ?? ''),
    (month) => partsFrom(month, [1, 16], (_, from, to) => `${String(from)}-${String(to)}`),
  ],
  weeks: [
    (month) => partsFrom(month, [1, 8, 15, 22], (place) => `S${String(place + 1)}`),
    (month) => partsFrom(month, [1, 8, 15, 22], (place) => `Semana ${String(place + 1)}`),
    (month) => partsFrom(month, [1, 8, 15, 22], (place) => place + 1),
    (month) => partsFrom(month, [1, 8, 15, 22], (_, from, to) => `${String(from)}-${String(to)}`),
    (month) =>
      partsFrom(
        month,
        month.length > 28 ? [1, 8, 15, 22, 29] : [1, 8, 15, 22],
        (place) => `S${String(place + 1)}`,
      ),
  ],
  days: [
    (month) =>
      partsFrom(
        month,
        Array.from({ length: month.length }, (_, index) => index + 1),
        (_, from) => from,
      ),
  ],
};

const axis = fc.constantFrom(...Object.keys(GRAINS)).chain((grain) =>
  fc.record({
    grain: fc.constant(grain),
    way: fc.nat({ max: (GRAINS[grain]?.length ?? 1) - 1 }),
    monthLabel: fc.nat({ max: MONTH_LABELS.length - 1 }),
    first: fc.nat({ max: grain === 'days' ? 8 : 2 }),
    length: grain === 'days' ? fc.integer({ min: 2, max: 3 }) : fc.integer({ min: 5, max: 9 }),
  }),
);

const layout = fc.record({
  axis,
  mark: fc.constantFrom<CellInput>('X', '●', { value: null, fill: '#8EA9DB' }),
  tasks: fc.array(fc.tuple(fc.nat({ max: 999 }), fc.nat({ max: 4 })), { minLength: 3, maxLength: 8 }),
  beside: fc.subarray(['code', 'deliverable', 'responsible', 'notes']),
  merged: fc.boolean(),
  weekdays: fc.boolean(),
  down: fc.nat({ max: 4 }),
  right: fc.nat({ max: 3 }),
});
type Layout = typeof layout extends fc.Arbitrary<infer Value> ? Value : never;

interface Expected {
  readonly title: string;
  readonly start: PlainDate;
  readonly end: PlainDate;
}

const COLUMNS: Readonly<Record<string, readonly [string, (index: number) => CellInput]>> = {
  code: ['Núm.', (index) => index + 1],
  title: ['Actividad', (index) => TITLES[index] ?? ''],
  deliverable: ['Entregable', (index) => (index % 2 === 0 ? 'Acuerdo' : 'Informe')],
  responsible: ['Responsable', (index) => (index < 3 ? 'Consejo General' : 'Sistemas')],
};

/** The sheet of a layout and what its activities are. */
function drawn(one: Layout): { sheet: SheetSnapshot; expected: Expected[] } {
  const { grain, way, monthLabel, first, length } = one.axis;
  const months = Array.from({ length }, (_, index) => monthAt(first + index));
  const parted = months.map((month) => (GRAINS[grain]?.[way] ?? (() => []))(month));
  const slots = parted.flat();
  const kinds = ['code', 'title', 'deliverable', 'responsible'].filter(
    (kind) => kind === 'title' || one.beside.includes(kind),
  );
  const left = one.right + kinds.length;
  const notes = one.beside.includes('notes');
  const pad = new Array<CellInput>(one.right).fill(null);
  const gaps = new Array<CellInput>(left).fill(null);
  const headers = [...pad, ...kinds.map((kind) => COLUMNS[kind]?.[0] ?? '')];
  const label = MONTH_LABELS[monthLabel] ?? (() => null);
  const over = months.flatMap((month, index) => [
    label(month),
    ...new Array<CellInput>((parted[index]?.length ?? 1) - 1).fill(null),
  ]);
  const head: CellInput[][] = [[...headers, ...over, ...(notes ? ['Observaciones'] : [])]];
  if (grain === 'days' && one.weekdays)
    head.push([...gaps, ...slots.map(({ start }) => WEEKDAYS[(dayOfWeek(start) + 6) % 7] ?? '')]);
  if (grain !== 'months') head.push([...gaps, ...slots.map((slot) => slot.label)]);
  const top = 1 + one.down;
  const tasks = one.tasks.map(([from, more]) => {
    const start = from % slots.length;
    return { start, end: Math.min(start + more, slots.length - 1) };
  });
  const rows = tasks.map(({ start, end }, index) => [
    ...pad,
    ...kinds.map((kind) => COLUMNS[kind]?.[1](index) ?? null),
    ...slots.map((_, at) => (at >= start && at <= end ? one.mark : null)),
    ...(notes && index % 3 === 0 ? ['Se coordina con el área jurídica'] : []),
  ]);
  const merges: { top: number; left: number; bottom: number; right: number }[] = [];
  if (one.merged) {
    let at = left;
    for (const own of parted) {
      if (own.length > 1) merges.push({ top, left: at, bottom: top, right: at + own.length - 1 });
      at += own.length;
    }
    if (head.length > 1)
      kinds.forEach((_, index) =>
        merges.push({
          top,
          left: one.right + index,
          bottom: top + head.length - 1,
          right: one.right + index,
        }),
      );
    const area = kinds.indexOf('responsible');
    if (area >= 0) {
      const [from, to] = [top + head.length, top + head.length + 2];
      merges.push({ top: from, left: one.right + area, bottom: to, right: one.right + area });
      for (const row of rows.slice(1, 3)) row[one.right + area] = null;
    }
  }
  const sheet = buildSheet(
    'Cronograma',
    [
      ['Programa de trabajo del PREP, proceso electoral 2026-2027'],
      ...Array.from({ length: one.down }, (): CellInput[] => []),
      ...head,
      ...rows,
    ],
    { merges },
  );
  const expected = tasks.map(({ start, end }, index) => ({
    title: TITLES[index] ?? '',
    start: slots[start]?.start ?? isoDate('2026-09-01'),
    end: slots[end]?.end ?? isoDate('2026-09-01'),
  }));
  return { sheet, expected };
}

/** The first and the last day of an activity; a month that is shaded has all its days. */
function read({ title, period: { spans } }: Activity): Expected | null {
  const [from, to] = [spans[0]?.start, spans.at(-1)?.end];
  const start = from?.date ?? (from?.month && firstDayOf(from.month));
  const end = to?.date ?? (to?.month && lastDayOf(to.month));
  return start && end ? { title, start, end } : null;
}

it('a grid of any grain gives back its activities with the days of their slots', () => {
  fc.assert(
    fc.property(layout, (one) => {
      const { sheet, expected } = drawn(one);
      const { activities } = readCalendar(buildWorkbook([sheet]));
      expect(activities.map(read)).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});
