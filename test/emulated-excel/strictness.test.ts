import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import type { EmulatedExcel } from '../../src/emulated-excel/emulatedExcel';
import type { SheetModel } from '../../src/emulated-excel/workbookModel';
import { openInExcel } from './excelLibrary';

/*
 * What Excel does and a lax emulator would not: each of these could hide a fault of the host. "v0.1" says what the host
 * of that version (commit cdf563c) did, which goes wrong here.
 */

const book = () =>
  buildWorkbook([
    buildSheet(
      'Plan',
      ['uno', 'dos', 'tres', 'cuatro'].map((word) => [word, { value: null, fill: '#DDEEFF' }]),
      { hiddenRows: new Set([1]) },
    ),
    buildSheet('Notas', [['x']]),
  ]);

/** Does something in one request; the code of the error that it ended in, or null. */
async function request(queue: (workbook: Excel.Workbook) => unknown): Promise<string | null> {
  try {
    await Excel.run(async (context) => {
      queue(context.workbook);
      await context.sync();
    });
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

function opened(options = {}): {
  excel: EmulatedExcel;
  plan: SheetModel;
  user: ReturnType<typeof openInExcel>['user'];
} {
  const { excel, user } = openInExcel(book(), options);
  const plan = excel.model.sheet('Plan');
  if (!plan) throw new Error('no sheet');
  return { excel, plan, user };
}

const column = (plan: SheetModel, at: number) => [0, 1, 2, 3].map((row) => plan.cell(row, at)?.value ?? null);

describe('Rows that a filter hides', () => {
  const write = (workbook: Excel.Workbook): void => {
    workbook.worksheets.getItem('Plan').getRange('C1:C4').values = [['a'], ['b'], ['c'], ['d']];
  };

  it('put the lines of a matrix out of place (v0.1 wrote one matrix over all rows)', async () => {
    const { plan } = opened();
    await request(write);
    expect(column(plan, 2)).toEqual(['a', null, 'b', 'c']);
  });

  it('do so with number formats, and not with one row or one value for all', async () => {
    const { plan } = opened();
    await request((workbook) => {
      const sheet = workbook.worksheets.getItem('Plan');
      sheet.getRange('C1:C2').numberFormat = [['@'], ['0.00']];
      sheet.getRange('D2:E2').values = [['x', 'y']];
    });
    expect([0, 1].map((row) => plan.cell(row, 2)?.numberFormat ?? null)).toEqual(['@', null]);
    expect([plan.cell(1, 3)?.value, plan.cell(1, 4)?.value]).toEqual(['x', 'y']);
  });

  it('are written in place where no filter is strict about it', async () => {
    const { plan } = opened({ misplacesFilteredWrites: false });
    await request(write);
    expect(column(plan, 2)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('Fills', () => {
  it('are white without pattern where there is none (v0.1 took none for white wherever it asked for the pattern)', async () => {
    openInExcel(book());
    await Excel.run(async (context) => {
      const { fill } = context.workbook.worksheets.getItem('Plan').getRange('F9').format;
      fill.load('color,pattern,tintAndShade');
      await context.sync();
      expect([fill.color, fill.pattern, fill.tintAndShade]).toEqual(['#FFFFFF', null, null]);
    });
  });

  it.each(['LightUp', 'LinearGradient'])(
    'lose a hatching (%s) to any colour, its own too (v0.1 painted over it)',
    async (pattern) => {
      const { plan, user } = opened();
      user.hatch('Plan', 'B1', pattern, '#FFFF00');
      await request((workbook) => {
        workbook.worksheets.getItem('Plan').getRange('B1').format.fill.color = '#FFFF00';
      });
      expect(plan.cell(0, 1)).toMatchObject({ fill: '#FFFF00', pattern: null });
    },
  );

  it('take no gradient from an add-in', async () => {
    openInExcel(book());
    const code = await request((workbook) => {
      workbook.worksheets.getItem('Plan').getRange('B1').format.fill.pattern = 'LinearGradient' as never;
    });
    expect(code).toBe('InvalidArgument');
  });
});

describe('The user’s own undo is forgotten', () => {
  const xml = (text: string): string => `<a xmlns="urn:x">${text}</a>`;
  it.each<[string, (workbook: Excel.Workbook) => unknown, number]>([
    [
      'never by writing and shading',
      (workbook) => (workbook.worksheets.getItem('Plan').getRange('C1').values = [[1]]),
      0,
    ],
    ['never by a sheet that is added with its name', (workbook) => workbook.worksheets.add('Nueva'), 0],
    [
      'by a sheet that is renamed (v0.1 built sheets under a passing name)',
      (workbook) => (workbook.worksheets.getItem('Notas').name = 'Otras'),
      1,
    ],
    ['by a sheet that is deleted', (workbook) => workbook.worksheets.getItem('Notas').delete(), 1],
    [
      'never by a sheet that is hidden',
      (workbook) => (workbook.worksheets.getItem('Notas').visibility = 'Hidden'),
      0,
    ],
    ['by each part with XML', (workbook) => workbook.customXmlParts.add(xml('1')), 1],
  ])('%s', async (_what, deed, times) => {
    const { excel } = opened();
    await request(deed);
    expect(excel.undoStackCleared).toBe(times);
  });

  it('and the part has another identifier once its XML is set', async () => {
    const { excel } = opened();
    await request((workbook) => workbook.customXmlParts.add(xml('1')));
    const [part] = excel.model.xmlParts;
    const id = part?.id ?? '';
    await request((workbook) => workbook.customXmlParts.getItem(id).setXml(xml('2')));
    expect(await request((workbook) => workbook.customXmlParts.getItem(id).getXml())).toBe('ItemNotFound');
    expect(excel.undoStackCleared).toBe(2);
  });
});

describe('Wrapped text', () => {
  const text = 'Un texto largo que se ajusta a la celda '.repeat(4);
  const wrap = (workbook: Excel.Workbook): void => {
    const { format } = workbook.worksheets.getItem('Notas').getRange('A1');
    workbook.worksheets.getItem('Notas').getRange('A1').values = [[text]];
    format.wrapText = true;
  };
  const widen = (workbook: Excel.Workbook): void => {
    workbook.worksheets.getItem('Notas').getRange('A1').format.columnWidth = 500;
  };
  const heightOf = (excel: EmulatedExcel): number => excel.model.sheet('Notas')?.rowHeights.get(0) ?? 15;

  it('leaves its row as high as in the narrow column (v0.1 set the widths afterwards)', async () => {
    const { excel } = opened();
    await request((workbook) => {
      wrap(workbook);
      widen(workbook);
    });
    expect(heightOf(excel)).toBeGreaterThan(200);
  });

  it('has its row fitted where it is asked for', async () => {
    const { excel } = opened();
    await request((workbook) => {
      wrap(workbook);
      widen(workbook);
      workbook.worksheets.getItem('Notas').getRange('A1').format.autofitRows();
    });
    expect(heightOf(excel)).toBeLessThan(50);
  });
});

describe('Protection', () => {
  const shade = (workbook: Excel.Workbook): void => {
    workbook.worksheets.getItem('Plan').getRange('C1').format.fill.color = '#FF0000';
  };
  const write =
    (address: string) =>
    (workbook: Excel.Workbook): void => {
      workbook.worksheets.getItem('Plan').getRange(address).values = [['x']];
    };

  it.each([
    [false, 'AccessDenied'],
    [true, null],
  ])(
    'that lets cells be formatted (%s) lets them be shaded (v0.1 refused both alike)',
    async (allowed, code) => {
      const { plan } = opened();
      [plan.protected, plan.allowFormatCells] = [true, allowed];
      expect(await request(shade)).toBe(code);
      expect(await request(write('C1'))).toBe('AccessDenied');
    },
  );

  it('lets cells be written that are not locked, and no matrix that goes over a locked one', async () => {
    const { plan } = opened();
    for (const place of [0, 2]) plan.ensure(0, place + 2).locked = false;
    plan.protected = true;
    expect(await request(write('C1'))).toBeNull();
    const across = await request((workbook) => {
      workbook.worksheets.getItem('Plan').getRange('C1:E1').values = [['x', null, 'y']];
    });
    expect(across).toBe('AccessDenied');
  });

  it('is told with its options', async () => {
    const { plan } = opened();
    [plan.protected, plan.allowFormatCells] = [true, true];
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Plan');
      protection.load('protected,options');
      await context.sync();
      expect([protection.protected, protection.options.allowFormatCells]).toEqual([true, true]);
    });
  });
});

describe('A hidden sheet', () => {
  it('refuses to be activated (v0.1 gave no reason where it was hidden since it was read)', async () => {
    const { plan } = opened();
    plan.visibility = 'Hidden';
    expect(await request((workbook) => workbook.worksheets.getItem('Plan').activate())).toBe(
      'InvalidOperation',
    );
  });

  it('is not the last one that is visible', async () => {
    const { excel } = opened();
    const hide =
      (name: string) =>
      (workbook: Excel.Workbook): void => {
        workbook.worksheets.getItem(name).visibility = 'VeryHidden';
      };
    expect([await request(hide('Plan')), await request(hide('Notas'))]).toEqual([null, 'InvalidOperation']);
    expect(await request((workbook) => workbook.worksheets.getItem('Notas').delete())).toBe(
      'InvalidOperation',
    );
    expect(excel.model.active?.name).toBe('Notas');
  });

  it('is worked in by nobody', async () => {
    const { plan, user } = opened();
    plan.visibility = 'VeryHidden';
    expect(() => user.type('Plan', 'A1', 'x')).toThrow('nobody sees');
  });
});

describe('While the user types', () => {
  it('a request waits that asks for it, and others are refused (v0.1 had no quiet look)', async () => {
    const { excel } = opened();
    excel.cellEditing = true;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      return sheets.items.length;
    });
    expect(await request((workbook) => workbook.load('name'))).toBe('InvalidOperationInCellEditMode');
    expect(excel.waitingRequests).toBe(1);
    excel.cellEditing = false;
    expect(await waiting).toBe(2);
  });
});

describe('While another workbook has the focus', () => {
  it.each<[string, (workbook: Excel.Workbook) => unknown, string | null]>([
    ['adding a sheet', (workbook) => workbook.worksheets.add('Nueva'), 'GeneralException'],
    ['deleting one', (workbook) => workbook.worksheets.getItem('Notas').delete(), 'GeneralException'],
    [
      'freezing panes',
      (workbook) => workbook.worksheets.getItem('Notas').freezePanes.freezeRows(1),
      'GeneralException',
    ],
    ['writing', (workbook) => (workbook.worksheets.getItem('Notas').getRange('A1').values = [[1]]), null],
  ])('%s ends in %#', async (_what, deed, code) => {
    const { excel } = opened();
    excel.foreignFocus = true;
    expect(await request(deed)).toBe(code);
  });
});

describe('Events', () => {
  it('stay off after a request that broke off before it switched them on again (v0.1 left them so where its look at the harm failed too)', async () => {
    const { excel } = opened();
    excel.failAt(1, { when: 'midway' });
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem('Plan').getRange('C1').values = [[1]];
      context.runtime.enableEvents = true;
      await context.sync();
    }).catch(() => undefined);
    expect(excel.enableEvents).toBe(false);
  });

  it('of shading are others than those of writing (v0.1 did not hear them)', async () => {
    const { user } = opened();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async () => void heard.push('changed'));
      context.workbook.worksheets.onFormatChanged.add(async () => void heard.push('format'));
      await context.sync();
    });
    user.fill('Plan', 'C1', '#FF0000');
    user.format('Plan', 'C1', '0.00');
    user.type('Plan', 'C1', 'x');
    await new Promise((done) => setTimeout(done, 5));
    expect(heard).toEqual(['format', 'format', 'changed']);
  });
});

