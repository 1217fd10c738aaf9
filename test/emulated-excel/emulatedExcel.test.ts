import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import { openInExcel } from './excelLibrary';

const book = () =>
  buildWorkbook([
    buildSheet('Datos', [
      ['Núm.', 'Actividad'],
      [1, 'Instalar', { value: 45000, numberFormat: 'dd/mm/yyyy' }],
      [2, { value: 'Integrar', fill: '#FF0000' }],
    ]),
    buildSheet('Otra hoja', []),
    buildSheet('Cerrada', [['x']], { protected: true }),
  ]);

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'none';
};

describe('the emulated Excel, asked by Microsoft’s client library', () => {
  it('lists the sheets and reads a range in one request', async () => {
    const { excel } = openInExcel(book());
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/protection/protected');
      const used = worksheets.getItem('Datos').getUsedRange();
      used.load('address,formulas,text');
      const fills = used.getCellProperties({ format: { fill: { color: true } } });
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.protection.protected])).toEqual([
        ['Datos', false],
        ['Otra hoja', false],
        ['Cerrada', true],
      ]);
      expect(used.address).toBe('Datos!A1:C3');
      expect(used.formulas[1]).toEqual([1, 'Instalar', 45000]);
      expect(used.text[1]?.[2]).toBe('15/03/2023');
      expect(fills.value[2]?.map((cell) => cell.format?.fill?.color)).toEqual([
        '#FFFFFF',
        '#FF0000',
        '#FFFFFF',
      ]);
    });
    expect(excel.log).toHaveLength(1);
  });

  it('reports white for no fill, no pattern for both, and tells them apart by their tint', async () => {
    const { excel, user } = openInExcel(book());
    user.fill('Datos', 'E2', '#FFFFFF');
    user.fill('Datos', 'E3', '#FF0000');
    user.hatch('Datos', 'E4', 'LightUp');
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Datos').getRange('E1:E4');
      const { fill } = range.format.load('fill/color,fill/pattern,fill/tintAndShade');
      const each = range.getCellProperties({
        format: { fill: { color: true, pattern: true, tintAndShade: true } },
      });
      await context.sync();
      expect(each.value.map(([cell]) => Object.values(cell?.format?.fill ?? {}))).toEqual([
        ['#FFFFFF', null, null],
        ['#FFFFFF', null, 0],
        ['#FF0000', 'Solid', 0],
        ['#FFFFFF', 'LightUp', 0],
      ]);
      expect([fill.color, fill.pattern, fill.tintAndShade]).toEqual(['', null, null]);
      range.format.fill.color = '#00FF00';
      await context.sync();
    });
    expect(excel.model.sheet('Datos')?.cell(3, 4)).toMatchObject({ fill: '#00FF00', pattern: null });
  });

  it('keeps what was done before an error', async () => {
    const { excel } = openInExcel(book());
    const write = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Datos').getRange('A5').values = [['antes']];
      context.workbook.worksheets.getItem('Cerrada').getRange('A1').values = [[1]];
      context.workbook.worksheets.getItem('Datos').getRange('A6').values = [['después']];
      await context.sync();
    });
    expect(await codeOf(write)).toBe('AccessDenied');
    expect(excel.model.sheets[0]?.cell(4, 0)?.value).toBe('antes');
    expect(excel.model.sheets[0]?.cell(5, 0)).toBeUndefined();
  });

  it.each([
    ['=1+1', 'General', 0, '=1+1'],
    ["'=1+1", 'General', '=1+1', undefined],
    ['-nota', 'General', 0, '=-nota'],
    ['3.10', 'General', 3.1, undefined],
    ['3.10', '@', '3.10', undefined],
    ['1/2/2026', 'General', 46024, undefined],
    ['Mar 5', 'General', 46086, undefined],
    ['30 de abril', 'General', '30 de abril', undefined],
    ['TRUE', 'General', true, undefined],
  ])(
    'reads %s typed into a cell of format %s as American Excel does',
    async (input, format, value, formula) => {
      const { excel } = openInExcel(book());
      await Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Datos').getRange('F1');
        cell.numberFormat = [[format]];
        cell.values = [[input]];
        await context.sync();
      });
      expect(excel.model.sheets[0]?.cell(0, 5)).toMatchObject({ value });
      expect(excel.model.sheets[0]?.cell(0, 5)?.formula).toBe(formula);
    },
  );

  it('leaves a cell alone where the matrix has null', async () => {
    const { excel } = openInExcel(book());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Datos').getRange('A2:B2').values = [[null, 'Otra']];
      await context.sync();
    });
    expect(excel.model.sheets[0]?.cell(1, 0)?.value).toBe(1);
    expect(excel.model.sheets[0]?.cell(1, 1)?.value).toBe('Otra');
  });

  const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Datos');
  it.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    ['a member that is not emulated', 'ApiNotFound', (context) => sheet(context).charts.load('count')],
    [
      'a member above the API level',
      'ApiNotFound',
      (context) => sheet(context).getRange('A1').getMergedAreasOrNullObject().load('address'),
    ],
    [
      'a matrix of the wrong size',
      'InvalidArgument',
      (context) => (sheet(context).getRange('A1:B2').values = [[1]]),
    ],
    [
      'an address of more than 8192 characters',
      'InvalidArgument',
      (context) =>
        sheet(context)
          .getRanges('A1,'.repeat(2800) + 'A1')
          .load('address'),
    ],
    [
      'a sheet that is not there',
      'ItemNotFound',
      (context) => context.workbook.worksheets.getItem('Nada').load('name'),
    ],
    [
      'a name that is taken',
      'ItemAlreadyExists',
      (context) => context.workbook.worksheets.add('datos').load('name'),
    ],
    [
      'too many cells for setCellProperties',
      'GeneralException',
      (context) => sheet(context).getRange('A1:T1001').setCellProperties([[]]),
    ],
  ])('refuses %s with %s', async (_what, code, ask) => {
    openInExcel(book());
    const work = Excel.run(async (context) => {
      ask(context);
      await context.sync();
    });
    expect(await codeOf(work)).toBe(code);
  });

  it('reads more than five million cells as null', async () => {
    openInExcel(book());
    await Excel.run(async (context) => {
      const range = sheet(context).getRange('A1:F1000000').load('values');
      await context.sync();
      expect(range.values).toBeNull();
    });
  });

  it('refuses requests and responses above the payload limit', async () => {
    openInExcel(book(), { payloadLimit: 20_000 });
    const read = Excel.run(async (context) => {
      sheet(context).getRange('A1:Z1000').load('numberFormat');
      await context.sync();
    });
    expect(await codeOf(read)).toBe('ResponsePayloadSizeLimitExceeded');
    const write = Excel.run(async (context) => {
      sheet(context).getRange('A1').values = [['x'.repeat(21_000)]];
      await context.sync();
    });
    expect(await codeOf(write)).toBe('RequestPayloadSizeLimitExceeded');
  });

  it('refuses everything while the user types in a cell', async () => {
    const { excel } = openInExcel(book());
    excel.cellEditing = true;
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
    expect(await codeOf(work)).toBe('InvalidOperationInCellEditMode');
  });

  it.each([
    ['before', [undefined, undefined]],
    ['midway', [1, undefined]],
    ['after', [1, 2]],
  ] as const)('fails a request %s its actions where told', async (when, expected) => {
    const { excel } = openInExcel(buildWorkbook([buildSheet('Datos', [])]));
    excel.failAt(2, { when, code: 'GeneralException' });
    const write = async () =>
      Excel.run(async (context) => {
        const [first, second] = ['A1', 'A2'].map((address) => sheet(context).getRange(address));
        if (first) first.values = [[1]];
        if (second) second.values = [[2]];
        await context.sync();
      });
    await Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    expect(await codeOf(write())).toBe('GeneralException');
    expect([0, 1].map((row) => excel.model.sheets[0]?.cell(row, 0)?.value)).toEqual(expected);
    expect(await codeOf(write())).toBe('none');
  });

  it('tells of what the user does, and of nothing once the handler is gone', async () => {
    const { user } = openInExcel(book());
    const seen: string[] = [];
    const registration = await Excel.run(async (context) => {
      const changed = context.workbook.worksheets.onChanged.add(async (event) => {
        seen.push(`${event.changeType} ${event.address}`);
      });
      await context.sync();
      return changed;
    });
    user.type('Datos', 'B2', 'Otra');
    user.insertRows('Datos', 1);
    await new Promise((done) => setTimeout(done, 5));
    expect(seen).toEqual(['RangeEdited B2', 'RowInserted A2:XFD2']);
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    user.type('Datos', 'B2', 'Otra más');
    await new Promise((done) => setTimeout(done, 5));
    expect(seen).toHaveLength(2);
  });

  it('keeps nothing for the client after a run', async () => {
    const { excel } = openInExcel(book());
    await Excel.run(async (context) => {
      sheet(context).getRange('A1').load('values');
      await context.sync();
    });
    await new Promise((done) => setTimeout(done, 5));
    expect(excel.keptReferences).toBe(0);
  });
});
