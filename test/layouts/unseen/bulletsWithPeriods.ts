import type { UnseenLayout } from '../unseenLayout';

/** Several bullets in a cell, one period a line beside them, the responsible area first. */
export const bulletsWithPeriods: UnseenLayout = {
  about: 'Several bullets in a cell, one period a line beside them, the responsible area first.',
  half: 'before',
  sheets: [
    {
      name: 'Plan',
      rows: [
        ['Plan de trabajo del PREP'],
        ['Proceso Electoral Local 2026-2027'],
        [],
        ['A cargo de', 'Qué se hace', 'Cuándo', 'Qué se obtiene'],
        [
          'Unidad de Informática',
          '• Diseñar las pantallas del sitio de publicación\n• Armar el prototipo navegable\n• Presentar el prototipo al COTAPREP',
          '1 al 18 de diciembre de 2026\n4 al 15 de enero de 2027\n22 de enero de 2027',
          'Prototipo navegable',
        ],
        [
          'Secretaría Ejecutiva',
          'Remitir el prototipo revisado',
          'del 1 al 5 de febrero de 2027',
          'Oficio de remisión',
        ],
        [
          'Dirección de Organización',
          '• Proponer las sedes de los CATD\n• Visitar los inmuebles propuestos',
          '4 al 8 de enero de 2027\n11 al 29 de enero de 2027',
          'Catálogo de centros de acopio',
        ],
        ['Consejo General', 'Aprobar la ubicación de los CATD', '5 de febrero de 2027', 'Acuerdo'],
        [
          'Unidad de Informática',
          '• Contratar al personal de captura\n• Capacitar al personal de captura\n• Evaluar al personal de captura',
          '1 al 31 de marzo de 2027\n5 al 23 de abril de 2027\n26 de abril de 2027',
          'Expedientes del personal',
        ],
        ['Ente auditor', 'Entregar el primer informe parcial', '16 de abril de 2027', 'Informe parcial'],
        [],
        ['Este plan se actualiza cuando lo apruebe el Consejo General.'],
      ],
      merges: ['A1:D1', 'A2:D2'],
    },
  ],
  electionDay: '2027-06-06',
  expected: {
    activities: [
      {
        title: 'Diseñar las pantallas del sitio de publicación',
        start: '2026-12-01',
        end: '2026-12-18',
        deliverable: 'Prototipo navegable',
        responsible: 'Unidad de Informática',
      },
      {
        title: 'Armar el prototipo navegable',
        start: '2027-01-04',
        end: '2027-01-15',
        deliverable: 'Prototipo navegable',
        responsible: 'Unidad de Informática',
      },
      {
        title: 'Presentar el prototipo al COTAPREP',
        start: '2027-01-22',
        end: '2027-01-22',
        deliverable: 'Prototipo navegable',
        responsible: 'Unidad de Informática',
      },
      {
        title: 'Remitir el prototipo revisado',
        start: '2027-02-01',
        end: '2027-02-05',
        deliverable: 'Oficio de remisión',
        responsible: 'Secretaría Ejecutiva',
      },
      {
        title: 'Proponer las sedes de los CATD',
        start: '2027-01-04',
        end: '2027-01-08',
        deliverable: 'Catálogo de centros de acopio',
        responsible: 'Dirección de Organización',
      },
      {
        title: 'Visitar los inmuebles propuestos',
        start: '2027-01-11',
        end: '2027-01-29',
        deliverable: 'Catálogo de centros de acopio',
        responsible: 'Dirección de Organización',
      },
      {
        title: 'Aprobar la ubicación de los CATD',
        start: '2027-02-05',
        end: '2027-02-05',
        deliverable: 'Acuerdo',
        responsible: 'Consejo General',
      },
      {
        title: 'Contratar al personal de captura',
        start: '2027-03-01',
        end: '2027-03-31',
        deliverable: 'Expedientes del personal',
        responsible: 'Unidad de Informática',
      },
      {
        title: 'Capacitar al personal de captura',
        start: '2027-04-05',
        end: '2027-04-23',
        deliverable: 'Expedientes del personal',
        responsible: 'Unidad de Informática',
      },
      {
        title: 'Evaluar al personal de captura',
        start: '2027-04-26',
        end: '2027-04-26',
        deliverable: 'Expedientes del personal',
        responsible: 'Unidad de Informática',
      },
      {
        title: 'Entregar el primer informe parcial',
        start: '2027-04-16',
        end: '2027-04-16',
        deliverable: 'Informe parcial',
        responsible: 'Ente auditor',
      },
    ],
  },
};