describe('What Excel takes for no value', () => {
  it.each<[string, (workbook: Excel.Workbook) => unknown]>([
    [
      'a text of more than 32,767 characters',
      (workbook) => (workbook.worksheets.getItem('Plan').getRange('C1').values = [['x'.repeat(32_768)]]),
    ],
    ['the name «History» for a sheet', (workbook) => workbook.worksheets.add('history')],
    ['a name of more than 31 characters', (workbook) => workbook.worksheets.add('x'.repeat(32))],
    ['an object', (workbook) => (workbook.worksheets.getItem('Plan').getRange('C1').values = [[{}]])],
  ])('is %s', async (_what, deed) => {
    const { excel } = opened();
    expect(await request(deed)).toBe('InvalidArgument');
    expect(excel.model.sheets).toHaveLength(2);
  });
});

describe('Sorting by hand', () => {
  it('takes whole rows along, with their colours', () => {
    const { plan, user } = opened();
    user.fill('Plan', 'B3', '#FF0000');
    user.sortRows('Plan', 0, [2, 0, 1]);
    expect(column(plan, 0)).toEqual(['tres', 'uno', 'dos', 'cuatro']);
    expect([0, 1].map((row) => plan.cell(row, 1)?.fill)).toEqual(['#FF0000', '#DDEEFF']);
  });
});
