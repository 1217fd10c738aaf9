import { outline, problemCells, reading, serial, unreadCells } from './writing';

const header = ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término'];
const plan = (start: unknown, end: unknown, extra = {}) =>
  reading(
    {
      Plan: [
        ['Plan de Trabajo PREP 2026-2027'],
        header,
        [1, 'Algo', 'Acuerdo', start as string, end as string],
      ],
    },
    extra,
  );

describe('Cells of dates', () => {
  it.each([
    ['true dates', serial(46265), serial(46267), '2026-08-31..2026-09-02'],
    ['true dates shown as months', serial(46265, 'mmm-yy'), serial(46267, 'mmmm'), '2026-08-31..2026-09-02'],
    [
      'true dates of a Mexican Excel',
      serial(46265, '[$-80A]d" de "mmmm" de "yyyy;@'),
      serial(46267, '[$-es-MX]dd-mmm-yy'),
      '2026-08-31..2026-09-02',
    ],
    ['dates with an hour', serial(46265.5), serial(46267.99), '2026-08-31..2026-09-02'],
    ['serial numbers in the General format', 46265, 46267, '2026-08-31..2026-09-02'],
    ['a serial number typed as text', '46265', '46267', '2026-08-31..2026-09-02'],
    ['a true date and a text', serial(46265), '2 de septiembre', '2026-08-31..2026-09-02'],
    ['a text and a true date', '31 de agosto', serial(46267), '2026-08-31..2026-09-02'],
    [
      'formulas',
      { value: 46265, formula: '=D3', numberFormat: 'dd/mm/yyyy' },
      { value: 46267, formula: '=D3+2', numberFormat: 'dd/mm/yyyy' },
      '2026-08-31..2026-09-02',
    ],
    ['a month in each', 'Septiembre', 'Octubre', '2026-09..2026-10'],
    ['the same day in both', '2 de diciembre', '2 de diciembre', '2026-12-02'],
    [
      'a range in the first, the second blank as in a merged cell',
      '1 al 5 de marzo',
      null,
      '2027-03-01..2027-03-05',
    ],
    ['«Permanente» over both', 'Permanente', null, 'whole'],
    ['«Todo el proceso» over both', 'Todo el proceso', 'Todo el proceso', 'whole'],
    ['a start and «Permanente»', '1 de septiembre', 'Permanente', '2026-09-01→'],
    ['a start and «En adelante»', '1 de septiembre', 'En adelante', '2026-09-01→'],
    ['an end alone', null, '2 de septiembre', '..2026-09-02'],
    ['a start alone', '31 de agosto', null, '2026-08-31..'],
    ['a dash for no start', '-', '2 de septiembre', '..2026-09-02'],
    ['«N/A» in both', 'N/A', 'N/A', ''],
    ['the year in one of them', '15 de diciembre', '2 de enero de 2027', '2026-12-15..2027-01-02'],
    ['the months of one word', 'Primera semana de mayo', 'Segunda semana de mayo', '2027-05-01..2027-05-14'],
    ['spaces alone', '   ', '\u00a0', ''],
    ['an empty formula', { value: '', formula: '=IF(A1="","",A1)' }, { value: '', formula: '=""' }, ''],
  ])('may hold %s', (_name, start, end, expected) => {
    const calendar = plan(start, end);
    expect(outline(calendar)).toEqual([`1|Algo|${expected}`]);
    expect(problemCells(calendar)).toEqual([]);
  });

  it('count from 1904 in workbooks of old Macs', () => {
    const calendar = plan(serial(46265 - 1462), serial(46267 - 1462), { dateSystem: 1904 });
    expect(outline(calendar)).toEqual(['1|Algo|2026-08-31..2026-09-02']);
  });

  it.each([
    ['31 de abril', '2 de mayo', ['Plan!D3 impossible-day'], '2027-04 has no 31..2027-05-02'],
    ['1 de abril', '31 de abril', ['Plan!E3 impossible-day'], '2027-04-01..2027-04 has no 31'],
    ['1 de abril', '31/04/2027', ['Plan!E3 impossible-day'], '2027-04-01..2027-04 has no 31'],
    ['1 de abril', 'pronto', ['Plan!E3 unreadable'], '2027-04-01..unreadable'],
    [12, '30 de abril', ['Plan!D3 unreadable'], 'unreadable..2027-04-30'],
    [true, '30 de abril', ['Plan!D3 unreadable'], 'unreadable..2027-04-30'],
    ['#N/A', '30 de abril', ['Plan!D3 unreadable'], 'unreadable..2027-04-30'],
  ])('report «%s» – «%s» at their cells', (start, end, problems, expected) => {
    const calendar = plan(start, end);
    expect(problemCells(calendar)).toEqual(problems);
    expect(outline(calendar)).toEqual([`1|Algo|${expected}`]);
  });

  it('list several days of one cell, each line read by itself', () => {
    const calendar = reading({
      Plan: [
        ['Plan de Trabajo PREP 2026-2027'],
        ['Actividad', 'Fecha'],
        ['Simulacros', '9 de mayo\n16 de mayo\n23 de mayo'],
        ['Visitas', 'Del 1 al 5 de marzo;\n10 de abril'],
      ],
    });
    expect(outline(calendar)).toEqual([
      '|Simulacros|2027-05-09 + 2027-05-16 + 2027-05-23',
      '|Visitas|2027-03-01..2027-03-05 + 2027-04-10',
    ]);
  });

  it('are only those of the table: what stands in a column without a header is listed', () => {
    const calendar = reading({
      Plan: [
        ['Plan de Trabajo PREP 2026-2027'],
        ['Núm.', 'Actividad', 'Inicio', 'Término'],
        [1, 'Algo', '1/9/26', '2/9/26', 'ojo: falta confirmar'],
      ],
    });
    expect(unreadCells(calendar)).toEqual(['Plan!E3']);
  });
});
