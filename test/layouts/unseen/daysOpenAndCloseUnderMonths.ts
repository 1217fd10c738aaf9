import { empty } from '../cells';
import type { UnseenLayout } from '../unseenLayout';

/** Del and Al with numbers of days under each month; a task over several months opens under one and closes under another. */
export const daysOpenAndCloseUnderMonths: UnseenLayout = {
  about:
    'Del and Al with numbers of days under each month; a task over several months opens under one and closes under another.',
  half: 'after',
  sheets: [
    {
      name: 'Agenda',
      rows: [
        ['Agenda del PREP 2027, de febrero a junio'],
        [
          'Instancia',
          'Pendiente',
          'Febrero',
          null,
          'Marzo',
          null,
          'Abril',
          null,
          'Mayo',
          null,
          'Junio',
          null,
        ],
        [null, null, 'Del', 'Al', 'Del', 'Al', 'Del', 'Al', 'Del', 'Al', 'Del', 'Al'],
        ['Vocalía de Organización', 'Verificar el domicilio de los CATD', 1, 5, ...empty(8)],
        ['Vocalía de Informática', 'Mejorar el prototipo con las observaciones', 8, 26, ...empty(8)],
        ['Vocalía Administrativa', 'Arrendar el equipo de cómputo', 15, null, null, 12, ...empty(6)],
        [
          'Vocalía de Informática',
          'Integrar los planes de seguridad y continuidad',
          22,
          ...empty(4),
          5,
          ...empty(4),
        ],
        [
          'Vocalía Secretarial',
          'Discutir la hora de la última actualización',
          null,
          null,
          15,
          19,
          ...empty(6),
        ],
        [
          'Vocalía Secretarial',
          'Votar los acuerdos de publicación',
          null,
          null,
          30,
          null,
          null,
          6,
          ...empty(4),
        ],
        ['Vocalía Secretarial', 'Informar la fecha de la prueba', ...empty(4), 12, 16, ...empty(4)],
        ['Vocalía de Informática', 'Evaluar la prueba', ...empty(4), 25, 26, ...empty(4)],
        ['Vocalía Secretarial', 'Ofrecer la lista de difusores', ...empty(6), 17, 31, null, null],
        ['Vocalía Secretarial', 'Levantar el acta de cierre', ...empty(8), 7, 11],
      ],
      merges: ['A1:L1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:H2', 'I2:J2', 'K2:L2'],
    },
  ],
  electionDay: '2027-06-06',
  expected: {
    activities: [
      {
        title: 'Verificar el domicilio de los CATD',
        start: '2027-02-01',
        end: '2027-02-05',
        responsible: 'Vocalía de Organización',
      },
      {
        title: 'Mejorar el prototipo con las observaciones',
        start: '2027-02-08',
        end: '2027-02-26',
        responsible: 'Vocalía de Informática',
      },
      {
        title: 'Arrendar el equipo de cómputo',
        start: '2027-02-15',
        end: '2027-03-12',
        responsible: 'Vocalía Administrativa',
      },
      {
        title: 'Integrar los planes de seguridad y continuidad',
        start: '2027-02-22',
        end: '2027-04-05',
        responsible: 'Vocalía de Informática',
      },
      {
        title: 'Discutir la hora de la última actualización',
        start: '2027-03-15',
        end: '2027-03-19',
        responsible: 'Vocalía Secretarial',
      },
      {
        title: 'Votar los acuerdos de publicación',
        start: '2027-03-30',
        end: '2027-04-06',
        responsible: 'Vocalía Secretarial',
      },
      {
        title: 'Informar la fecha de la prueba',
        start: '2027-04-12',
        end: '2027-04-16',
        responsible: 'Vocalía Secretarial',
      },
      {
        title: 'Evaluar la prueba',
        start: '2027-04-25',
        end: '2027-04-26',
        responsible: 'Vocalía de Informática',
      },
      {
        title: 'Ofrecer la lista de difusores',
        start: '2027-05-17',
        end: '2027-05-31',
        responsible: 'Vocalía Secretarial',
      },
      {
        title: 'Levantar el acta de cierre',
        start: '2027-06-07',
        end: '2027-06-11',
        responsible: 'Vocalía Secretarial',
      },
    ],
  },
};
