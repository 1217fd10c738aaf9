import { isoDate } from '../../src/calendar/plainDate';
import { examinationJson } from '../../src/cli/json';
import { paintGrid } from '../../src/grid/paintGrid';
import { openXlsx } from '../../src/hosts/xlsx/xlsxFile';
import { a1 } from '../../src/snapshot/address';
import type { WorkbookSnapshot } from '../../src/snapshot/workbook';
import { examine } from '../../src/validation/examine';
import { book } from '../reading/writing';
import { describeWithShared, sharedFile } from '../shared';

const examined = (workbook: WorkbookSnapshot) => examine(workbook, { today: isoDate('2026-10-01') });
const json = (workbook: WorkbookSnapshot) => examinationJson('a.xlsx', examined(workbook));

describe('The columns of a grid in JSON', () => {
  const plan = (...header: (string | null)[][]) =>
    book({ Plan: [['PREP 2026-2027'], ...header, [1, 'Instalar la comisión', '20/10/2026', '21/10/2026']] });
  const ROLES = ['Núm.', 'Actividad', 'Inicio', 'Término'];

  it('are their months where they are months', () => {
    expect(json(plan([...ROLES, 'S', 'O', 'N'])).grid?.columns).toEqual([
      { label: 'S', month: '2026-09', column: 'E' },
      { label: 'O', month: '2026-10', column: 'F' },
      { label: 'N', month: '2026-11', column: 'G' },
    ]);
  });

  it.each([
    [
      'halves',
      plan([...ROLES, 'Oct', null, 'Nov', null], [null, null, null, null, '1Q', '2Q', '1Q', '2Q']),
      { label: '2Q', month: '2026-10', column: 'F', start: '2026-10-16', end: '2026-10-31' },
    ],
    [
      'quarters',
      plan([...ROLES, 'T3 2026', 'T4 2026', 'T1 2027']),
      { label: 'T4 2026', month: '2026-10', column: 'F', start: '2026-10-01', end: '2026-12-31' },
    ],
  ])('have their first and last days where they are %s', (_, workbook, second) => {
    expect(json(workbook).grid?.columns[1]).toEqual(second);
    expect(json(workbook).grid?.rows[0]?.months).toEqual(['2026-10']);
  });
});

describeWithShared('The cases of time axes', () => {
  const snapshot = (name: string) => openXlsx(sharedFile('fixtures', 'cases', name), name).snapshot;

  it('columnas-por-trimestre.xlsx is painted by its quarters', () => {
    const workbook = snapshot('columnas-por-trimestre.xlsx');
    const { calendar, plan } = examined(workbook);
    const cells = paintGrid(workbook, calendar, plan).map((edit) =>
      edit.kind === 'cell' ? a1(edit.row, edit.column) : edit.kind,
    );
    expect(cells).toEqual(['H4', 'G5', 'H5', 'J6']);
  });

  it('dia-en-la-celda-del-mes.xlsx has the day of its cell, and nothing is out of date', () => {
    const { activities, findings } = json(snapshot('dia-en-la-celda-del-mes.xlsx'));
    expect(activities.map(({ start, end, months }) => [start, end, ...months])).toEqual([
      ['2026-10-15', '2026-10-15', '2026-10'],
      [null, null, '2026-11'],
      [null, null, '2026-12'],
    ]);
    expect(findings.map(({ rule }) => rule)).not.toContain('grid-outdated');
  });
});
