import { describe, expect, it } from '@jest/globals';
import type { SheetAccount, TableAccount } from '../../src/calendar/account';
import type { SheetCorrection } from '../../src/calendar/corrections';
import type { ReadingChange, ReadingTakenBack, SheetAsRead } from '../../src/orders/readingChange';
import { withChange, withHeadersOf, withoutTakenBack } from '../../src/orders/readingChange';
import { buildSheet } from '../../src/snapshot/workbook';

const SHEET = buildSheet('Plan', [
  ['Plan de trabajo'],
  [null, 'Núm.', 'Qué  se\nhace', 'Fecha', 'Fecha'],
  [null, 1, 'Instalar', { value: 46329, numberFormat: 'dd/mm/yyyy' }, 'x'],
  [null, ' ', 'Notas'],
]);

const table = (headers: readonly string[]): TableAccount => ({
  headerRow: 1,
  headerHeight: 2,
  headerByUser: false,
  firstColumn: 1,
  lastColumn: headers.length,
  columns: headers.map((header, index) => ({
    column: index + 1,
    header,
    role: 'other',
    confidence: 0.5,
    why: '',
    runnerUp: null,
    byUser: false,
  })),
  rows: [],
});

const account = (...tables: TableAccount[]): SheetAccount => ({
  sheet: 'Plan',
  leftOut: '',
  leftOutByUser: false,
  tables,
  outside: [],
  besides: [],
  lost: [],
});

const AS_READ: SheetAsRead = {
  sheet: SHEET,
  dateSystem: 1900,
  account: account(table(['Núm.', 'Qué  se\nhace', 'Fecha · Inicio', 'Fecha · Término'])),
};
const UNREAD: SheetAsRead = { ...AS_READ, account: account() };

const OTHER: SheetCorrection = { sheet: 'Otra', leftOut: true };
const say = (change: Omit<ReadingChange, 'sheet'>, before: SheetCorrection[] = [], read = AS_READ) =>
  withChange(before, { sheet: 'Plan', ...change }, read);
const take = (
  what: ReadingTakenBack['what'],
  before: SheetCorrection[],
  read: SheetAsRead | null = AS_READ,
) => withoutTakenBack(before, { sheet: 'Plan', what }, read);

describe('What a user says of how a sheet is read', () => {
  it.each<[string, Omit<ReadingChange, 'sheet'>, Omit<SheetCorrection, 'sheet'>]>([
    ['that it is left out', { leftOut: true }, { leftOut: true }],
    [
      'its header row, by its first texts',
      { headerRow: 1 },
      { header: { row: 1, text: 'Núm. · Qué se hace · Fecha' } },
    ],
    [
      'a column, by the header it was read with',
      { columns: [{ column: 3, role: 'start' }] },
      { columns: [{ column: 3, header: 'Fecha · Inicio', role: 'start' }] },
    ],
    [
      'columns in the order of the sheet, white space squeezed',
      {
        columns: [
          { column: 4, role: 'end' },
          { column: 2, role: 'title' },
        ],
      },
      {
        columns: [
          { column: 2, header: 'Qué se hace', role: 'title' },
          { column: 4, header: 'Fecha · Término', role: 'end' },
        ],
      },
    ],
    [
      'rows that are no activities, each once',
      { notActivities: [3, 2, 3] },
      {
        notActivities: [
          { row: 2, text: '1 · Instalar · 2026-11-03' },
          { row: 3, text: 'Notas' },
        ],
      },
    ],
  ])('is kept: %s', (_what, change, kept) => {
    expect(say(change, [OTHER])).toEqual([OTHER, { sheet: 'Plan', ...kept }]);
  });

  it('names a column of a sheet that was not understood by the row of its headers', () => {
    const columns = [{ column: 2, role: 'title' }];
    expect(say({ columns, headerRow: 1 }, [], UNREAD)[0]?.columns?.[0]?.header).toBe('Qué se hace');
    expect(say({ columns }, say({ headerRow: 1 }), UNREAD)[0]?.columns?.[0]?.header).toBe('Qué se hace');
    expect(say({ columns }, [], UNREAD)[0]?.columns?.[0]?.header).toBe('');
  });

  it('counts as said last, in the place of the sheet among the others', () => {
    const once = [...say({ leftOut: true, columns: [{ column: 3, role: 'start' }] }), OTHER];
    const twice = say({ headerRow: 1, columns: [{ column: 3, role: 'end' }] }, once);
    expect(twice).toEqual([
      {
        sheet: 'Plan',
        leftOut: true,
        header: { row: 1, text: 'Núm. · Qué se hace · Fecha' },
        columns: [{ column: 3, header: 'Fecha · Inicio', role: 'end' }],
      },
      OTHER,
    ]);
  });

  it('replaces what was said of a column that has moved since', () => {
    const before: SheetCorrection = {
      sheet: 'Plan',
      columns: [{ column: 2, header: 'Fecha · Inicio', role: 'end' }],
    };
    expect(say({ columns: [{ column: 3, role: 'start' }] }, [before])[0]?.columns).toEqual([
      { column: 3, header: 'Fecha · Inicio', role: 'start' },
    ]);
  });

  it('is kept under each header that its column has in tables where it holds the same', () => {
    const as = (header: string, role: string) => {
      const one = table(['Núm.', header]);
      return { ...one, columns: one.columns.map((column) => ({ ...column, role })) };
    };
    const many = { ...AS_READ, account: account(as('Fecha', 'end'), as('Día', 'end'), as('Lugar', 'notes')) };
    const headersOf = (corrections: readonly SheetCorrection[]) =>
      (corrections[0]?.columns ?? []).map(({ header, role }) => [header, role]);
    const first = say({ columns: [{ column: 2, role: 'start' }] }, [], many);
    expect(headersOf(first)).toEqual([
      ['Fecha', 'start'],
      ['Día', 'start'],
    ]);
    const both = say({ columns: [{ column: 2, from: 'notes', role: 'other' }] }, first, many);
    expect(headersOf(both)).toEqual([...headersOf(first), ['Lugar', 'other']]);
    expect(headersOf(take({ column: 2, from: 'notes' }, both, many))).toEqual(headersOf(first));
    expect(headersOf(take({ column: 2 }, both, many))).toEqual([['Lugar', 'other']]);
  });

  it('leaves alone the other of two columns with the same header', () => {
    const twins = { ...AS_READ, account: account(table(['Núm.', 'Actividad', 'Fecha', 'Fecha'])) };
    const one = say({ columns: [{ column: 3, role: 'start' }] }, [], twins);
    const both = say({ columns: [{ column: 4, role: 'end' }] }, one, twins);
    expect(both[0]?.columns?.map(({ column, role }) => [column, role])).toEqual([
      [3, 'start'],
      [4, 'end'],
    ]);
  });
});

