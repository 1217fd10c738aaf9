import { empty } from '../cells';
import type { UnseenLayout } from '../unseenLayout';

/** A plan with one period column, and a second sheet of sessions by month with the days in the cells. */
export const sessionsOverMonthsOnASheet: UnseenLayout = {
  about: 'A plan with one period column, and a second sheet of sessions by month with the days in the cells.',
  half: 'before',
  sheets: [
    {
      name: 'Plan',
      rows: [
        ['Folio', 'Descripción breve', 'Lapso'],
        ['F-01', 'Proponer integrantes del comité técnico', 'del 1 al 15 de octubre de 2026'],
        ['F-02', 'Presentar el plan y el calendario de sesiones del comité', '3 al 6 de noviembre de 2026'],
        [
          'F-03',
          'Analizar ofertas de servicios en la nube',
          'del 16 de noviembre al 11 de diciembre de 2026',
        ],
        ['F-04', 'Someter a aprobación el proceso técnico operativo', '5 de enero de 2027'],
        ['F-05', 'Instruir a los consejos municipales', '1 al 5 de febrero de 2027'],
        ['F-06', 'Monitorear la seguridad del sitio', 'del 15 de mayo al 7 de junio de 2027'],
        ['F-07', 'Entregar al INE los informes finales', '1 al 6 de julio de 2027'],
      ],
    },
    {
      name: 'Sesiones',
      rows: [
        ['COTAPREP: calendario de sesiones 2026-2027'],
        ['Tipo de sesión', 'Nov', 'Dic', 'Ene', 'Feb', 'Mar', 'Abr', 'May', 'Jun'],
        ['Sesión de instalación', 6, ...empty(7)],
        ['Sesión ordinaria', 27, 11, 20, 17, 17, 21, 19, 23],
        ['Sesión extraordinaria', null, null, 29, null, null, '9 y 30', null, null],
      ],
      merges: ['A1:I1'],
    },
  ],
  electionDay: '2027-06-06',
  expected: {
    activities: [
      {
        code: 'F-01',
        title: 'Proponer integrantes del comité técnico',
        start: '2026-10-01',
        end: '2026-10-15',
        kind: 'activity',
      },
      {
        code: 'F-02',
        title: 'Presentar el plan y el calendario de sesiones del comité',
        start: '2026-11-03',
        end: '2026-11-06',
        kind: 'activity',
      },
      {
        code: 'F-03',
        title: 'Analizar ofertas de servicios en la nube',
        start: '2026-11-16',
        end: '2026-12-11',
        kind: 'activity',
      },
      {
        code: 'F-04',
        title: 'Someter a aprobación el proceso técnico operativo',
        start: '2027-01-05',
        end: '2027-01-05',
        kind: 'activity',
      },
      {
        code: 'F-05',
        title: 'Instruir a los consejos municipales',
        start: '2027-02-01',
        end: '2027-02-05',
        kind: 'activity',
      },
      {
        code: 'F-06',
        title: 'Monitorear la seguridad del sitio',
        start: '2027-05-15',
        end: '2027-06-07',
        kind: 'activity',
      },
      {
        code: 'F-07',
        title: 'Entregar al INE los informes finales',
        start: '2027-07-01',
        end: '2027-07-06',
        kind: 'activity',
      },
      { title: 'Sesión de instalación', start: '2026-11-06', end: '2026-11-06', kind: 'session' },
      { title: 'Sesión ordinaria', start: '2026-11-27', end: '2026-11-27', kind: 'session' },
      { title: 'Sesión ordinaria', start: '2026-12-11', end: '2026-12-11', kind: 'session' },
      { title: 'Sesión ordinaria', start: '2027-01-20', end: '2027-01-20', kind: 'session' },
      { title: 'Sesión ordinaria', start: '2027-02-17', end: '2027-02-17', kind: 'session' },
      { title: 'Sesión ordinaria', start: '2027-03-17', end: '2027-03-17', kind: 'session' },
      { title: 'Sesión ordinaria', start: '2027-04-21', end: '2027-04-21', kind: 'session' },
      { title: 'Sesión ordinaria', start: '2027-05-19', end: '2027-05-19', kind: 'session' },
      { title: 'Sesión ordinaria', start: '2027-06-23', end: '2027-06-23', kind: 'session' },
      { title: 'Sesión extraordinaria', start: '2027-01-29', end: '2027-01-29', kind: 'session' },
      { title: 'Sesión extraordinaria', start: '2027-04-09', end: '2027-04-09', kind: 'session' },
      { title: 'Sesión extraordinaria', start: '2027-04-30', end: '2027-04-30', kind: 'session' },
    ],
  },
};
