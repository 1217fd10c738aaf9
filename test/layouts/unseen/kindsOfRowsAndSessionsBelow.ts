import type { UnseenLayout } from '../unseenLayout';

/** A column tells drills from activities, and below the plan on the same sheet stands a table of sessions by month with days. */
export const kindsOfRowsAndSessionsBelow: UnseenLayout = {
  about:
    'A column tells drills from activities, and below the plan on the same sheet stands a table of sessions by month with days.',
  half: 'after',
  sheets: [
    {
      name: 'Mayo y sesiones',
      rows: [
        ['Tipo', 'Denominación', 'Cuándo se hace'],
        ['Actividad', 'Escribir el guion de los simulacros', 'lunes 3 al viernes 7 de mayo de 2027'],
        ['Actividad', 'Repartir las claves de acceso', 'miércoles 12 de mayo de 2027'],
        ['Simulacro', 'Primer ejercicio', 'domingo 16 de mayo de 2027'],
        ['Simulacro', 'Segundo ejercicio', 'domingo 23 de mayo de 2027'],
        ['Actividad', 'Corregir lo detectado en los ejercicios', 'lunes 24 al viernes 28 de mayo de 2027'],
        ['Simulacro', 'Tercer ejercicio', 'domingo 30 de mayo de 2027'],
        ['Actividad', 'Inicializar la base de datos', 'sábado 5 de junio de 2027'],
        [],
        [],
        ['Sesiones del COTAPREP, enero a junio de 2027'],
        ['Sesiones', 'Enero', 'Febrero', 'Marzo', 'Abril', 'Mayo', 'Junio'],
        ['Sesión ordinaria del COTAPREP', 14, 11, 11, 15, 13, 17],
        ['Sesión extraordinaria del COTAPREP', null, '4 y 25', null, null, 31, null],
      ],
      merges: ['A11:G11'],
    },
  ],
  electionDay: '2027-06-06',
  expected: {
    activities: [
      {
        title: 'Escribir el guion de los simulacros',
        start: '2027-05-03',
        end: '2027-05-07',
        kind: 'activity',
      },
      { title: 'Repartir las claves de acceso', start: '2027-05-12', end: '2027-05-12', kind: 'activity' },
      { title: 'Primer ejercicio', start: '2027-05-16', end: '2027-05-16', kind: 'drill' },
      { title: 'Segundo ejercicio', start: '2027-05-23', end: '2027-05-23', kind: 'drill' },
      {
        title: 'Corregir lo detectado en los ejercicios',
        start: '2027-05-24',
        end: '2027-05-28',
        kind: 'activity',
      },
      { title: 'Tercer ejercicio', start: '2027-05-30', end: '2027-05-30', kind: 'drill' },
      { title: 'Inicializar la base de datos', start: '2027-06-05', end: '2027-06-05', kind: 'activity' },
      { title: 'Sesión ordinaria del COTAPREP', start: '2027-01-14', end: '2027-01-14', kind: 'session' },
      { title: 'Sesión ordinaria del COTAPREP', start: '2027-02-11', end: '2027-02-11', kind: 'session' },
      { title: 'Sesión ordinaria del COTAPREP', start: '2027-03-11', end: '2027-03-11', kind: 'session' },
      { title: 'Sesión ordinaria del COTAPREP', start: '2027-04-15', end: '2027-04-15', kind: 'session' },
      { title: 'Sesión ordinaria del COTAPREP', start: '2027-05-13', end: '2027-05-13', kind: 'session' },
      { title: 'Sesión ordinaria del COTAPREP', start: '2027-06-17', end: '2027-06-17', kind: 'session' },
      {
        title: 'Sesión extraordinaria del COTAPREP',
        start: '2027-02-04',
        end: '2027-02-04',
        kind: 'session',
      },
      {
        title: 'Sesión extraordinaria del COTAPREP',
        start: '2027-02-25',
        end: '2027-02-25',
        kind: 'session',
      },
      {
        title: 'Sesión extraordinaria del COTAPREP',
        start: '2027-05-31',
        end: '2027-05-31',
        kind: 'session',
      },
    ],
  },
};
