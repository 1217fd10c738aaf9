import type { CellInput } from '../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import { readCalendar } from '../../src/reading/readCalendar';
import { outline, problemCells, written } from './writing';

type Rows = CellInput[][];

const read = (rows: Rows, hidden: number[] = []) =>
  readCalendar(
    buildWorkbook([
      buildSheet('Plan', [['Plan de trabajo PREP 2026-2027'], [], ...rows], {
        hiddenColumns: new Set(hidden),
      }),
    ]),
  );

const ROW = '1|Integrar el comité técnico|2026-10-05..2026-11-06';

describe('Of several dates of a row', () => {
  it.each<[string, Rows, number[]?]>([
    [
      'the shown ones count, hidden ones before them do not',
      [
        ['Núm.', 'Actividad', 'Inicio', 'Término', 'Inicio', 'Término'],
        [1, 'Integrar el comité técnico', '1/9/2025', '3/9/2025', '5/10/2026', '6/11/2026'],
      ],
      [2, 3],
    ],
    [
      'the shown ones count, hidden ones after them do not',
      [
        ['Núm.', 'Actividad', 'Inicio', 'Término', 'Inicio', 'Término'],
        [1, 'Integrar el comité técnico', '5/10/2026', '6/11/2026', '1/9/2025', '3/9/2025'],
      ],
      [4, 5],
    ],
    [
      'the modified ones count where they are filled',
      [
        ['Núm.', 'Actividad', 'Fecha original', null, 'Fecha modificada', null],
        [null, null, 'Inicio', 'Término', 'Inicio', 'Término'],
        [1, 'Integrar el comité técnico', '1/9/2026', '3/9/2026', '5/10/2026', '6/11/2026'],
      ],
    ],
    [
      'the original ones count where no modified one is',
      [
        ['Núm.', 'Actividad', 'Fecha original', null, 'Fecha modificada', null],
        [null, null, 'Inicio', 'Término', 'Inicio', 'Término'],
        [1, 'Integrar el comité técnico', '5/10/2026', '6/11/2026', null, null],
      ],
    ],
    [
      'each end counts for itself',
      [
        ['Núm.', 'Actividad', 'Inicio original', 'Término original', 'Nueva fecha de término'],
        [1, 'Integrar el comité técnico', '5/10/2026', '30/10/2026', '6/11/2026'],
      ],
    ],
    [
      'a modified one that says nothing does not count',
      [
        ['Núm.', 'Actividad', 'Inicio', 'Término', 'Término reprogramado'],
        [1, 'Integrar el comité técnico', '5/10/2026', '6/11/2026', 'N/A'],
      ],
    ],
    [
      'the planned ones count and the real ones before them do not',
      [
        ['Núm.', 'Actividad', 'Inicio real', 'Término real', 'Inicio programado', 'Término programado'],
        [1, 'Integrar el comité técnico', '9/10/2026', '20/11/2026', '5/10/2026', '6/11/2026'],
      ],
    ],
    [
      'the planned ones count and the real ones after them do not',
      [
        ['Núm.', 'Actividad', 'Programado', null, 'Real', null],
        [null, null, 'Inicio', 'Término', 'Inicio', 'Término'],
        [1, 'Integrar el comité técnico', '5/10/2026', '6/11/2026', '9/10/2026', '20/11/2026'],
      ],
    ],
    [
      'the plan counts, not the deadline of the norm beside it',
      [
        ['Núm.', 'Actividad', 'Plazo legal', 'Inicio', 'Término'],
        [1, 'Integrar el comité técnico', '30/11/2026', '5/10/2026', '6/11/2026'],
      ],
    ],
    [
      'the plan counts, not what is counted from the election day',
      [
        ['Núm.', 'Actividad', 'Plazo', 'Inicio', 'Término'],
        [1, 'Integrar el comité técnico', '7 meses antes de la jornada', '5/10/2026', '6/11/2026'],
      ],
    ],
    [
      'a date of delivery beside an end is when it was handed in',
      [
        ['Núm.', 'Actividad', 'Inicio', 'Término', 'Fecha de entrega'],
        [1, 'Integrar el comité técnico', '5/10/2026', '6/11/2026', '9/11/2026'],
      ],
    ],
    [
      'a date of delivery is the end where there is no other',
      [
        ['Núm.', 'Actividad', 'Inicio', 'Fecha de entrega'],
        [1, 'Integrar el comité técnico', '5/10/2026', '6/11/2026'],
      ],
    ],
    [
      'those below each month count, a bare day as one of its month',
      [
        ['Núm.', 'Actividad', 'Octubre', null, 'Noviembre', null],
        [null, null, 'Inicio', 'Término', 'Inicio', 'Término'],
        [1, 'Integrar el comité técnico', 5, null, null, 6],
      ],
    ],
  ])('%s', (_, rows, hidden = []) => {
    const calendar = read(rows, hidden);
    expect(outline(calendar)).toEqual([ROW]);
    expect(problemCells(calendar)).toEqual([]);
  });

  it('no second activity is made', () => {
    const single = read([
      ['Núm.', 'Actividad', 'Fecha original', 'Fecha modificada'],
      [1, 'Integrar el comité técnico', '30/10/2026', '6/11/2026'],
    ]);
    const sent = read([
      ['Núm.', 'Actividad', 'Fecha límite', 'Fecha de envío'],
      [1, 'Integrar el comité técnico', '6/11/2026', '5/11/2026'],
    ]);
    expect(outline(single)).toEqual(['1|Integrar el comité técnico|2026-11-06']);
    expect(outline(sent)).toEqual(['1|Integrar el comité técnico|..2026-11-06']);
  });

  it('the others are kept beside the plan', () => {
    const { activities } = read([
      [
        'Núm.',
        'Actividad',
        'Plazo',
        'Inicio original',
        'Término original',
        'Nuevo término',
        'Entregado el',
        'Estatus',
      ],
      [1, 'Firmar', 'J − 4 meses', '4/1/2027', '29/1/2027', '5/2/2027', '4/2/2027', 'Entregado'],
    ]);
    const beside = activities[0]?.beside;
    expect(
      beside && [beside.original, beside.deliveredOn].map((period) => period && written(period)),
    ).toEqual(['2027-01-04..2027-01-29', '2027-02-04']);
    expect(beside?.status).toMatchObject({ text: 'Entregado', cell: { row: 3, column: 7 } });
    expect(beside?.deadline && written(beside.deadline)).toBe('2027-02-06');
  });
});

describe('A list of deliverables', () => {
  it.each([
    [['Entregable', 'Versión', 'Fecha límite']],
    [['Entregable', 'Versión', 'Fecha límite', 'Oficio']],
    [['Entregable', 'Versión', 'Fecha límite', 'Oficio', 'Fundamento']],
  ])('under %j has one activity a row, with its version', (headers) => {
    const calendar = read(
      [
        headers,
        ['Plan de trabajo', 'Preliminar', '6/10/2026', 'SE/1/2026', 'Numeral 33'],
        ['Plan de trabajo', 'Final', '6/12/2026', 'SE/2/2026', 'Numeral 33'],
      ].map((row) => row.slice(0, headers.length)),
    );
    expect(calendar.activities.map(({ title, beside }) => [title, beside?.version?.text])).toEqual([
      ['Plan de trabajo', 'Preliminar'],
      ['Plan de trabajo', 'Final'],
    ]);
  });
});
