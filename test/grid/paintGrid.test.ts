import fc from 'fast-check';
import type { Calendar } from '../../src/calendar/calendar';
import type { PaintOptions } from '../../src/grid/paintOptions';
import { isGridPainted, outdatedRows, paintGrid } from '../../src/grid/paintGrid';
import { DEFAULT_PAINT } from '../../src/grid/paintOptions';
import { planGrid } from '../../src/grid/planGrid';
import { readCalendar } from '../../src/reading/readCalendar';
import type { CellRange } from '../../src/snapshot/address';
import { a1 } from '../../src/snapshot/address';
import type { CellEdit, Edit } from '../../src/snapshot/edit';
import { applyEdits, inverse } from '../../src/snapshot/edit';
import type { CellInput, WorkbookSnapshot } from '../../src/snapshot/workbook';
import { cellAt, sheetNamed } from '../../src/snapshot/workbook';
import { book, shaded } from '../reading/writing';

const HEADER = ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término', 'Responsable'];
const LABELS = ['S', 'O', 'N', 'D', 'E', 'F', 'MZ', 'A', 'MY', 'JN', 'JL'];
const PLAN: CellInput[][] = [
  ['Plan de Trabajo PREP 2026-2027'],
  HEADER,
  [1, 'Instalar la comisión', 'Acuerdo', '31 de agosto', '2 de septiembre', 'Consejo'],
  [2, 'Integrar el COTAPREP', 'Acuerdo', '1 de octubre', '6 de noviembre', 'UTI'],
  [3, 'Atender el PREP', 'Informe', 'Permanente', null, 'UTI'],
  [4, 'Realizar simulacros', 'Informe', '31 de abril', '30 de mayo', 'UTI'],
  [5, 'Informar', 'Informe', null, null, 'UTI'],
  [6, 'Cerrar', 'Acta', '15 de julio', '20 de agosto de 2027', 'UTI'],
];
const GRID: CellInput[][] = [
  ['Calendario 2026-2027'],
  ['Núm.', 'Actividad', 'Entregable', ...LABELS],
  ...PLAN.slice(2).map((row) => row.slice(0, 3)),
];

function painted(workbook: WorkbookSnapshot, options: PaintOptions = DEFAULT_PAINT) {
  const calendar = readCalendar(workbook);
  const plan = planGrid(calendar);
  const edits = paintGrid(workbook, calendar, plan, options);
  return { calendar, plan, edits, after: applyEdits(workbook, edits) };
}

/** Rows of the grid as text: "1: SO". */
function shownMonths(workbook: WorkbookSnapshot, { grid }: Calendar): string[] {
  const sheet = grid && sheetNamed(workbook, grid.sheet);
  if (!sheet) return [];
  return grid.rows.map(({ row, codeText }) => {
    const months = grid.columns.filter(({ column }) => cellAt(sheet, row, column)?.fill !== undefined);
    return `${codeText ?? ''}: ${months.map(({ label }) => label).join(' ')}`;
  });
}

const cellEdits = (edits: readonly Edit[]): CellEdit[] => edits.filter((edit) => edit.kind === 'cell');

const anyOptions: fc.Arbitrary<PaintOptions> = fc.record({
  colors: fc.oneof(
    fc.constant({ by: 'one' as const, color: '#9C89C9' }),
    fc.constant({ by: 'responsible' as const }),
    fc.constant({ by: 'deliverable' as const }),
  ),
  mark: fc.constantFrom('hidden' as const, 'x' as const, 'days' as const),
  milestones: fc.boolean(),
});

