import { isoDate } from '../../src/calendar/plainDate';
import { planDaysOf } from '../../src/lineamientos/planDays';
import { examine } from '../../src/validation/examine';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import { activity } from './activities';
import { catalogPlan } from '../rules/catalogPlan';

const J = isoDate('2027-06-06');
const testOf = (title: string, start: string | null, end = start) =>
  planDaysOf([activity({ title, start, end })], J).test;

describe('The day of the system test', () => {
  it.each([
    'Prueba del sistema informático',
    'Realizar la prueba del sistema informático del PREP',
    'Ejecutar la prueba para verificar el correcto funcionamiento del sistema informático',
    'Ejecución de la prueba',
    'Llevar a cabo la prueba de funcionamiento del sistema',
    'PRUEBA GENERAL DEL PREP',
    'Prueba integral',
  ])('is told by «%s»', (title) => {
    expect(testOf(title, '2027-04-25')).toEqual({ first: '2027-04-25', last: '2027-04-25' });
  });

  it.each([
    'Informar la fecha, hora y lugar de ejecución de la prueba',
    'Remitir el procedimiento para consultar vía remota el sitio durante la prueba',
    'Informar y evaluar la ejecución de la prueba',
    'Informe de la prueba del sistema',
    'Preparar la prueba del sistema',
    'Coordinar la realización de la prueba del PREP',
    'Pruebas de caja negra',
    'Prueba de penetración',
    'Prueba de los módulos',
    'Revisión y pruebas de cada uno de los módulos del PREP',
    'Primer simulacro',
    '',
  ])('is not told by «%s»', (title) => {
    expect(testOf(title, '2027-04-25')).toBeNull();
  });

  it.each([
    ['two days', '2027-04-24', '2027-04-25', { first: '2027-04-24', last: '2027-04-25' }],
    ['weeks', '2027-04-01', '2027-04-25', null],
    ['no day', null, null, null],
    ['a start alone', '2027-04-25', null, null],
    ['months before the weeks of tests', '2027-02-10', '2027-02-10', null],
    ['the eve of the vote', '2027-06-05', '2027-06-05', null],
    ['another process', '2024-04-17', '2024-04-17', null],
  ])('of a row of %s', (_what, start, end, days) => {
    expect(testOf('Prueba del sistema', start, end)).toEqual(days);
  });

  it('is the last of several: what was tried before were parts', () => {
    const rows = ['2027-04-25', '2027-04-04'].map((day) =>
      activity({ title: 'Prueba del sistema', start: day, end: day }),
    );
    expect(planDaysOf(rows, J).test?.first).toBe('2027-04-25');
  });
});

describe('The first drill', () => {
  const drillsOn = (...days: string[]) =>
    planDaysOf(
      days.map((day) => activity({ kind: 'drill', title: 'Simulacro', start: day, end: day })),
      J,
    ).firstDrill;
  it.each([
    [['2027-05-23', '2027-05-16', '2027-05-30'], '2027-05-16'],
    [['2024-05-12', '2027-05-23'], '2027-05-23'],
    [['2027-06-06'], null],
    [[], null],
  ])('of %j is %s', (days, first) => {
    expect(drillsOn(...days)).toBe(first);
  });
});

describe('A plan that tells its test on 25 April', () => {
  const statesOf = (notice: string, procedure: string, report: string, drill = '2027-05-16') => {
    const rows = catalogPlan({
      without: ['aviso-prueba', 'consulta-remota', 'informe-prueba', 'direcciones/preliminary'],
    });
    const more = [
      ['Informar la fecha, hora y lugar de la prueba del sistema', 'Documento', notice, notice],
      [
        'Remitir el procedimiento para consultar vía remota el sitio durante la prueba',
        'Procedimiento',
        procedure,
        procedure,
      ],
      ['Prueba del sistema informático del PREP', 'Minuta', '2027-04-25', '2027-04-25'],
      ['Informar y evaluar la ejecución de la prueba', 'Informe', report, report],
      [
        'Definir la dirección electrónica del prototipo para los simulacros',
        'Dirección',
        '2027-05-06',
        '2027-05-06',
      ],
      ['Primer simulacro', 'Minuta', drill, drill],
      ['Segundo simulacro', 'Minuta', '2027-05-23', '2027-05-23'],
      ['Tercer simulacro', 'Minuta', '2027-05-30', '2027-05-30'],
    ].map((row, index) => [rows.length + index, ...row, 'Instancia interna']);
    const { findings, compliance } = examine(
      buildWorkbook([buildSheet('Plan 2026-2027', [...rows, ...more])]),
      { today: isoDate('2026-10-01') },
    );
    const deadlines = new Map(
      compliance?.requirements.map(({ document }) => [document.key, document.deadline]),
    );
    return { told: findings.map(({ rule, severity, message }) => [rule, severity, message]), deadlines };
  };

  it('has nothing told of a notice on the 20th, a procedure on the 22nd, a report on the 30th', () => {
    const { told } = statesOf('2027-04-20', '2027-04-22', '2027-04-30');
    expect(told.filter(([, severity]) => severity !== 'info')).toEqual([]);
    expect(told.filter(([rule]) => rule === 'late-for-deadline' || rule === 'sent-within-days')).toEqual([]);
  });

  it('has each a day later told, as a warning', () => {
    const { told } = statesOf('2027-04-21', '2027-04-23', '2027-05-01');
    expect(told.filter(([, severity]) => severity !== 'info')).toEqual([
      ['late-for-deadline', 'warning', expect.stringContaining('20 de abril de 2027')],
      ['late-for-deadline', 'warning', expect.stringContaining('22 de abril de 2027')],
      ['late-for-deadline', 'warning', expect.stringContaining('30 de abril de 2027')],
    ]);
  });

  it('has the address due three days before its own first drill', () => {
    expect(
      statesOf('2027-04-20', '2027-04-22', '2027-04-30', '2027-05-09').deadlines.get(
        'direcciones/preliminary',
      ),
    ).toBe('2027-05-06');
  });
});