describe('Taking back what was said', () => {
  const said = [
    OTHER,
    ...say({
      leftOut: true,
      headerRow: 1,
      columns: [
        { column: 2, role: 'title' },
        { column: 3, role: 'start' },
      ],
      notActivities: [2, 3],
    }),
  ];
  it.each<[string, ReadingTakenBack['what'], (keyof SheetCorrection)[]]>([
    ['that it is left out', 'leftOut', ['header', 'columns', 'notActivities']],
    ['its header row', 'header', ['leftOut', 'columns', 'notActivities']],
  ])('%s leaves the rest', (_what, what, left) => {
    const [other, plan] = take(what, said);
    expect(other).toBe(OTHER);
    expect(Object.keys(plan ?? {})).toEqual(['sheet', ...left]);
  });

  it('a column or a row leaves the others', () => {
    expect(take({ column: 3 }, said)[1]?.columns?.map(({ column }) => column)).toEqual([2]);
    expect(take({ notActivity: 2 }, said)[1]?.notActivities?.map(({ row }) => row)).toEqual([3]);
  });

  it('everything leaves no trace of the sheet, be it gone from the workbook', () => {
    expect(take('everything', said, null)).toEqual([OTHER]);
  });

  it('the last of it leaves no trace either', () => {
    expect(take({ column: 3 }, say({ columns: [{ column: 3, role: 'start' }] }))).toEqual([]);
    expect(take({ notActivity: 3 }, say({ notActivities: [3] }))).toEqual([]);
    expect(take('leftOut', say({ leftOut: true }))).toEqual([]);
  });

  it('a column or row that moved takes back what was said of it', () => {
    const moved: SheetCorrection = {
      sheet: 'Plan',
      columns: [{ column: 9, header: 'Fecha · Inicio', role: 'start' }],
      notActivities: [
        { row: 8, text: 'Notas' },
        { row: 9, text: 'Otra' },
      ],
    };
    expect(take({ column: 3 }, [moved])[0]?.columns).toBeUndefined();
    expect(take({ notActivity: 3 }, [moved])[0]?.notActivities).toEqual([{ row: 9, text: 'Otra' }]);
  });

  it('of what was never said changes nothing', () => {
    for (const what of ['leftOut', 'header', { column: 1 }, { notActivity: 1 }] as const)
      expect(take(what, [OTHER])).toEqual([OTHER]);
  });
});

describe('Columns under other headers than before', () => {
  it('are called by these', () => {
    const said = say({ headerRow: 1, columns: [{ column: 3, role: 'start' }] }, [], UNREAD);
    expect(said[0]?.columns?.[0]?.header).toBe('Fecha');
    expect(withHeadersOf(said, AS_READ)[0]?.columns?.[0]?.header).toBe('Fecha · Inicio');
    expect(withHeadersOf([OTHER], AS_READ)).toEqual([OTHER]);
  });
});