describe('Painting a grid that is there', () => {
  it('fills the months of every activity and clips them at both ends', () => {
    const { calendar, plan, after } = painted(book({ Plan: PLAN, Calendario: GRID }));
    expect(shownMonths(after, calendar)).toEqual([
      '1: S',
      '2: O N',
      `3: ${LABELS.join(' ')}`,
      '4: A MY',
      '5: ',
      '6: JL',
    ]);
    expect(
      plan.rows
        .filter(({ clippedBefore, clippedAfter }) => clippedBefore || clippedAfter)
        .map(({ activity, clippedBefore, clippedAfter }) => [activity.code, clippedBefore, clippedAfter]),
    ).toEqual([
      ['1', true, false],
      ['6', false, true],
    ]);
  });

  it('clears months that are no longer due and leaves rows without dates or activity alone', () => {
    const grid = GRID.map((row, index) => {
      if (index === 2) return [...row, shaded(), shaded(), { value: 'X' }];
      if (index === 6) return [...row, shaded(), 'X'];
      return row;
    });
    const workbook = book({ Plan: PLAN, Calendario: [...grid, [9, 'Comprar papelería', null, shaded()]] });
    const { edits, after } = painted(workbook);
    const sheet = sheetNamed(after, 'Calendario');
    expect(sheet && ['E3', 'F3'].map((_, index) => cellAt(sheet, 2, 4 + index)?.fill ?? null)).toEqual([
      null,
      null,
    ]);
    expect((sheet && cellAt(sheet, 2, 5)?.value) ?? null).toBeNull();
    expect(cellEdits(edits).filter(({ row }) => row === 6 || row === 8)).toEqual([]);
  });

  it('paints one row a deliverable of an activity merged over several', () => {
    const workbook = book({
      Plan: [
        ...PLAN.slice(0, 2),
        [1, 'Planes de seguridad', 'Proyecto', '1/2/27', '6/3/27'],
        [null, null, 'Versión final', '7/3/27', '6/4/27'],
      ],
      Calendario: [GRID[1] ?? [], [1, 'Planes de seguridad', 'Proyecto']],
    });
    const { calendar, after } = painted(workbook);
    expect(shownMonths(after, calendar)).toEqual(['1: F MZ A']);
  });

  it('never touches formulas or the text of others', () => {
    const anyMonthCell: fc.Arbitrary<CellInput> = fc.constantFrom<CellInput>(
      null,
      'X',
      'ok',
      'pendiente',
      5,
      true,
      { value: 'X', formula: '=IF(1,"X","")' },
      { value: '', formula: '=""', fill: '#FFFF00' },
      { value: null, fill: '#00B050' },
      { value: '◆', fill: '#00B050' },
      { value: null, fill: '#FFFFFF' },
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(anyMonthCell, { minLength: 11, maxLength: 11 }), { minLength: 6, maxLength: 6 }),
        anyOptions,
        (months, options) => {
          const grid = GRID.map((row, index) => (index < 2 ? row : [...row, ...(months[index - 2] ?? [])]));
          const workbook = book({ Plan: PLAN, Calendario: grid });
          const { edits, after } = painted(workbook, options);
          for (const { row, column, after: facets } of cellEdits(edits)) {
            expect(column).toBeGreaterThanOrEqual(3);
            const cell = months[row - 2]?.[column - 3] ?? null;
            const value = typeof cell === 'object' ? (cell?.value ?? null) : cell;
            const others =
              (typeof cell === 'object' && cell?.formula !== undefined) ||
              ['ok', 'pendiente', 5, true].includes(value as never);
            if (others) expect([a1(row, column), 'value' in facets]).toEqual([a1(row, column), false]);
          }
          expect(applyEdits(after, inverse(edits))).toEqual(workbook);
        },
      ),
    );
  });

  it('has nothing more to do once it is done, with any colours and marks', () => {
    const anyFill: fc.Arbitrary<CellInput> = fc.constantFrom<CellInput>(
      null,
      'X',
      '12',
      shaded(),
      shaded('#00B050'),
      {
        value: '1–6',
        fill: '#00B050',
      },
    );
    fc.assert(
      fc.property(
        anyOptions,
        fc.array(fc.array(anyFill, { maxLength: 11 }), { minLength: 6, maxLength: 6 }),
        (options, fills) => {
          const grid = GRID.map((row, index) => (index < 2 ? row : [...row, ...(fills[index - 2] ?? [])]));
          const { after } = painted(book({ Plan: PLAN, Calendario: grid }), options);
          const again = painted(after, options);
          expect(again.edits).toEqual([]);
          expect(outdatedRows(after, again.plan)).toEqual([]);
        },
      ),
    );
  });

  it('repaints from any options to any others', () => {
    fc.assert(
      fc.property(anyOptions, anyOptions, (first, second) => {
        const workbook = book({ Plan: PLAN, Calendario: GRID });
        const direct = painted(workbook, second).after;
        expect(painted(painted(workbook, first).after, second).after).toEqual(direct);
      }),
    );
  });

  it('keeps the bands of a banded table', () => {
    const banded = GRID.map((row, index) =>
      index < 2 || index % 2 === 0
        ? row
        : [...row, ...LABELS.map(() => null)].map((value) => ({ value: value as string, fill: '#F2F2F2' })),
    );
    const { calendar, after } = painted(book({ Plan: PLAN, Calendario: banded }));
    const sheet = sheetNamed(after, 'Calendario');
    expect(sheet && cellAt(sheet, 3, 3)?.fill).toBe('#F2F2F2');
    expect(painted(after).edits).toEqual([]);
    expect(calendar.grid?.rows).toHaveLength(6);
  });
});

