import { dateSystemOf } from '../../../../src/hosts/excel/read/dateSystem';
import { excelHost } from '../../../../src/hosts/excel/excelHost';
import { settingsFromXml, settingsXml } from '../../../../src/hosts/excel/settingsPart';
import { parseA1 } from '../../../../src/snapshot/address';
import type { CellInput, WorkbookSnapshot } from '../../../../src/snapshot/workbook';
import { buildSheet, buildWorkbook, cellAt, sheetNamed } from '../../../../src/snapshot/workbook';
import { openInExcel } from '../../../emulated-excel/excelLibrary';
import { comparable } from '../../contract';

const dates = (format: string): CellInput[][] => [
  [{ value: 45170, numberFormat: format }],
  [{ value: 45200, numberFormat: format }],
];

describe('Reading a workbook in Excel', () => {
  it.each<[string, WorkbookSnapshot]>([
    ['without any cell', buildWorkbook([buildSheet('Vacía', [])])],
    [
      'whose first cell is far from A1',
      buildWorkbook([buildSheet('Lejos', [[], [], [null, null, null, 'x']])]),
    ],
    [
      'with a fill beyond its last value',
      buildWorkbook([buildSheet('Plan', [['a', null, { value: null, fill: '#FF0000' }]])]),
    ],
    [
      'with more rows than the first look takes',
      buildWorkbook([
        buildSheet(
          'Plan',
          Array.from({ length: 2000 }, (_row, row) => [
            `fila ${row}`,
            row,
            row % 7 ? null : { value: null, fill: '#00FF00' },
          ]),
        ),
      ]),
    ],
    [
      'with more columns than the first look takes',
      buildWorkbook([
        buildSheet('Plan', [
          Array.from({ length: 70 }, (_cell, column) => ({
            value: column,
            fill: column % 2 ? '#00FF00' : '#0000FF',
          })),
        ]),
      ]),
    ],
    [
      'with formulas far down',
      buildWorkbook([
        buildSheet(
          'Plan',
          Array.from({ length: 1500 }, (_row, row): CellInput[] =>
            row % 400 ? [row] : [{ value: row * 2, formula: `=A${row}*2`, numberFormat: '0.00' }],
          ),
        ),
      ]),
    ],
    [
      'with text far down that looks like a formula',
      buildWorkbook([
        buildSheet(
          'Plan',
          Array.from({ length: 1500 }, (_row, row) => [row === 1400 ? '=no' : row]),
        ),
      ]),
    ],
    [
      'with hidden rows far down',
      buildWorkbook([
        buildSheet(
          'Plan',
          Array.from({ length: 1500 }, (_row, row) => [row]),
          { hiddenRows: new Set([3, 1400, 1401]) },
        ),
      ]),
    ],
    [
      'with hidden columns, also beyond the first look',
      buildWorkbook([
        buildSheet('Plan', [Array.from({ length: 40 }, (_cell, column) => column)], {
          hiddenColumns: new Set([2, 3, 36]),
        }),
      ]),
    ],
    [
      'with dates of the 1904 system',
      buildWorkbook([buildSheet('Plan', dates('d/m/yyyy'))], { dateSystem: 1904 }),
    ],
    [
      'with dates of the 1904 system and years of two digits',
      buildWorkbook([buildSheet('Plan', dates('dd-mmm-yy'))], { dateSystem: 1904 }),
    ],
    [
      'with many sheets',
      buildWorkbook(
        Array.from({ length: 40 }, (_sheet, index) =>
          buildSheet(
            `Hoja ${index}`,
            Array.from({ length: 60 }, (_row, row) => [index, row]),
          ),
        ),
      ),
    ],
    [
      'with a very hidden sheet',
      buildWorkbook([
        buildSheet('Plan', [['a']]),
        buildSheet('Oculta', [['b']], { visibility: 'veryHidden' }),
      ]),
    ],
  ])('reads one %s', async (_what, workbook) => {
    openInExcel(workbook);
    const host = excelHost();
    expect(comparable(await host.read())).toEqual(comparable(workbook));
    expect(comparable(await host.read())).toEqual(comparable(workbook));
  });

  it('asks for hidden columns in the requests that reading takes anyhow', async () => {
    const { excel } = openInExcel(
      buildWorkbook([buildSheet('Plan', [['a', 'b']], { hiddenColumns: new Set([1]) })]),
    );
    const host = excelHost();
    await host.read();
    expect(excel.log.length).toBe(2);
    expect((await host.read()).sheets[0]?.hiddenColumns).toEqual(new Set([1]));
    expect(excel.log.length).toBe(3);
  });

  it('does not name hidden columns beyond the last cell', async () => {
    const { excel } = openInExcel(buildWorkbook([buildSheet('Plan', [['a', 'b']])]));
    const sheet = excel.model.sheets[0];
    if (sheet) {
      sheet.ensure(0, 5).borders.set('EdgeTop', 'Continuous');
      for (const column of [1, 4, 5]) sheet.hiddenColumns.add(column);
    }
    expect((await excelHost().read()).sheets[0]?.hiddenColumns).toEqual(new Set([1]));
  });

  it('reads a merged cell as its value and blanks', async () => {
    const { excel } = openInExcel(
      buildWorkbook([
        buildSheet('Plan', [
          ['título', null],
          ['a', 'b'],
        ]),
      ]),
    );
    excel.model.sheets[0]?.merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
    const sheet = sheetNamed(await excelHost().read(), 'Plan');
    expect(sheet && cellAt(sheet, 0, 0)?.value).toBe('título');
    expect(sheet && cellAt(sheet, 0, 1)).toBeUndefined();
  });

  it('tells white from no fill, in the beginning of a sheet and far down', async () => {
    const rows = Array.from({ length: 1500 }, (_row, row): CellInput[] => [
      row,
      row % 2 === 0 ? { value: null, fill: row % 4 === 0 ? '#FFFFFF' : '#00FF00' } : null,
    ]);
    openInExcel(buildWorkbook([buildSheet('Plan', rows)]));
    const sheet = sheetNamed(await excelHost().read(), 'Plan');
    for (const [row, fill] of [
      [0, '#FFFFFF'],
      [1, undefined],
      [1400, '#FFFFFF'],
      [1402, '#00FF00'],
      [1403, undefined],
    ] as const) {
      expect(sheet && cellAt(sheet, row, 1)?.fill).toBe(fill);
    }
  });

  it('finds sheets again that were added, deleted or renamed since', async () => {
    const { excel, user } = openInExcel(buildWorkbook([buildSheet('A', [['1']]), buildSheet('B', [['2']])]));
    const host = excelHost();
    await host.read();
    excel.model.addSheet('C').ensure(0, 0).value = '3';
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    user.deleteSheet('A');
    user.renameSheet('B', 'Bis');
    const { sheets } = await host.read();
    expect(sheets.map(({ name }) => name)).toEqual(['Bis', 'C']);
  });

  it('asks for less at a time where a response would be too large', async () => {
    const workbook = buildWorkbook([
      buildSheet(
        'Plan',
        Array.from({ length: 600 }, (_row, row) => [row, 'texto muy largo '.repeat(20)]),
      ),
    ]);
    const { excel } = openInExcel(workbook, { payloadLimit: 300_000 });
    expect(comparable(await excelHost().read())).toEqual(comparable(workbook));
    expect(excel.log.map(({ error }) => error)).toContain('ResponsePayloadSizeLimitExceeded');
  });

  it('refuses a workbook of millions of cells, naming the sheet', async () => {
    const { excel } = openInExcel(buildWorkbook([buildSheet('Datos', [['a']])]));
    const sheet = excel.model.sheets[0];
    const far = parseA1('AZ1000000');
    if (sheet && far) sheet.ensure(far.row, far.column).value = 'x';
    const read = excelHost().read();
    await expect(read).rejects.toMatchObject({ kind: 'too-large', state: 'unchanged' });
    await expect(read).rejects.toThrow('«Datos»');
  });

  it('does not follow the colour of whole rows to the end of the sheet', async () => {
    const { excel } = openInExcel(buildWorkbook([buildSheet('Plan', [['a', 'b']])]));
    const sheet = excel.model.sheets[0];
    if (sheet) sheet.ensure(1_048_575, 10).fill = '#FF0000';
    const { sheets } = await excelHost().read();
    expect([...(sheets[0]?.rows.keys() ?? [])]).toEqual([0]);
  });

  it('takes a part of our name space that is not ours for no settings', async () => {
    const { excel } = openInExcel(buildWorkbook([buildSheet('Plan', [['a']])]));
    excel.model.xmlParts.push({ id: '{x}', xml: '<otro xmlns="urn:calendario-prep:settings:1"><a/></otro>' });
    expect((await excelHost().read()).settings).toBeNull();
  });
});

