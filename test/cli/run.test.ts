import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lineamientos } from '../../src/cli/lineamientos';
import { createXlsx } from '../../src/hosts/xlsx/xlsxFile';
import type { NewSheet } from '../../src/snapshot/edit';
import { smallWorkbook, worksheet } from '../hosts/xlsx/handMade';
import { describeWithShared, sharedPath } from '../shared';
import { order } from './terminal';

const folder = mkdtempSync(join(tmpdir(), 'calendario-prep-cli-'));
const path = (name: string): string => join(folder, name);

const sheet = (name: string, rows: (string | number | null)[][]): NewSheet => ({
  name,
  columnWidths: [10],
  rows: rows.map((row) => row.map((value) => ({ value }))),
  frozenRows: 0,
  frozenColumns: 0,
});
const HEADER = ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término'];
/** Nobody knows the day of an extraordinary election, so that no document is missed. */
const PLAN = sheet('Plan extraordinario 2031', [
  HEADER,
  [1, 'Preparar el archivo', 'Inventario', '5 de marzo', '31 de abril'],
  [2, 'Cerrar el archivo', 'Acta', '2 de mayo', '9 de mayo'],
]);
it('tells the version of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as {
    version: string;
  };
  expect(await order('--version')).toEqual({ code: 0, out: `${version}\n`, error: '' });
});

const write = (name: string, content: Uint8Array | string): string => {
  writeFileSync(path(name), content);
  return path(name);
};
const plan = write('plan.xlsx', createXlsx([PLAN]));

