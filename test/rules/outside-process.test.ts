import outsideProcess from '../../src/rules/outside-process';
import { testRule } from './ruleTester';
import { day, HEADER, plan, row } from './plan';

testRule(outsideProcess, {
  valid: [
    {
      name: 'a plan of another process, which has a rule of its own',
      workbook: {
        Plan: plan(
          row(1, day('2024-01-01'), day('2024-01-05')),
          row(2, day('2024-02-01'), day('2024-02-05')),
          row(3, day('2024-03-01'), day('2027-03-05')),
        ),
      },
    },
    {
      name: 'dates from the first day of the tenth month before J to J + 3 months',
      workbook: { Plan: plan(row(1, day('2026-08-01'), day('2027-09-06'))) },
    },
    {
      name: 'a year that wrong-year finds',
      workbook: { Plan: plan(row(1, day('2027-01-18'), day('2028-02-06'))) },
    },
    {
      name: 'a start that took its year from an end with a wrong one',
      workbook: { Plan: plan(row(1, '18 de enero', day('2028-02-06'))) },
    },
    {
      name: 'days without a year in the first month of the process',
      workbook: { Plan: plan(row(1, '1 de agosto', '30 de septiembre')) },
    },
    {
      name: 'an impossible day',
      workbook: { Plan: plan(row(1, day('2027-05-01'), '31 de noviembre de 2027')) },
    },
    {
      name: 'dates when nothing tells the process',
      workbook: {
        Plan: [
          ['Actividad', 'Inicio', 'Término'],
          ['Uno', day('2019-01-01'), day('2024-01-01')],
        ],
      },
    },
    {
      name: 'the weeks of an extraordinary election',
      workbook: { Plan: [['Extraordinaria 2021'], HEADER, row(1, '1 de octubre', '28 de noviembre')] },
      electionDay: '2021-11-28',
    },
  ],
  invalid: [
    {
      name: 'an end so late that no year puts it right',
      workbook: { Plan: plan(row(1, day('2027-05-01'), day('2027-10-15'))) },
      findings: [{ messageId: 'outside', cell: 'Plan!E3', severity: 'warning' }],
    },
    {
      name: 'the days before the window opens and after it closes',
      workbook: {
        Plan: plan(
          row(1, day('2026-07-31'), day('2026-09-01')),
          row(2, day('2027-06-01'), day('2027-09-07')),
        ),
      },
      findings: [
        { messageId: 'outside', cell: 'Plan!D3' },
        { messageId: 'outside', cell: 'Plan!E4' },
      ],
    },
    {
      name: 'a 29 February that the process does not have',
      workbook: { Plan: plan(row(1, '1 de febrero de 2027', day('2028-02-29'))) },
      findings: [{ messageId: 'outside', cell: 'Plan!E3' }],
    },
    {
      name: 'a heading with a wrong year, once',
      workbook: {
        Plan: [
          ['Plan 2026-2027'],
          ['Febrero 2027'],
          HEADER,
          row(1, '1 de febrero', '5 de febrero'),
          row(2, '1 de febrero', '5 de febrero'),
          [],
          ['Marzo 2028'],
          HEADER,
          row(3, '1 de marzo', '5 de marzo'),
        ],
      },
      findings: [{ messageId: 'section', cell: 'Plan!A7' }],
    },
  ],
});
