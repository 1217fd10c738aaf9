import { day } from '../cells';
import type { UnseenLayout } from '../unseenLayout';

/** A list of documents, one row a version, with a due date, the letter it went with and its legal ground. */
export const deliverablesByVersion: UnseenLayout = {
  about:
    'A list of documents, one row a version, with a due date, the letter it went with and its legal ground.',
  half: 'before',
  sheets: [
    {
      name: 'Entregables INE',
      rows: [
        ['Documentos que se remiten al INE'],
        ['Entregable', 'Versión', 'Fecha límite', 'Oficio de remisión', 'Fundamento'],
        [
          'Acuerdo de integración del COTAPREP',
          'Preliminar',
          day('2026-10-06'),
          'IEE/SE/211/2026',
          'Entregable 4',
        ],
        [
          'Acuerdo de integración del COTAPREP',
          'Final',
          day('2026-11-06'),
          'IEE/SE/304/2026',
          'Entregable 4',
        ],
        ['Plan de trabajo del COTAPREP', 'Final', day('2026-11-06'), 'IEE/SE/305/2026', 'Entregable 5'],
        [
          'Plan de trabajo de implementación',
          'Preliminar',
          day('2026-10-06'),
          'IEE/SE/212/2026',
          'Entregable 6',
        ],
        ['Plan de trabajo de implementación', 'Final', day('2026-12-06'), null, 'Entregable 6'],
        ['Proceso técnico operativo', 'Preliminar', day('2026-12-06'), null, 'Entregable 8'],
        ['Proceso técnico operativo', 'Final', day('2027-01-06'), null, 'Entregable 8'],
        ['Prototipo navegable', 'Preliminar', day('2027-01-06'), null, 'Entregable 11'],
        ['Prototipo navegable', 'Final', day('2027-02-06'), null, 'Entregable 11'],
        ['Plan de seguridad y plan de continuidad', 'Preliminar', day('2027-03-06'), null, 'Entregable 16'],
        ['Plan de seguridad y plan de continuidad', 'Final', day('2027-04-06'), null, 'Entregable 16'],
        ['Informe general de simulacros', 'Final', day('2027-06-05'), null, 'Entregable 27'],
        [],
        ['Preliminar: borrador. Final: documento aprobado.'],
      ],
    },
  ],
  electionDay: '2027-06-06',
  expected: {
    activities: [
      { title: 'Acuerdo de integración del COTAPREP', start: null, end: '2026-10-06' },
      { title: 'Acuerdo de integración del COTAPREP', start: null, end: '2026-11-06' },
      { title: 'Plan de trabajo del COTAPREP', start: null, end: '2026-11-06' },
      { title: 'Plan de trabajo de implementación', start: null, end: '2026-10-06' },
      { title: 'Plan de trabajo de implementación', start: null, end: '2026-12-06' },
      { title: 'Proceso técnico operativo', start: null, end: '2026-12-06' },
      { title: 'Proceso técnico operativo', start: null, end: '2027-01-06' },
      { title: 'Prototipo navegable', start: null, end: '2027-01-06' },
      { title: 'Prototipo navegable', start: null, end: '2027-02-06' },
      { title: 'Plan de seguridad y plan de continuidad', start: null, end: '2027-03-06' },
      { title: 'Plan de seguridad y plan de continuidad', start: null, end: '2027-04-06' },
      { title: 'Informe general de simulacros', start: null, end: '2027-06-05' },
    ],
  },
};
