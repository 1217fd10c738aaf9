import beforeGrid from '../../src/rules/before-grid';
import { findingsOf, testRule } from './ruleTester';
import { day, HEADER, plan, row } from './plan';

const grid = [
  ['Núm.', 'Actividad', 'S', 'O', 'N', 'D', 'E', 'F', 'MZ', 'A', 'MY', 'JN', 'JL'],
  ...[1, 2, 3].map((code) => [code, `Elaborar el documento ${String(code)}`]),
];

testRule(beforeGrid, {
  valid: [
    {
      name: 'activities within the columns',
      workbook: { Plan: plan(row(1, '1 de septiembre', '31 de julio')), Calendario: grid },
    },
    {
      name: 'a new grid, which is widened for an activity wholly before it',
      workbook: {
        Plan: plan(row(1, '10 de agosto', '20 de agosto'), row(2, '1 de octubre', '5 de octubre')),
      },
    },
    {
      name: 'dates outside the process, of which other rules speak',
      workbook: { Plan: plan(row(1, day('2027-01-18'), day('2028-02-06'))), Calendario: grid },
    },
    {
      name: 'the whole process',
      workbook: {
        Plan: plan(row(1, 'Permanente', null), row(2, 'a partir del 1 de octubre', null)),
        Calendario: grid,
      },
    },
  ],
  invalid: [
    {
      name: 'starts in the first month, before its first half that has a column',
      workbook: {
        'Plan 2026-2027': [
          ['Núm.', 'Actividad', 'Inicio', 'Término', 'Sep', 'Oct', null, 'Nov', null],
          [null, null, null, null, '2Q', '1Q', '2Q', '1Q', '2Q'],
          [1, 'Instalar la comisión', '2 de septiembre', '20 de septiembre'],
        ],
      },
      findings: [{ messageId: 'before', cell: 'Plan 2026-2027!C3' }],
    },
    {
      name: 'starts before the first column, once',
      workbook: {
        Plan: plan(
          row(1, '31 de agosto', '2 de septiembre'),
          row(2, '30 de agosto', '2 de octubre'),
          row(3, '1 de octubre', '2 de octubre'),
        ),
        Calendario: grid,
      },
      findings: [{ messageId: 'before', cell: 'Plan!D3', severity: 'info' }],
    },
    {
      name: 'ends after the last column',
      workbook: { Plan: plan(row(1, day('2027-07-01'), day('2027-08-05'))), Calendario: grid },
      findings: [{ messageId: 'after', cell: 'Plan!E3' }],
    },
    {
      name: 'both',
      workbook: { Plan: plan(row(1, day('2026-08-31'), day('2027-08-05'))), Calendario: grid },
      findings: [{ messageId: 'both', cell: 'Plan!D3' }],
    },
    {
      name: 'a start before a grid that is yet to be laid out',
      workbook: {
        Plan: plan(row(1, '31 de agosto', '2 de septiembre'), row(2, '1 de octubre', '2 de octubre')),
      },
      findings: [{ messageId: 'before', cell: 'Plan!D3' }],
    },
    {
      name: 'a sheet at a time',
      workbook: {
        Uno: plan(row(1, '31 de agosto', '2 de septiembre')),
        Dos: [['Plan 2026-2027'], HEADER, row(8, '30 de agosto', '2 de septiembre')],
      },
      findings: [
        { messageId: 'before', cell: 'Uno!D3' },
        { messageId: 'before', cell: 'Dos!D3' },
      ],
    },
  ],
});

it('counts an activity once that two rows of the grid stand for', () => {
  const twice = [...grid, [4, 'Elaborar el documento 1']];
  const workbook = { Plan: plan(row(1, '31 de agosto', '2 de septiembre')), Calendario: twice };
  const [finding] = findingsOf({ name: '', workbook }).filter(({ rule }) => rule === 'before-grid');
  expect(finding?.message).toContain('1 (D3)');
});
