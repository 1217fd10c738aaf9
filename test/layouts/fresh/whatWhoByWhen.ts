import type { UnseenLayout } from '../unseenLayout';

/** A secretary's list for a small institute: what, who, by when; days with their weekday and no year. */
export const whatWhoByWhen: UnseenLayout = {
  about:
    'Headers of everyday words, days with a weekday and without a year, which the title tells; a count below',
  half: 'after',
  sheets: [
    {
      name: 'Pendientes',
      rows: [
        ['Pendientes del PREP (proceso 2026-2027)'],
        [],
        ['¿Qué hay que hacer?', '¿Quién lo hace?', '¿Para cuándo?', '¿Ya quedó?'],
        ['Avisar al INE qué área va a coordinar el PREP', 'La Secretaria', 'viernes 4 de septiembre', 'sí'],
        ['Mandar el primer informe del mes', 'Sistemas', 'lunes 5 de octubre', 'sí'],
        ['Juntar los papeles de los asesores del COTAPREP', 'La Secretaria', 'viernes 9 de octubre', 'sí'],
        ['Llevar al Consejo el acuerdo del COTAPREP', 'La Presidenta', 'viernes 6 de noviembre', 'sí'],
        ['Entregar el plan de trabajo ya revisado', 'Sistemas', 'viernes 4 de diciembre', 'no'],
        ['Pasar el proceso técnico operativo al Consejo', 'Sistemas', 'miércoles 6 de enero', 'no'],
        ['Conseguir la carta de la universidad que audita', 'La Presidenta', 'viernes 5 de febrero', 'no'],
        ['Cerrar los contratos de luz e internet de los CATD', 'Administración', 'lunes 15 de marzo', 'no'],
        ['Mandar la lista de los medios que van a difundir', 'Prensa', 'martes 1 de junio', 'no'],
        [],
        ['Total de pendientes: 9'],
      ],
    },
  ],
  electionDay: '2027-06-06',
  expected: {
    activities: [
      {
        title: 'Avisar al INE qué área va a coordinar el PREP',
        start: null,
        end: '2026-09-04',
        responsible: 'La Secretaria',
      },
      { title: 'Mandar el primer informe del mes', start: null, end: '2026-10-05', responsible: 'Sistemas' },
      {
        title: 'Juntar los papeles de los asesores del COTAPREP',
        start: null,
        end: '2026-10-09',
        responsible: 'La Secretaria',
      },
      {
        title: 'Llevar al Consejo el acuerdo del COTAPREP',
        start: null,
        end: '2026-11-06',
        responsible: 'La Presidenta',
      },
      {
        title: 'Entregar el plan de trabajo ya revisado',
        start: null,
        end: '2026-12-04',
        responsible: 'Sistemas',
      },
      {
        title: 'Pasar el proceso técnico operativo al Consejo',
        start: null,
        end: '2027-01-06',
        responsible: 'Sistemas',
      },
      {
        title: 'Conseguir la carta de la universidad que audita',
        start: null,
        end: '2027-02-05',
        responsible: 'La Presidenta',
      },
      {
        title: 'Cerrar los contratos de luz e internet de los CATD',
        start: null,
        end: '2027-03-15',
        responsible: 'Administración',
      },
      {
        title: 'Mandar la lista de los medios que van a difundir',
        start: null,
        end: '2027-06-01',
        responsible: 'Prensa',
      },
    ],
  },
};
