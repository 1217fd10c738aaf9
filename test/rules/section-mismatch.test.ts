import sectionMismatch from '../../src/rules/section-mismatch';
import type { CellInput } from '../../src/snapshot/workbook';
import { testRule } from './ruleTester';
import { HEADER, row } from './plan';

const section = (title: string, ...rows: CellInput[][]): CellInput[][] => [[title], HEADER, ...rows, []];
const march = section(
  'Marzo 2027',
  row(1, '1 de febrero', '2 de marzo'),
  row(2, '15 de febrero', '31 de marzo'),
);

testRule(sectionMismatch, {
  valid: [
    { name: 'activities that end in the month of their section', workbook: { Plan: march } },
    {
      name: 'activities that start in the month of their section',
      workbook: {
        Plan: section('Marzo 2027', row(1, '2 de marzo', '1 de abril'), row(2, '2 de marzo', '1 de mayo')),
      },
    },
    {
      name: 'sections that are no months',
      workbook: { Plan: [['Plan 2026-2027'], ['Planeación'], HEADER, row(1, '1 de enero', '2 de marzo')] },
    },
    {
      name: 'a sheet that files its activities by neither end nor start',
      workbook: {
        Plan: section(
          'Marzo 2027',
          row(1, '1 de enero', '2 de abril'),
          row(2, '1 de enero', '2 de mayo'),
          row(3, '1 de marzo', '2 de marzo'),
          row(4, '1 de enero', '2 de junio'),
        ),
      },
    },
    {
      name: 'sub-activities',
      workbook: { Plan: [...march.slice(0, 4), row('2.1', '15 de febrero', '1 de abril')] },
    },
    {
      name: 'an end in a wrong year',
      workbook: { Plan: [...march.slice(0, 4), row(3, '1 de marzo de 2027', '2 de marzo de 2028')] },
      electionDay: '2027-06-06',
    },
    {
      name: 'an impossible day of the right month',
      workbook: { Plan: [...march, ...section('Abril 2027', row(3, '1 de abril', '31 de abril'))] },
    },
    {
      name: 'an activity without an end',
      workbook: {
        Plan: [...march.slice(0, 4), row(3, 'a partir del 1 de febrero', null), row(4, 'Permanente', null)],
      },
    },
  ],
  invalid: [
    {
      name: 'an end in another month, where the sheet files by end',
      workbook: { Plan: [...march.slice(0, 4), row(3, '15 de marzo', '1 de abril')] },
      findings: [{ messageId: 'end', cell: 'Plan!E5', severity: 'info' }],
    },
    {
      name: 'a start in another month, where the sheet files by start',
      workbook: {
        Plan: section(
          'Marzo 2027',
          row(1, '2 de marzo', '1 de abril'),
          row(2, '3 de marzo', '1 de mayo'),
          row(3, '15 de febrero', '1 de abril'),
        ),
      },
      findings: [{ messageId: 'start', cell: 'Plan!D5' }],
    },
    {
      name: 'each sheet by its own habit',
      workbook: {
        'Por término': [...march.slice(0, 4), row(3, '15 de marzo', '1 de abril')],
        'Por inicio': section(
          'Marzo 2027',
          row(1, '2 de marzo', '1 de abril'),
          row(2, '3 de marzo', '1 de mayo'),
          row(3, '15 de abril', '20 de abril'),
        ),
      },
      findings: [
        { messageId: 'end', cell: 'Por término!E5' },
        { messageId: 'start', cell: 'Por inicio!D5' },
      ],
    },
  ],
});
