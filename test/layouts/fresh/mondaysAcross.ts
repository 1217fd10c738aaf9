import { day, paint } from '../cells';
import type { LayoutCell, UnseenLayout } from '../unseenLayout';

const MONDAYS = [
  '2027-01-04',
  '2027-01-11',
  '2027-01-18',
  '2027-01-25',
  '2027-02-01',
  '2027-02-08',
  '2027-02-15',
  '2027-02-22',
  '2027-03-01',
  '2027-03-08',
  '2027-03-15',
  '2027-03-22',
  '2027-03-29',
];

/** One cell a week, green where the drawing has "#". */
const weeks = (drawn: string): readonly LayoutCell[] =>
  [...drawn.replaceAll(' ', '')].map((week) => (week === '#' ? paint('#70AD47') : null));

/** A Gantt chart of thirteen weeks that are told by the true dates of their Mondays. */
export const mondaysAcross: UnseenLayout = {
  about: 'Weeks dated by their Mondays across the sheet, shaded without a word in the cells',
  half: 'after',
  sheets: [
    {
      name: 'Gantt ene-mar',
      rows: [
        ['Cronograma de trabajos del PREP, primer trimestre de 2027'],
        [],
        ['Núm.', 'Actividad', 'Área responsable', 'Semana que inicia el lunes'],
        [null, null, null, ...MONDAYS.map((monday) => day(monday, 'dd/mm/yy'))],
        [
          1,
          'Publicar la convocatoria para el ente auditor',
          'Secretaría Ejecutiva',
          ...weeks('#... .... .....'),
        ],
        [2, 'Evaluar propuestas de auditoría', 'Informática', ...weeks('.##. .... .....')],
        [3, 'Designar al ente auditor', 'Consejo General', ...weeks('...# #... .....')],
        [4, 'Negociar el anexo técnico de la auditoría', 'Jurídico', ...weeks('.... ##.. .....')],
        [5, 'Firmar el instrumento jurídico con el ente auditor', 'Jurídico', ...weeks('.... ...# .....')],
        [6, 'Cotizar y arrendar equipo para los CATD', 'Administración', ...weeks('..## ###. .....')],
        [
          7,
          'Reclutar al personal de captura y verificación',
          'Recursos Humanos',
          ...weeks('.... ..## ##...'),
        ],
        [
          8,
          'Escribir el plan de seguridad y el plan de continuidad',
          'Informática',
          ...weeks('.... .### #....'),
        ],
        [9, 'Visitar las sedes de los CATD', 'Organización Electoral', ...weeks('.... .... .#.#.')],
        [10, 'Liberar el sitio de publicación para revisión', 'Informática', ...weeks('.... .... ....#')],
      ],
      merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:P3'],
    },
  ],
  electionDay: '2027-06-06',
  expected: {
    activities: [
      {
        code: '1',
        title: 'Publicar la convocatoria para el ente auditor',
        start: '2027-01-04',
        end: '2027-01-10',
        responsible: 'Secretaría Ejecutiva',
      },
      {
        code: '2',
        title: 'Evaluar propuestas de auditoría',
        start: '2027-01-11',
        end: '2027-01-24',
        responsible: 'Informática',
      },
      {
        code: '3',
        title: 'Designar al ente auditor',
        start: '2027-01-25',
        end: '2027-02-07',
        responsible: 'Consejo General',
      },
      {
        code: '4',
        title: 'Negociar el anexo técnico de la auditoría',
        start: '2027-02-01',
        end: '2027-02-14',
        responsible: 'Jurídico',
      },
      {
        code: '5',
        title: 'Firmar el instrumento jurídico con el ente auditor',
        start: '2027-02-22',
        end: '2027-02-28',
        responsible: 'Jurídico',
      },
      {
        code: '6',
        title: 'Cotizar y arrendar equipo para los CATD',
        start: '2027-01-18',
        end: '2027-02-21',
        responsible: 'Administración',
      },
      {
        code: '7',
        title: 'Reclutar al personal de captura y verificación',
        start: '2027-02-15',
        end: '2027-03-14',
        responsible: 'Recursos Humanos',
      },
      {
        code: '8',
        title: 'Escribir el plan de seguridad y el plan de continuidad',
        start: '2027-02-08',
        end: '2027-03-07',
        responsible: 'Informática',
      },
      {
        code: '9',
        title: 'Visitar las sedes de los CATD',
        start: '2027-03-08',
        end: '2027-03-28',
        responsible: 'Organización Electoral',
      },
      {
        code: '10',
        title: 'Liberar el sitio de publicación para revisión',
        start: '2027-03-29',
        end: '2027-04-04',
        responsible: 'Informática',
      },
    ],
  },
};