describe('The command line', () => {
  it('prints its help and succeeds when asked for it', async () => {
    for (const words of [['--ayuda'], ['ayuda'], ['validar', '--ayuda']]) {
      const { code, out, error } = await order(...words);
      expect({ code, error }).toEqual({ code: 0, error: '' });
      expect(out).toContain('calendario-prep');
    }
  });

  it('exits with 1 when there are errors and with 0 when there are none', async () => {
    expect((await order('validar', plan)).code).toBe(1);
    await order('corregir', plan, '--salida', path('sin-errores.xlsx'));
    expect((await order('validar', path('sin-errores.xlsx'))).code).toBe(0);
  });

  it('prints exactly one JSON object with --json', async () => {
    const { out, error } = await order('validar', plan, '--json');
    expect(error).toBe('');
    expect(out.trimEnd()).not.toContain('\n');
    const json = JSON.parse(out) as Record<string, unknown>;
    expect(Object.keys(json)).toEqual([
      'file',
      'electionDay',
      'edition',
      'sheets',
      'activities',
      'grid',
      'requirements',
      'findings',
      'reading',
      'summary',
      'calendar',
    ]);
    expect(json['findings']).toContainEqual(
      expect.objectContaining({
        rule: 'invalid-date',
        sheet: 'Plan extraordinario 2031',
        cell: 'E2',
        activity: '1',
        fix: expect.objectContaining({
          edits: [
            { sheet: 'Plan extraordinario 2031', cell: 'E2', before: '31 de abril', after: '30 de abril' },
          ],
        }) as unknown,
      }),
    );
  });

  it('says first what was not compared, in lines and in JSON, and claims nothing of it', async () => {
    const meetings = sheet('Reuniones 2026-2027', [
      ['Reunión', 'Fecha'],
      ['Primera', '3 de noviembre de 2026'],
    ]);
    const file = write('reuniones.xlsx', createXlsx([meetings]));
    const reason = 'No se comparó con los lineamientos: el libro no tiene un plan de actividades.';
    const { out, code } = await order('validar', file);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toContain(reason);
    const json = JSON.parse((await order('validar', file, '--json')).out) as {
      requirements: { status: string }[];
      summary: { errors: number; checked: Record<string, unknown> };
      calendar: { notCompared: string[] };
    };
    expect(json.summary).toMatchObject({ errors: 0, checked: { lineamientos: reason, dates: true } });
    expect(json.calendar.notCompared[0]).toBe(reason);
    expect(new Set(json.requirements.map(({ status }) => status))).toEqual(new Set(['unchecked']));
  });

  it('folds what a part of a plan lacks into one finding, the list behind it', async () => {
    const may = [3, 4, 5, 6, 7, 10].map((day, index) => {
      const date = `${String(day)} de mayo de 2027`;
      return [index + 1, `Preparar la caja ${String(index)}`, 'Acta', date, date];
    });
    const file = write('mayo.xlsx', createXlsx([sheet('Plan 2026-2027', [HEADER, ...may])]));
    const { out, code } = await order('validar', file, '--json');
    const { findings, requirements } = JSON.parse(out) as {
      findings: { rule: string; details: string[] }[];
      requirements: { status: string }[];
    };
    expect(code).toBe(0);
    const folded = findings.filter(({ details }) => details.length > 0);
    expect(folded.map(({ rule, details }) => [rule, details.length])).toEqual([['part-of-plan', 52]]);
    expect(requirements.filter(({ status }) => status === 'missing')).toHaveLength(52);
    expect((await order('validar', file)).out).toMatch(/Parece una parte del plan[^]*49 más/);
  });

  it('says of a deduced election day that it is supposed, until it is told', async () => {
    const file = write(
      'deducida.xlsx',
      createXlsx([
        sheet('PREP 2026', [HEADER, [1, 'Integrar el COTAPREP', 'Acuerdo', '', '7 de noviembre']]),
      ]),
    );
    const asked = await order('validar', file);
    expect(asked.out).toMatch(/^.*Se comparó con una jornada supuesta, el 7 de junio de 2026/);
    expect(asked.out).toMatch(/Jornada electoral: 7 de junio de 2026 \(jornada supuesta, .*2026-06-07\)/);
    const json = JSON.parse((await order('validar', file, '--json')).out) as Record<string, unknown>;
    expect(json).toMatchObject({
      electionDay: '2026-06-07',
      calendar: { electionDay: { date: '2026-06-07', source: 'process', supposed: true } },
    });
    const told = ['--jornada', '2026-06-07'];
    expect((await order('validar', file, ...told)).out).not.toContain('supuesta');
    const toldJson = JSON.parse((await order('validar', file, '--json', ...told)).out) as unknown;
    expect(toldJson).toMatchObject({ calendar: { electionDay: { source: 'option', supposed: false } } });
  });

  it('validates several files and exits with 1 when any has errors', async () => {
    const { code, out } = await order('validar', path('sin-errores.xlsx'), plan);
    expect(code).toBe(1);
    expect(out).toContain('sin-errores.xlsx');
    expect(out).toContain('plan.xlsx');
  });

  it('corrects what is safe and leaves the input as it was', async () => {
    const before = readFileSync(plan);
    const { out } = await order('corregir', plan, '--salida', path('corregido.xlsx'));
    expect(out).toContain('invalid-date');
    expect(readFileSync(plan).equals(before)).toBe(true);
    const { out: json } = await order('validar', path('corregido.xlsx'), '--json');
    const { activities } = JSON.parse(json) as { activities: { end: string }[] };
    expect(activities[0]?.end).toBe('2031-04-30');
  });

  it('paints in place only when told', async () => {
    const input = write('en-sitio.xlsx', createXlsx([PLAN]));
    expect((await order('pintar', input, '--salida', input)).code).toBe(2);
    expect((await order('pintar', input, '--en-sitio')).code).toBe(0);
    const { out } = await order('validar', input, '--json');
    expect((JSON.parse(out) as { grid: unknown }).grid).not.toBeNull();
  });

  it('looks only at the sheets that are named', async () => {
    const two = write(
      'dos.xlsx',
      createXlsx([PLAN, sheet('Otro plan', [HEADER, [1, 'Otra', 'X', '1 de mayo', '2 de mayo']])]),
    );
    const { out } = await order('validar', two, '--hoja', 'Otro plan', '--json');
    const { activities } = JSON.parse(out) as { activities: { title: string }[] };
    expect(activities.map(({ title }) => title)).toEqual(['Otra']);
  });

  it('takes the election day and the edition from its options', async () => {
    const { out } = await order(
      'validar',
      plan,
      '--json',
      '--jornada',
      '2031-06-01',
      '--edicion',
      '2023-2024',
    );
    expect(JSON.parse(out)).toMatchObject({ electionDay: '2031-06-01', edition: '2023-2024' });
  });

  it('writes the catalogue as a sheet', async () => {
    expect((await order('lineamientos', '--salida', path('hoja.xlsx'))).code).toBe(0);
    expect(existsSync(path('hoja.xlsx'))).toBe(true);
  });

  const empty = write('vacio.xlsx', createXlsx([sheet('Notas', [['Hola']]), sheet('Otra', [])]));
  it.each([
    ['no order', []],
    ['an unknown order', ['volar', plan]],
    ['the name of an object member', ['constructor', plan]],
    ['no file', ['validar']],
    ['a file that does not exist', ['validar', path('no-existe.xlsx')]],
    ['a folder', ['validar', folder]],
    ['an empty file', ['validar', write('cero.xlsx', '')]],
    ['a CSV', ['validar', write('datos.csv', 'Núm.,Actividad\n1,Hola\n')]],
    ['a workbook without a calendar', ['validar', empty]],
    ['a sheet that does not exist', ['validar', plan, '--hoja', 'Nada']],
    ['an edition that does not exist', ['validar', plan, '--edicion', '1999']],
    ['a date that is none', ['validar', plan, '--jornada', '2027-02-30']],
    ['a day that no dates lie around', ['validar', plan, '--jornada', '1900-03-04']],
    ['an unknown option', ['validar', plan, '--volar']],
    ['an option without its value', ['validar', plan, '--jornada']],
    ['several files with --json', ['validar', plan, plan, '--json']],
    ['painting without saying where to', ['pintar', plan]],
    ['painting a device', ['pintar', plan, '--salida', '/dev/null']],
    ['painting a folder', ['pintar', plan, '--salida', folder]],
    ['painting below a file', ['pintar', plan, '--salida', join(plan, 'salida.xlsx')]],
    ['painting under too long a name', ['pintar', plan, '--salida', path(`${'n'.repeat(300)}.xlsx`)]],
    ['painting under no name', ['pintar', plan, '--salida', '']],
    ['painting in place and elsewhere', ['pintar', plan, '--en-sitio', '--salida', path('otro.xlsx')]],
    ['a name with a line break', ['validar', path('dos\nlíneas.xlsx')]],
    ['a folder that does not exist', ['pintar', plan, '--salida', path('nada/salida.xlsx')]],
    ['the catalogue without saying where to', ['lineamientos']],
  ] as [string, string[]][])('exits with 2 and one line on standard error: %s', async (_, words) => {
    const { code, out, error } = await order(...words);
    expect(code).toBe(2);
    if (words.length === 0) return;
    expect(out).toBe('');
    expect(error.trimEnd().split('\n')).toHaveLength(1);
    expect(error).not.toMatch(/\bat \S+ \(/);
  });

  it('names the sheets that it looked at and what each lacks when there is no calendar', async () => {
    const { error } = await order('validar', empty);
    expect(error).toContain('«Notas»');
    expect(error).toContain('«Otra»');
  });
});

describeWithShared('A workbook of which not all can be written', () => {
  it('is painted where it can be, and the user is told that its signature no longer holds', async () => {
    const signed = sharedPath('fixtures', 'cases', 'firma-digital.xlsx');
    const { code, out } = await order('pintar', signed, '--salida', path('pintado.xlsx'));
    expect(code).toBe(0);
    expect(out).toMatch(/firma/);
  });
});

describeWithShared('A grid', () => {
  it.each([
    'meses-combinados.xlsx',
    'formula-x-en-mes-ajeno.xlsx',
    'hoja-por-mes-renumerada.xlsx',
    'pintar-dos-veces-504.xlsx',
    'sin-relacion-de-estilos.xlsx',
    'sin-bookviews.xlsx',
    'partes-us-ascii.xlsx',
    'customxml-de-libreoffice.xlsx',
    'ajustes-guardados-por-libreoffice.xlsx',
  ])('is painted once, then left as it is: %s', async (name) => {
    const [once, twice] = [path(`una-${name}`), path(`dos-${name}`)];
    const first = await order('pintar', sharedPath('fixtures', 'cases', name), '--salida', once);
    expect(first).toMatchObject({ code: 0, error: '' });
    expect(first.out).not.toMatch(/No se h/);
    expect((await order('pintar', once, '--salida', twice)).code).toBe(0);
    expect(readFileSync(twice)).toEqual(readFileSync(once));
  });

  it('of our own has no finding, though numbers come again in every month', async () => {
    const painted = path('renumerada.xlsx');
    await order(
      'pintar',
      sharedPath('fixtures', 'cases', 'hoja-por-mes-renumerada.xlsx'),
      '--salida',
      painted,
    );
    const { findings } = JSON.parse((await order('validar', painted, '--json')).out) as {
      findings: { rule: string }[];
    };
    expect(findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('grid-'))).toEqual([]);
  });

  it('that a formula marks is nobody’s to correct, before it is painted and after', async () => {
    const input = sharedPath('fixtures', 'cases', 'formula-x-en-mes-ajeno.xlsx');
    const [painted, corrected] = [path('pintado-antes.xlsx'), path('corregido.xlsx')];
    await order('pintar', input, '--salida', painted);
    for (const file of [input, painted]) {
      const { out } = await order('corregir', file, '--salida', corrected);
      expect(out).toContain('[text-date]');
      expect(out).not.toContain('[grid-outdated]');
    }
  });
});

