import { paint } from '../cells';
import type { LayoutCell, UnseenLayout } from '../unseenLayout';

/** Day numbers from the first to the last one. */
const dayNumbers = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Five weeks of days, drawn a week at a time; orange where the drawing has "#". */
const days = (drawn: string): readonly LayoutCell[] =>
  [...drawn.replaceAll(' ', '')].map((one) => (one === '#' ? paint('#F4B183') : null));

const WEEK = ['L', 'M', 'M', 'J', 'V', 'S', 'D'];

/** The last weeks day by day: the month over the letters of the weekdays over the numbers of the days, shaded. */
export const dayByDayOperation: UnseenLayout = {
  about:
    'One column a day from 10 May to 13 June: months over weekday letters over day numbers, shaded; drills among',
  half: 'after',
  sheets: [
    {
      name: 'Operación',
      rows: [
        ['Calendario de operación del PREP'],
        [],
        ['Núm.', 'Actividad', 'Responsable', 'MAYO 2027', ...Array<null>(21).fill(null), 'JUNIO 2027'],
        [null, null, null, ...WEEK, ...WEEK, ...WEEK, ...WEEK, ...WEEK],
        [null, null, null, ...dayNumbers(10, 31), ...dayNumbers(1, 13)],
        [
          1,
          'Distribuir manuales a los CATD',
          'Capacitación',
          ...days('####... ....... ....... ....... .......'),
        ],
        [2, 'Primer simulacro', 'Sistemas', ...days('......# ....... ....... ....... .......')],
        [
          3,
          'Corregir incidencias del sistema',
          'Sistemas',
          ...days('....... #####.. ....... ....... .......'),
        ],
        [4, 'Segundo simulacro', 'Sistemas', ...days('....... ......# ....... ....... .......')],
        [5, 'Tercer simulacro', 'Sistemas', ...days('....... ....... ......# ....... .......')],
        [
          6,
          'Confirmar las direcciones de los difusores',
          'Comunicación',
          ...days('....... ....... ...##.. ##..... .......'),
        ],
        [
          7,
          'Rendir el informe de los ejercicios previos',
          'Sistemas',
          ...days('....... ....... ....... ##.##.. .......'),
        ],
        [
          8,
          'Vaciar las bases de datos ante notaría',
          'Secretaría',
          ...days('....... ....... ....... ......# .......'),
        ],
        [
          9,
          'Publicar resultados preliminares',
          'Sistemas',
          ...days('....... ....... ....... ......# #......'),
        ],
        [10, 'Desmontar los CATD', 'Organización', ...days('....... ....... ....... ....... .####..')],
      ],
      merges: ['A3:A5', 'B3:B5', 'C3:C5', 'D3:Y3', 'Z3:AL3'],
    },
  ],
  electionDay: '2027-06-06',
  expected: {
    activities: [
      {
        code: '1',
        title: 'Distribuir manuales a los CATD',
        start: '2027-05-10',
        end: '2027-05-13',
        responsible: 'Capacitación',
        kind: 'activity',
      },
      {
        code: '2',
        title: 'Primer simulacro',
        start: '2027-05-16',
        end: '2027-05-16',
        responsible: 'Sistemas',
        kind: 'drill',
      },
      {
        code: '3',
        title: 'Corregir incidencias del sistema',
        start: '2027-05-17',
        end: '2027-05-21',
        responsible: 'Sistemas',
        kind: 'activity',
      },
      {
        code: '4',
        title: 'Segundo simulacro',
        start: '2027-05-23',
        end: '2027-05-23',
        responsible: 'Sistemas',
        kind: 'drill',
      },
      {
        code: '5',
        title: 'Tercer simulacro',
        start: '2027-05-30',
        end: '2027-05-30',
        responsible: 'Sistemas',
        kind: 'drill',
      },
      {
        code: '6',
        title: 'Confirmar las direcciones de los difusores',
        start: '2027-05-27',
        end: '2027-06-01',
        responsible: 'Comunicación',
        kind: 'activity',
      },
      {
        code: '7',
        title: 'Rendir el informe de los ejercicios previos',
        start: '2027-05-31',
        end: '2027-06-04',
        responsible: 'Sistemas',
        kind: 'activity',
      },
      {
        code: '8',
        title: 'Vaciar las bases de datos ante notaría',
        start: '2027-06-06',
        end: '2027-06-06',
        responsible: 'Secretaría',
        kind: 'activity',
      },
      {
        code: '9',
        title: 'Publicar resultados preliminares',
        start: '2027-06-06',
        end: '2027-06-07',
        responsible: 'Sistemas',
        kind: 'activity',
      },
      {
        code: '10',
        title: 'Desmontar los CATD',
        start: '2027-06-08',
        end: '2027-06-11',
        responsible: 'Organización',
        kind: 'activity',
      },
    ],
  },
};