describe('Laying out a grid where there is none', () => {
  it('has numbers, activities, deliverables and the months around the election day', () => {
    const { edits, after } = painted(book({ Plan: PLAN }));
    expect(edits.map(({ kind }) => kind)).toEqual(['addSheet']);
    const { grid } = readCalendar(after);
    expect(grid?.columns.map(({ label, month }) => `${label} ${month}`)).toEqual([
      'S 2026-09',
      'O 2026-10',
      'N 2026-11',
      'D 2026-12',
      'E 2027-01',
      'F 2027-02',
      'MZ 2027-03',
      'A 2027-04',
      'MY 2027-05',
      'JN 2027-06',
      'JL 2027-07',
    ]);
    expect(grid?.rows.map(({ code, deliverable }) => [code, deliverable])).toEqual(
      PLAN.slice(2).map((row) => [String(row[0] as number), row[2]]),
    );
    expect(shownMonths(after, readCalendar(after))).toContain('2: O N');
  });

  it('is found again and needs no more painting, with any colours and marks', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const { after } = painted(book({ Plan: PLAN }), options);
        const again = painted(after, options);
        expect(again.edits).toEqual([]);
        expect(again.calendar.activities).toHaveLength(6);
        expect(again.calendar.grid?.rows.every(({ activity }) => activity !== null)).toBe(true);
      }),
    );
  });

  it('is found again for a plan of sub-activities, bullets and repeated titles', () => {
    const workbook = book({
      Plan: [
        ['PREP 2026-2027'],
        ['Núm.', 'Actividad', 'Periodo'],
        ['1', 'Integrar el COTAPREP', 'Octubre'],
        ['1.1', 'Proponer', '1 al 5 de octubre'],
        ['1.2', 'Aprobar', null],
        ['2', 'Manuales\n• Operación\n• Capacitación', 'Noviembre\nEnero'],
        ['3', 'Informar', '5 de octubre'],
        ['4', 'Informar', '5 de noviembre'],
        ['5', 'Presupuestar', '1 al 15 de agosto'],
      ],
    });
    const { after, plan } = painted(workbook);
    const again = painted(after);
    expect(again.edits).toEqual([]);
    expect(again.plan.rows).toHaveLength(plan.rows.length);
    expect(again.calendar.grid?.columns[0]?.label).toBe('AG');
  });

  it('has the months of a compressed extraordinary election', () => {
    const workbook = book({
      Plan: [
        ['Proceso Electoral Extraordinario 2021'],
        ['Núm.', 'Actividad', 'Inicio', 'Término'],
        [1, 'Instalar', '20 de septiembre', '5 de octubre'],
        [2, 'Simulacro', '7 de noviembre', '7 de noviembre'],
      ],
    });
    const { after } = painted(workbook);
    expect(readCalendar(after).grid?.columns.map(({ month }) => month)).toEqual([
      '2021-09',
      '2021-10',
      '2021-11',
    ]);
    expect(painted(after).edits).toEqual([]);
  });

  it('takes a name that no sheet has', () => {
    const { edits } = painted(book({ Plan: PLAN, 'CUADRÍCULA PREP': [['Otra cosa']] }));
    expect(edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.content.name] : []))).toEqual([
      'Cuadrícula PREP 2',
    ]);
  });

  it('does nothing where nothing tells the months', () => {
    const { edits } = painted(
      book({
        Plan: [
          ['Actividad', 'Entregable', 'Inicio'],
          ['Algo', 'Informe', '1 de mayo'],
        ],
      }),
    );
    expect(edits).toEqual([]);
  });
});

describe('A grid that is the only source of its months', () => {
  it('is left as it was shaded', () => {
    const workbook = book({
      Calendario: [
        ['Calendario 2026-2027'],
        ['Núm.', 'Actividad', 'S', 'O', 'N'],
        [1, 'Instalar', shaded('#FFC000')],
        [2, 'Integrar', null, 'X', shaded()],
      ],
    });
    const { edits, plan } = painted(workbook);
    expect(edits).toEqual([]);
    expect(plan.rows.map(({ months }) => months)).toEqual([['2026-09'], ['2026-10', '2026-11']]);
    expect(outdatedRows(workbook, plan)).toEqual([]);
  });
});