describe('A file that is not to be read or written', () => {
  it('because it is none that somebody saved is refused at once', async () => {
    const pipe = path('tuberia');
    execFileSync('mkfifo', [pipe]);
    for (const name of [pipe, '/dev/zero']) {
      const { code, out, error } = await order('validar', name);
      expect({ code, out, lines: error.trimEnd().split('\n').length }).toEqual({
        code: 2,
        out: '',
        lines: 1,
      });
    }
  });

  it('because its links go round in a circle is told so', async () => {
    symlinkSync(path('uno'), path('otro'));
    symlinkSync(path('otro'), path('uno'));
    expect(await order('validar', path('uno'))).toMatchObject({
      code: 2,
      error: expect.stringMatching(/vueltas/),
    });
    expect(await order('pintar', plan, '--salida', path('uno'))).toMatchObject({ code: 2 });
  });

  it.each(['pintar', 'corregir'])(
    'because somebody changed it since it was read is left as it is: %s',
    async (name) => {
      const input = write(`cambiado-${name}.xlsx`, createXlsx([PLAN]));
      const theirs = createXlsx([PLAN, sheet('Otra', [['de otra persona']])]);
      const ended = order(name, input, '--en-sitio');
      // The order has read it by now and goes on later: somebody else saves it meanwhile.
      writeFileSync(input, theirs);
      const { code, out, error } = await ended;
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(error).toMatch(/cambió/);
      expect(new Uint8Array(readFileSync(input))).toEqual(theirs);
    },
  );

  it('because its protection forbids it is left as it is', async () => {
    const input = write('solo-lectura.xlsx', createXlsx([PLAN]));
    chmodSync(input, 0o444);
    const before = readFileSync(input);
    expect(await order('pintar', input, '--en-sitio')).toMatchObject({ code: 2, out: '' });
    expect(await order('corregir', plan, '--salida', input)).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(input).equals(before)).toBe(true);
  });

  it('in place is the one that a link leads to', async () => {
    const input = write('con-enlace.xlsx', createXlsx([PLAN]));
    const before = readFileSync(input);
    symlinkSync('con-enlace.xlsx', path('enlace.xlsx'));
    expect((await order('pintar', path('enlace.xlsx'), '--en-sitio')).code).toBe(0);
    expect(lstatSync(path('enlace.xlsx')).isSymbolicLink()).toBe(true);
    expect(readFileSync(input).equals(before)).toBe(false);
  });
});

