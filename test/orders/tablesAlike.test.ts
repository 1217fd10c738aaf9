import { describe, expect, it } from '@jest/globals';
import type { ColumnAccount, RowAccount, TableAccount } from '../../src/calendar/account';
import { rowsOf, tablesAlike } from '../../src/orders/tablesAlike';

const column = (header: string, role: string, confidence = 0.9): ColumnAccount => ({
  column: 0,
  header,
  role,
  confidence,
  why: '',
  runnerUp: null,
  byUser: false,
});

const table = (headerRow: number, columns: ColumnAccount[], rows: RowAccount[] = []): TableAccount => ({
  headerRow,
  headerHeight: 1,
  headerByUser: false,
  firstColumn: 0,
  lastColumn: 0,
  columns,
  rows,
});

describe('Tables that were read the same', () => {
  it('stand together, others between them or not, each column as sure as where it is least sure', () => {
    const groups = tablesAlike([
      table(0, [column('Inicio', 'start')]),
      table(9, [column('Fecha', 'period')]),
      table(20, [column('INICIO ', 'start', 0.6)]),
      table(30, [column('Inicio', 'end')]),
    ]);
    expect(groups.map(({ tables }) => tables.map(({ headerRow }) => headerRow))).toEqual([
      [0, 20],
      [9],
      [30],
    ]);
    expect(groups.map(({ columns }) => columns[0]?.confidence)).toEqual([0.6, 0.9, 0.9]);
  });

  it('stand together under headers that differ, which are told each once', () => {
    const [alike, ...others] = tablesAlike(
      ['Área\nresponsable', 'Responsable', 'ÁREA RESPONSABLE'].map((header, index) =>
        table(index * 9, [column(header, 'responsible')]),
      ),
    );
    expect(others).toEqual([]);
    expect(alike?.columns[0]?.header).toBe('Área responsable / Responsable');
  });

  it('are apart where the user said so of one', () => {
    const said = { ...column('Inicio', 'start'), byUser: true };
    expect(tablesAlike([table(0, [column('Inicio', 'start')]), table(9, [said])])).toHaveLength(2);
  });

  it('have their rows told together, in the order of the sheet', () => {
    const [alike] = tablesAlike([
      table(
        9,
        [],
        [
          { row: 10, fate: 'activity' },
          { row: 11, fate: 'not-understood' },
        ],
      ),
      table(
        0,
        [],
        [
          { row: 1, fate: 'activity' },
          { row: 2, fate: 'note' },
        ],
      ),
    ]);
    expect(alike && rowsOf(alike, 'activity')).toEqual([1, 10]);
    expect(alike && rowsOf(alike, 'not-understood')).toEqual([11]);
  });

  it('are none where there are no tables', () => {
    expect(tablesAlike([])).toEqual([]);
  });
});
