import missingDate from '../../src/rules/missing-date';
import { testRule } from './ruleTester';
import { day, HEADER, plan, row } from './plan';

testRule(missingDate, {
  valid: [
    {
      name: 'an activity with both dates',
      workbook: { Plan: plan(row(1, day('2027-03-01'), day('2027-03-02'))) },
    },
    {
      name: 'sub-activities, which live within the dates of their activity',
      workbook: { Plan: plan(row(1, '1 de marzo', '2 de marzo'), row('1.1', null, null)) },
    },
    {
      name: 'an activity whose sub-activities are dated',
      workbook: { Plan: plan(row(1, null, null), row('1.1', '1 de marzo', '2 de marzo')) },
    },
    { name: 'a period that is the whole process', workbook: { Plan: plan(row(1, 'Permanente', null)) } },
    {
      name: 'a date that could not be read',
      workbook: { Plan: plan(row(1, 'el día menos pensado', 'quién sabe')) },
    },
    {
      name: 'bullets whose lines of dates do not pair, of which ambiguous-date speaks',
      workbook: {
        Plan: [
          ['Plan 2026-2027'],
          ['Actividad', 'Periodo'],
          ['• Uno\n• Dos\n• Tres', 'Enero\nFebrero'],
          ['Otra', 'Marzo'],
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'an activity without dates',
      workbook: { Plan: plan(row(1, '1 de marzo', '2 de marzo'), row(2, null, null)) },
      findings: [{ messageId: 'missing-dates', cell: 'Plan!D4', severity: 'warning' }],
    },
    {
      name: 'dates that somebody has yet to decide',
      workbook: { Plan: plan(row(1, 'Por definir', 'Por definir'), row(2, '1 de marzo', '2 de marzo')) },
      findings: [{ messageId: 'missing-dates', cell: 'Plan!D3' }],
    },
    {
      name: 'one of the two',
      workbook: { Plan: plan(row(1, '1 de marzo', null), row(2, null, '2 de marzo')) },
      findings: [
        { messageId: 'missing-end', cell: 'Plan!E3' },
        { messageId: 'missing-start', cell: 'Plan!D4' },
      ],
    },
    {
      name: 'formulas without a stored result, once a sheet',
      workbook: {
        Plan: plan(
          row(1, { value: null, formula: '=F1' }, { value: null, formula: '=D3+5' }),
          row(2, '1 de marzo', { value: null, formula: '=D4+5' }),
        ),
      },
      findings: [{ messageId: 'uncalculated', cell: 'Plan!D3', severity: 'warning' }],
    },
    {
      name: 'numbers of periods, once a table',
      workbook: { Plan: plan(row(1, 1, 5), row(2, 3, 8), row(3, 12, 14)) },
      findings: [{ messageId: 'period-numbers', cell: 'Plan!D3', severity: 'warning' }],
    },
    {
      name: 'a period that is blank',
      workbook: {
        Plan: [
          ['Plan 2026-2027'],
          HEADER.slice(0, 3).concat('Periodo'),
          [1, 'Uno', 'Acuerdo', 'Marzo'],
          [2, 'Dos', 'Acuerdo', null],
        ],
      },
      findings: [{ messageId: 'missing-dates', cell: 'Plan!D4' }],
    },
  ],
});