it('a fault of the program is one line too', async () => {
  const fault = jest.spyOn(lineamientos, 'carryOut').mockImplementation(() => {
    throw new TypeError('una\nfalla');
  });
  const { code, error } = await order('lineamientos');
  fault.mockRestore();
  expect(code).toBe(2);
  expect(error.trimEnd().split('\n')).toHaveLength(1);
});

describe('An order of which nothing could be made', () => {
  it('exits with 2, says why in one line and writes no file', async () => {
    const text = (address: string, value: string): string =>
      `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const rows = [
      `<row r="1">${HEADER.map((name, column) => text(`${'ABCDE'.charAt(column)}1`, name)).join('')}</row>`,
      `<row r="2">${text('A2', '1')}${text('B2', 'Preparar el archivo')}${text('C2', 'Inventario')}</row>`,
      `<row r="3">${text('A3', '2')}${text('B3', 'Cerrar el archivo')}${text('C3', 'Acta')}${text('E3', '31 de abril de 2031')}</row>`,
    ];
    const merged = worksheet(rows.join(''), {
      after: '<mergeCells count="1"><mergeCell ref="E2:E3"/></mergeCells>',
    });
    const input = write('combinado.xlsx', smallWorkbook(merged));
    const { code, out, error } = await order('corregir', input, '--salida', path('nada.xlsx'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(/^No se hizo 1 cambio porque su celda está combinada .*\n$/);
    expect(existsSync(path('nada.xlsx'))).toBe(false);
  });
});
