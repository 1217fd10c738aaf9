import fc from 'fast-check';
import { endOf, startOf } from '../../src/calendar/period';
import type { PlainDate } from '../../src/calendar/plainDate';
import { addDays, dayOf, isoDate, monthOf, yearOf } from '../../src/calendar/plainDate';
import { serialOf } from '../../src/calendar/serial';
import { readCalendar } from '../../src/reading/readCalendar';
import type { CellInput } from '../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import { MONTHS, TITLES } from './randomWords';

/** Headers of the same column as institutes write them. */
const HEADERS = {
  code: ['Núm.', 'No.', 'Clave', '#', 'ID'],
  title: ['Actividad', 'Descripción de la actividad', 'Tarea', 'Qué se hace', 'Acciones'],
  deliverable: ['Entregable', 'Producto', 'Documento', 'Evidencia', 'Medio de verificación'],
  responsible: ['Responsable', 'Área', 'A cargo de', 'Unidad responsable', 'Quién'],
  start: ['Inicio', 'Fecha de inicio', 'Desde', 'Comienza', 'Se inicia'],
  end: ['Término', 'Fecha límite', 'Hasta', 'Concluye', 'Vence'],
  period: ['Periodo', 'Fechas', 'Cuándo', 'Vigencia', 'Periodo de ejecución'],
  noise: ['Prioridad', 'Fundamento', 'Presupuesto', 'Horas'],
} as const;

const spelled = (date: PlainDate, way: number): CellInput => {
  const [year, month, day] = [yearOf(date), monthOf(date), dayOf(date)];
  const two = (number: number): string => String(number).padStart(2, '0');
  const name = MONTHS[month - 1] ?? '';
  return (
    [
      { value: serialOf(date, 1900), numberFormat: 'dd/mm/yyyy' },
      `${two(day)}/${two(month)}/${String(year)}`,
      `${String(day)} de ${name} de ${String(year)}`,
      `${two(day)}-${name.slice(0, 3)}-${String(year).slice(2)}`,
      date,
    ][way] ?? date
  );
};

const layout = fc.record({
  activities: fc
    .array(fc.tuple(fc.integer({ min: 0, max: 270 }), fc.integer({ min: 0, max: 20 })), {
      minLength: 3,
      maxLength: 8,
    })
    .map((list) =>
      list.map(([from, days], index) => ({
        title: TITLES[index] ?? '',
        start: addDays(isoDate('2026-09-01'), from),
        end: addDays(isoDate('2026-09-01'), from + days),
      })),
    ),
  order: fc.shuffledSubarray(['code', 'title', 'deliverable', 'responsible', 'dates', 'noise'], {
    minLength: 6,
    maxLength: 6,
  }),
  without: fc.subarray(['code', 'deliverable', 'responsible', 'noise']),
  names: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 8, maxLength: 8 }),
  way: fc.integer({ min: 0, max: 4 }),
  whole: fc.boolean(),
  /** How the dates' columns are headed: each by itself, or both under a group. */
  headed: fc.constantFrom('none', 'grouped'),
  mergedAreas: fc.boolean(),
  oldDates: fc.constantFrom('none', 'hidden', 'original'),
  down: fc.integer({ min: 0, max: 6 }),
  right: fc.integer({ min: 0, max: 4 }),
});

type Layout = typeof layout extends fc.Arbitrary<infer Value> ? Value : never;

const isArea = (header: string): boolean => (HEADERS.responsible as readonly string[]).includes(header);

interface Column {
  readonly header: string;
  readonly cell: (index: number) => CellInput;
  readonly hidden?: boolean;
  /** What stands over it and its neighbours of the same group. */
  readonly group?: string;
}