describe('Settings in the workbook', () => {
  it.each(['{"a":"<&>\\"á"}', '', ' con espacios ', 'línea\nnueva\ttab', 'retorno\r\n', ']]>'])(
    'come back as they were: %j',
    (text) => {
      expect(settingsFromXml(settingsXml(text))).toBe(text);
    },
  );

  it.each([
    ['<calendario-prep xmlns="urn:otra">x</calendario-prep>'],
    ['<otro xmlns="urn:calendario-prep:settings:1">x</otro>'],
    ['<calendario-prep xmlns="urn:calendario-prep:settings:1"><b>x</b></calendario-prep>'],
    ['<!DOCTYPE a><calendario-prep xmlns="urn:calendario-prep:settings:1">x</calendario-prep>'],
    ['nada'],
  ])('are not read from anything else: %s', (xml) => {
    expect(settingsFromXml(xml)).toBeNull();
  });

  it('are read with a declaration, another quote and character references', () => {
    const xml = `<?xml version="1.0" encoding="utf-8"?>\n<calendario-prep xmlns='urn:calendario-prep:settings:1'>&#225;&#xE9;&quot;</calendario-prep>\n`;
    expect(settingsFromXml(xml)).toBe('áé"');
  });
});

describe('The date system', () => {
  it.each([
    [1900, 'no dates', []],
    [
      1900,
      'dates that show no year',
      [{ serial: 45170, numberFormat: 'd "de" mmmm', text: '1 de septiembre' }],
    ],
    [
      1900,
      'dates too wide for their column',
      [{ serial: 45170, numberFormat: 'dd/mm/yyyy', text: '########' }],
    ],
    [1900, 'dates of the 1900 system', [{ serial: 45170, numberFormat: 'dd/mm/yyyy', text: '01/09/2023' }]],
    [1904, 'dates of the 1904 system', [{ serial: 43708, numberFormat: 'yyyy-mm-dd', text: '2023-09-01' }]],
    [1900, 'numbers that are no dates', [{ serial: 43708, numberFormat: '0', text: '2023' }]],
  ] as const)('is %i with %s', (system, _what, numbers) => {
    expect(dateSystemOf(numbers)).toBe(system);
  });
});