describe('A grid whose months are merged', () => {
  const anchored = (merges: CellRange[], ...cells: CellInput[]): WorkbookSnapshot => {
    const { sheets, ...rest } = book({
      Plan: PLAN,
      Calendario: [
        ...GRID.slice(0, 2),
        ...GRID.slice(2).map((row, index) => (index === 1 ? [...row, ...cells] : row)),
      ],
    });
    return {
      ...rest,
      sheets: sheets.map((sheet) => (sheet.name === 'Calendario' ? { ...sheet, merges } : sheet)),
    };
  };
  /** Row 4 of the grid is «Integrar el COTAPREP», due in October (column 4) and November. */
  const block = (left: number, right: number, top = 3, bottom = 3): CellRange => ({
    top,
    left,
    bottom,
    right,
  });
  const inRow4 = (edits: readonly Edit[]) =>
    cellEdits(edits)
      .filter(({ row }) => row === 3)
      .map(({ column, after }) => [column, 'value' in after ? 'mark' : 'fill']);

  it.each<[string, CellRange[], [number, string][]]>([
    [
      'none',
      [],
      [
        [4, 'mark'],
        [5, 'mark'],
      ],
    ],
    [
      'both months',
      [block(4, 5)],
      [
        [4, 'mark'],
        [5, 'fill'],
      ],
    ],
    [
      'one due month and one that is not',
      [block(3, 4)],
      [
        [3, 'mark'],
        [4, 'fill'],
        [5, 'mark'],
      ],
    ],
    ['the title and the months', [block(1, 4)], [[5, 'mark']]],
    ['a month of the row above', [block(4, 4, 2, 3)], [[5, 'mark']]],
    [
      'elsewhere',
      [block(4, 5, 20, 30)],
      [
        [4, 'mark'],
        [5, 'mark'],
      ],
    ],
  ])(
    'has its mark in the cell that is seen, and painting again changes nothing: %s',
    (_, merges, expected) => {
      const { edits, after } = painted(anchored(merges));
      expect(inRow4(edits)).toEqual(expected);
      expect(inRow4(painted(after).edits)).toEqual([]);
      expect(outdatedRows(after, painted(after).plan)).toEqual([]);
    },
  );

  it('is cleared as a whole where none of its months is due any more', () => {
    const shown = { value: 'X', fill: '#7030A0' };
    const { edits, after } = painted(
      anchored([block(6, 7)], null, null, null, shown, { value: null, fill: '#7030A0' }),
    );
    expect(inRow4(edits)).toEqual([
      [4, 'mark'],
      [5, 'mark'],
      [6, 'mark'],
      [7, 'fill'],
    ]);
    expect(inRow4(painted(after).edits)).toEqual([]);
  });
});

describe('What a formula shows in a month', () => {
  const withFormula = (column: number, fill?: string): WorkbookSnapshot => {
    const cells: CellInput[] = LABELS.map(() => null);
    cells[column] = { value: 'x', formula: '=IF(D4>0,"x","")', ...(fill === undefined ? {} : { fill }) };
    return book({
      Plan: PLAN,
      Calendario: [
        ...GRID.slice(0, 2),
        ...GRID.slice(2).map((row, index) => (index === 1 ? [...row, ...cells] : row)),
      ],
    });
  };

  it.each([
    ['another month', 7, undefined],
    ['another month that somebody filled', 7, '#7030A0'],
    ['a due month', 1, undefined],
  ] as const)('is nobody’s paint: %s', (_, column, fill) => {
    const { edits, after } = painted(withFormula(column, fill));
    expect(
      cellEdits(edits).filter(
        (edit) => 'value' in edit.after && edit.column === column + 3 && edit.row === 3,
      ),
    ).toEqual([]);
    expect(painted(after).edits).toEqual([]);
    expect(outdatedRows(after, painted(after).plan)).toEqual([]);
  });

  it('alone makes no grid painted', () => {
    const workbook = withFormula(7);
    const { grid } = readCalendar(workbook);
    if (grid === null) throw new Error('the grid is not read');
    expect(isGridPainted(workbook, grid)).toBe(false);
  });
});
