import rule from '../../src/rules/missing-monthly-session';
import { testRule } from './ruleTester';

const PLAN = [
  ['Actividad', 'Inicio', 'Término'],
  ['Integrar el COTAPREP', '20 de octubre', '6 de noviembre'],
];
const sessions = (...rows: string[][]) => ({
  'Plan 2026-2027': PLAN,
  Sesiones: [['Sesión', 'Fecha'], ...rows],
});
const MONTHS = [
  'diciembre de 2026',
  'enero de 2027',
  'febrero de 2027',
  'marzo de 2027',
  'abril de 2027',
  'mayo de 2027',
  'junio de 2027',
];
const ordinary = MONTHS.map((month, index) => [`Sesión ordinaria ${String(index + 1)}`, `11 de ${month}`]);
const installed = ['Sesión de instalación', '9 de noviembre de 2026'];

/** Sessions by months, with these days from November to June. */
const byMonths = (days: readonly (number | null)[]) => ({
  'Plan 2026-2027': PLAN,
  Sesiones: [
    ['Sesión', 'Nov', 'Dic', 'Ene', 'Feb', 'Mar', 'Abr', 'May', 'Jun'],
    ['Ordinaria', ...days],
    ['Extraordinaria', null, null, null, 20],
  ],
});

testRule(rule, {
  valid: [
    { name: 'a day in every month', workbook: byMonths([5, 3, 7, 4, 5, 6, 7, 2]) },
    {
      name: 'a session each month from the installation to the vote',
      workbook: sessions(installed, ...ordinary),
    },
    { name: 'a workbook without a calendar of sessions', workbook: { 'Plan 2026-2027': PLAN } },
    {
      name: 'months alone instead of days',
      workbook: sessions(...['Mayo', 'Junio'].map((month) => ['Sesión ordinaria', month])),
    },
  ],
  invalid: [
    {
      name: 'a month without a day of an ordinary session',
      workbook: byMonths([5, 3, 7, null, 5, 6, 7, 2]),
      findings: [{ messageId: 'missing', cell: 'Sesiones!A2' }],
    },
    {
      name: 'a month left out, at the session before it',
      workbook: sessions(installed, ...ordinary.filter((_, index) => index !== 3)),
      findings: [{ messageId: 'missing', cell: 'Sesiones!A5', severity: 'error' }],
    },
    {
      name: 'a month with an extraordinary session alone',
      workbook: sessions(
        installed,
        ...ordinary.map(([name = '', day = ''], index) => [
          index === 2 ? 'Sesión extraordinaria' : name,
          day,
        ]),
      ),
      findings: [{ messageId: 'missing', cell: 'Sesiones!A4' }],
    },
    {
      name: 'one session in a month where the workbook itself asks for two',
      workbook: {
        ...sessions(installed, ...[...ordinary, ...ordinary].filter((_, index) => index !== 3)),
        Lineamientos: [
          ['Id de la regla', 'Regla', 'Valor'],
          ['sesiones-por-mes', '', 2],
        ],
      },
      findings: [
        { messageId: 'too-few', cell: null },
        { messageId: 'too-few', cell: 'Sesiones!A11' },
      ],
    },
    {
      name: 'the month of the vote',
      workbook: sessions(installed, ...ordinary.slice(0, -1)),
      findings: [{ messageId: 'missing', cell: 'Sesiones!A8' }],
    },
  ],
});
