import type { UnseenLayout } from '../unseenLayout';

/** Stages and areas merged over different rows, each period told by its halves of a month in words. */
export const fortnightWordsByStage: UnseenLayout = {
  about:
    'Merged stages and areas whose blocks do not coincide; periods such as "1a. quincena de octubre de 2026"',
  half: 'after',
  sheets: [
    {
      name: 'Etapas',
      rows: [
        ['Plan de trabajo del PREP por etapas'],
        [],
        ['Etapa', 'Núm.', 'Actividad', 'Periodo', 'Área'],
        [
          'Preparación',
          1,
          'Ratificar a la instancia interna',
          '1a. quincena de septiembre de 2026',
          'Secretaría Ejecutiva',
        ],
        [null, 2, 'Solicitar los perfiles para el COTAPREP', '2a. quincena de septiembre de 2026', null],
        [
          null,
          3,
          'Elaborar la versión preliminar del plan de trabajo',
          '1a. quincena de octubre de 2026',
          'Sistemas',
        ],
        ['Diseño', 4, 'Redactar el proceso técnico operativo', '2a. quincena de noviembre de 2026', null],
        [null, 5, 'Dibujar las pantallas del sitio', '1a. quincena de diciembre de 2026', null],
        [
          null,
          6,
          'Buscar inmuebles para los CATD',
          '2a. quincena de enero de 2027',
          'Organización Electoral',
        ],
        ['Instalación', 7, 'Acondicionar los CATD', '2a. quincena de febrero de 2027', null],
        [null, 8, 'Contratar al personal de apoyo', '1a. quincena de marzo de 2027', 'Administración'],
        [null, 9, 'Pagar las licencias de software', '2a. quincena de marzo de 2027', null],
      ],
      merges: ['A4:A6', 'A7:A9', 'A10:A12', 'E4:E5', 'E6:E8', 'E9:E10', 'E11:E12'],
    },
  ],
  electionDay: '2027-06-06',
  expected: {
    activities: [
      {
        code: '1',
        title: 'Ratificar a la instancia interna',
        start: '2026-09-01',
        end: '2026-09-15',
        responsible: 'Secretaría Ejecutiva',
      },
      {
        code: '2',
        title: 'Solicitar los perfiles para el COTAPREP',
        start: '2026-09-16',
        end: '2026-09-30',
        responsible: 'Secretaría Ejecutiva',
      },
      {
        code: '3',
        title: 'Elaborar la versión preliminar del plan de trabajo',
        start: '2026-10-01',
        end: '2026-10-15',
        responsible: 'Sistemas',
      },
      {
        code: '4',
        title: 'Redactar el proceso técnico operativo',
        start: '2026-11-16',
        end: '2026-11-30',
        responsible: 'Sistemas',
      },
      {
        code: '5',
        title: 'Dibujar las pantallas del sitio',
        start: '2026-12-01',
        end: '2026-12-15',
        responsible: 'Sistemas',
      },
      {
        code: '6',
        title: 'Buscar inmuebles para los CATD',
        start: '2027-01-16',
        end: '2027-01-31',
        responsible: 'Organización Electoral',
      },
      {
        code: '7',
        title: 'Acondicionar los CATD',
        start: '2027-02-16',
        end: '2027-02-28',
        responsible: 'Organización Electoral',
      },
      {
        code: '8',
        title: 'Contratar al personal de apoyo',
        start: '2027-03-01',
        end: '2027-03-15',
        responsible: 'Administración',
      },
      {
        code: '9',
        title: 'Pagar las licencias de software',
        start: '2027-03-16',
        end: '2027-03-31',
        responsible: 'Administración',
      },
    ],
  },
};