function columnsOf(one: Layout): Column[] {
  const { activities, order, without, names, way, whole, oldDates, headed } = one;
  const kinds = Object.keys(HEADERS) as (keyof typeof HEADERS)[];
  const nameOf = (kind: keyof typeof HEADERS): string => {
    const list = HEADERS[kind];
    return list[(names[kinds.indexOf(kind)] ?? 0) % list.length] ?? '';
  };
  const at = (index: number) =>
    activities[index] ?? { title: '', start: isoDate('2026-09-01'), end: isoDate('2026-09-01') };
  const old = isoDate('2025-01-15');
  const dates: Column[] = whole
    ? [
        {
          header: nameOf('period'),
          cell: (index) => {
            const { start, end } = at(index);
            const text = (date: PlainDate): string => String(spelled(date, 2));
            return start === end ? text(start) : `del ${text(start)} al ${text(end)}`;
          },
        },
      ]
    : [
        { header: nameOf('start'), cell: (index: number) => spelled(at(index).start, way) },
        { header: nameOf('end'), cell: (index: number) => spelled(at(index).end, way) },
      ].map((column) => (headed === 'grouped' ? { ...column, group: 'Periodo de ejecución' } : column));
  const before: Column[] =
    whole || oldDates === 'none' || headed !== 'none'
      ? []
      : ['start', 'end'].map((kind) => ({
          header:
            oldDates === 'hidden'
              ? nameOf(kind as 'start')
              : `${kind === 'start' ? 'Inicio' : 'Término'} original`,
          cell: () => spelled(old, way),
          hidden: oldDates === 'hidden',
        }));
  return order
    .filter((kind) => !without.includes(kind))
    .flatMap((kind): Column[] => {
      switch (kind) {
        case 'code':
          return [{ header: nameOf('code'), cell: (index) => index + 1 }];
        case 'title':
          return [{ header: nameOf('title'), cell: (index) => at(index).title }];
        case 'deliverable':
          return [
            { header: nameOf('deliverable'), cell: (index) => (index % 2 === 0 ? 'Acuerdo' : 'Informe') },
          ];
        case 'responsible':
          return [
            {
              header: nameOf('responsible'),
              cell: (index) => (index < 2 ? 'Consejo General' : 'Sistemas'),
            },
          ];
        case 'noise':
          return [{ header: nameOf('noise'), cell: (index) => ['Alta', 'Media', 'Baja'][index % 3] ?? '' }];
        default:
          return [...before, ...dates];
      }
    });
}

function sheetOf(one: Layout) {
  const columns = columnsOf(one);
  const pad = new Array<CellInput>(one.right).fill(null);
  const grouped = columns.some(({ group }) => group !== undefined);
  const over = columns.map(({ group, header }, index) =>
    group === undefined ? header : group === columns[index - 1]?.group ? null : group,
  );
  const head: CellInput[][] = grouped
    ? [
        [...pad, ...over],
        [...pad, ...columns.map(({ group, header }) => (group === undefined ? null : header))],
      ]
    : [[...pad, ...columns.map(({ header }) => header)]];
  const top = 1 + one.down;
  const body = top + head.length;
  const area = one.mergedAreas ? columns.findIndex(({ header }) => isArea(header)) : -1;
  const rows: CellInput[][] = [
    ['Plan de trabajo del PREP 2026-2027'],
    ...Array.from({ length: one.down }, (): CellInput[] => []),
    ...head,
    ...one.activities.map((_, index) => [
      ...pad,
      ...columns.map(({ cell }, column) => (column === area && index === 1 ? null : cell(index))),
    ]),
  ];
  const block = (first: number, last: number, from: number, to: number) => ({
    top: first,
    bottom: last,
    left: one.right + from,
    right: one.right + to,
  });
  const merges = columns.flatMap(({ group }, index) => {
    if (!grouped) return [];
    if (group === undefined) return [block(top, top + 1, index, index)];
    if (group === columns[index - 1]?.group) return [];
    const next = columns.findIndex((column, at) => at > index && column.group !== group);
    return [block(top, top, index, (next < 0 ? columns.length : next) - 1)];
  });
  if (area >= 0) merges.push(block(body, body + 1, area, area));
  const hidden = columns.flatMap((column, index) => (column.hidden === true ? [index + one.right] : []));
  return buildSheet('Plan', rows, { hiddenColumns: new Set(hidden), merges });
}

it('a plan laid out at random gives back its activities', () => {
  fc.assert(
    fc.property(layout, (one) => {
      const { activities } = readCalendar(buildWorkbook([sheetOf(one)]));
      expect(activities.map(({ title, period }) => [title, startOf(period), endOf(period)])).toEqual(
        one.activities.map(({ title, start, end }) => [title, start, end]),
      );
    }),
    { numRuns: 300 },
  );
});

it('every cell of its rows has an account', () => {
  fc.assert(
    fc.property(layout, (one) => {
      const sheet = sheetOf(one);
      const [account] = readCalendar(buildWorkbook([sheet])).account;
      const [table] = account?.tables ?? [];
      const columns = new Set(table?.columns.map(({ column }) => column));
      const rows = new Set([...(table?.rows.map(({ row }) => row) ?? []), ...(account?.outside ?? [])]);
      for (const [row, cells] of sheet.rows) {
        expect(rows.has(row)).toBe(true);
        if (!account?.outside.includes(row))
          expect([...cells.keys()].filter((column) => !columns.has(column))).toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
});
