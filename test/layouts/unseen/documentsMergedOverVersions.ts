import { day } from '../cells';
import type { UnseenLayout } from '../unseenLayout';

/** Number and document merged over the rows of their two versions, a due date and, apart, when and how it was sent. */
export const documentsMergedOverVersions: UnseenLayout = {
  about:
    'Number and document merged over the rows of their two versions, a due date and, apart, when and how it was sent.',
  half: 'after',
  sheets: [
    {
      name: 'Entregas',
      rows: [
        ['ENTREGAS AL INE'],
        ['N.º', 'Nombre del documento', 'Tipo de versión', 'Vence', 'Se remitió con', 'Fecha de remisión'],
        [
          4,
          'Acuerdo del comité técnico asesor',
          'Borrador',
          day('2026-10-05', 'dd-mmm-yyyy'),
          'SE-410',
          day('2026-10-02', 'dd-mmm-yyyy'),
        ],
        [
          null,
          null,
          'Aprobada',
          day('2026-11-05', 'dd-mmm-yyyy'),
          'SE-477',
          day('2026-11-05', 'dd-mmm-yyyy'),
        ],
        [
          6,
          'Plan de trabajo del PREP',
          'Borrador',
          day('2026-10-05', 'dd-mmm-yyyy'),
          'SE-411',
          day('2026-10-02', 'dd-mmm-yyyy'),
        ],
        [null, null, 'Aprobada', day('2026-12-04', 'dd-mmm-yyyy'), null, null],
        [8, 'Proceso técnico operativo', 'Borrador', day('2026-12-04', 'dd-mmm-yyyy'), null, null],
        [null, null, 'Aprobada', day('2027-01-05', 'dd-mmm-yyyy'), null, null],
        [12, 'Acuerdo de los CATD y CCV', 'Borrador', day('2027-01-05', 'dd-mmm-yyyy'), null, null],
        [null, null, 'Aprobada', day('2027-02-05', 'dd-mmm-yyyy'), null, null],
        [15, 'Instrumento jurídico con el auditor', 'Borrador', day('2027-02-05', 'dd-mmm-yyyy'), null, null],
        [null, null, 'Aprobada', day('2027-03-05', 'dd-mmm-yyyy'), null, null],
        [28, 'Acta notarial de cierre', 'Aprobada', day('2027-06-11', 'dd-mmm-yyyy'), null, null],
        [32, 'Informe final del comité técnico', 'Aprobada', day('2027-06-30', 'dd-mmm-yyyy'), null, null],
      ],
      merges: [
        'A3:A4',
        'B3:B4',
        'A5:A6',
        'B5:B6',
        'A7:A8',
        'B7:B8',
        'A9:A10',
        'B9:B10',
        'A11:A12',
        'B11:B12',
      ],
    },
  ],
  electionDay: '2027-06-06',
  expected: {
    activities: [
      { code: '4', title: 'Acuerdo del comité técnico asesor', start: null, end: '2026-10-05' },
      { code: '4', title: 'Acuerdo del comité técnico asesor', start: null, end: '2026-11-05' },
      { code: '6', title: 'Plan de trabajo del PREP', start: null, end: '2026-10-05' },
      { code: '6', title: 'Plan de trabajo del PREP', start: null, end: '2026-12-04' },
      { code: '8', title: 'Proceso técnico operativo', start: null, end: '2026-12-04' },
      { code: '8', title: 'Proceso técnico operativo', start: null, end: '2027-01-05' },
      { code: '12', title: 'Acuerdo de los CATD y CCV', start: null, end: '2027-01-05' },
      { code: '12', title: 'Acuerdo de los CATD y CCV', start: null, end: '2027-02-05' },
      { code: '15', title: 'Instrumento jurídico con el auditor', start: null, end: '2027-02-05' },
      { code: '15', title: 'Instrumento jurídico con el auditor', start: null, end: '2027-03-05' },
      { code: '28', title: 'Acta notarial de cierre', start: null, end: '2027-06-11' },
      { code: '32', title: 'Informe final del comité técnico', start: null, end: '2027-06-30' },
    ],
  },
};
