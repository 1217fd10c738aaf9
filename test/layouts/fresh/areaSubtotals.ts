import { day } from '../cells';
import type { UnseenLayout } from '../unseenLayout';

/** Activities under their area, a subtotal of days after each area and a total at the end; start, days and end. */
export const areaSubtotals: UnseenLayout = {
  about:
    'Area bands, subtotal rows in the column of the titles, a grand total; the number of days between the dates',
  half: 'after',
  sheets: [
    {
      name: 'Por área',
      rows: [
        ['Actividades del PREP por área y días que requieren'],
        [],
        ['Núm.', 'Actividad', 'Inicio', 'Días', 'Término'],
        ['UNIDAD TÉCNICA DE INFORMÁTICA'],
        [1, 'Elaborar el proceso técnico operativo', day('2026-11-09'), 28, day('2026-12-06')],
        [
          2,
          'Desarrollar la digitalización de actas desde la casilla',
          day('2026-12-01'),
          90,
          day('2027-02-28'),
        ],
        [3, 'Construir el prototipo navegable', day('2026-12-14'), 24, day('2027-01-06')],
        [null, 'Subtotal Informática', null, 142, null],
        ['SECRETARÍA EJECUTIVA'],
        [4, 'Designar al ente auditor', day('2027-01-11'), 27, day('2027-02-06')],
        [5, 'Suscribir el convenio con el ente auditor', day('2027-02-08'), 27, day('2027-03-06')],
        [6, 'Dar fe de la puesta en ceros y del cierre', day('2027-06-06'), 2, day('2027-06-07')],
        [null, 'Subtotal Secretaría', null, 56, null],
        ['DIRECCIÓN DE ORGANIZACIÓN ELECTORAL'],
        [7, 'Proponer la ubicación de los CATD', day('2026-12-01'), 37, day('2027-01-06')],
        [8, 'Contratar al personal de los CATD', day('2027-02-15'), 45, day('2027-03-31')],
        [9, 'Capacitar al personal de los CATD', day('2027-04-05'), 40, day('2027-05-14')],
        [null, 'Subtotal Organización', null, 122, null],
        [null, 'TOTAL GENERAL', null, 320, null],
      ],
      merges: ['A1:E1', 'A4:E4', 'A9:E9', 'A14:E14'],
    },
  ],
  electionDay: '2027-06-06',
  expected: {
    activities: [
      { code: '1', title: 'Elaborar el proceso técnico operativo', start: '2026-11-09', end: '2026-12-06' },
      {
        code: '2',
        title: 'Desarrollar la digitalización de actas desde la casilla',
        start: '2026-12-01',
        end: '2027-02-28',
      },
      { code: '3', title: 'Construir el prototipo navegable', start: '2026-12-14', end: '2027-01-06' },
      { code: '4', title: 'Designar al ente auditor', start: '2027-01-11', end: '2027-02-06' },
      {
        code: '5',
        title: 'Suscribir el convenio con el ente auditor',
        start: '2027-02-08',
        end: '2027-03-06',
      },
      {
        code: '6',
        title: 'Dar fe de la puesta en ceros y del cierre',
        start: '2027-06-06',
        end: '2027-06-07',
      },
      { code: '7', title: 'Proponer la ubicación de los CATD', start: '2026-12-01', end: '2027-01-06' },
      { code: '8', title: 'Contratar al personal de los CATD', start: '2027-02-15', end: '2027-03-31' },
      { code: '9', title: 'Capacitar al personal de los CATD', start: '2027-04-05', end: '2027-05-14' },
    ],
  },
};
