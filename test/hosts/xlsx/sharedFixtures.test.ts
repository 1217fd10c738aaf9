import { basename } from 'node:path';
import { openXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import { cellAt, lastRowOf, sheetNamed } from '../../../src/snapshot/workbook';
import { a1, parseA1 } from '../../../src/snapshot/address';
import { applyEdits, editCell, inverse } from '../../../src/snapshot/edit';
import { describeWithShared, sharedFile } from '../../shared';
import { changedEntries } from './zipListing';

describeWithShared('the shared workbooks', () => {
  it.each<[string, string[]]>([
    ['jalisco-2023-2024.xlsx', ['Actividades', 'Calendario']],
    ['ine-cronograma-2016-2017.xlsx', ['Cronograma']],
    ['oaxaca-2021-2022.xlsx', ['Actividades', 'Sesiones']],
    ['ine-reuniones-ccoe-2023-2024.xlsx', ['Reuniones']],
    ['ine-visitas-extraordinarias-2021.xlsx', ['Simulacros']],
  ])('%s has the sheets %j', (file, names) => {
    const { snapshot } = openXlsx(sharedFile('fixtures', file), basename(file));
    expect(snapshot.name).toBe(file);
    expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(names);
    for (const sheet of snapshot.sheets) expect(lastRowOf(sheet)).toBeGreaterThan(3);
  });

  it.each([
    ['Actividades', 'A1', { value: 'Plan de Trabajo PREP 2023-2024' }],
    ['Actividades', 'A4', { value: 'Núm.', fill: '#D9D2E9' }],
    ['Actividades', 'E146', { value: '31 de abril' }],
    ['Actividades', 'E6', { value: '2 de septiembre' }],
  ])('jalisco: %s!%s holds %j', (name, address, expected) => {
    const { snapshot } = openXlsx(sharedFile('fixtures', 'jalisco-2023-2024.xlsx'), 'jalisco.xlsx');
    const sheet = sheetNamed(snapshot, name);
    const at = parseA1(address);
    expect(sheet && at && cellAt(sheet, at.row, at.column)).toEqual(expected);
  });

  it.each([
    'jalisco-2023-2024.xlsx',
    'ine-cronograma-2016-2017.xlsx',
    'oaxaca-2021-2022.xlsx',
    'ine-reuniones-ccoe-2023-2024.xlsx',
    'ine-visitas-extraordinarias-2021.xlsx',
  ])('%s: every cell painted and its text changed, then taken back', (name) => {
    const file = openXlsx(sharedFile('fixtures', name), name);
    const edits = file.snapshot.sheets.flatMap((sheet) =>
      [...sheet.rows].flatMap(([row, cells]) =>
        [...cells.keys()].map((column) => {
          const at = { sheet: sheet.name, row, column };
          return editCell(file.snapshot, at, { fill: '#7030A0', value: `${a1(row, column)} ñ` });
        }),
      ),
    );
    const made = edits.filter((edit) => edit !== null);
    const { file: painted, outcome } = file.apply(made);
    expect(outcome.refused).toEqual([]);
    expect(painted.snapshot).toEqual(applyEdits(file.snapshot, made));
    expect(changedEntries(file.bytes, painted.bytes).sort()).toEqual([
      'xl/styles.xml',
      ...file.snapshot.sheets.map((_, index) => `xl/worksheets/sheet${index + 1}.xml`),
    ]);
    expect(painted.apply(inverse(made)).file.snapshot).toEqual(file.snapshot);
  });
});
