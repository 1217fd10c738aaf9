import rule from '../../src/rules/after-written-deadline';
import type { CellInput } from '../../src/snapshot/workbook';
import { day } from './plan';
import { testRule } from './ruleTester';

const plan = (header: string, deadline: CellInput, end: CellInput): CellInput[][] => [
  ['Plan de trabajo 2026-2027'],
  ['Núm.', 'Actividad', header, 'Inicio', 'Término'],
  [1, 'Ordenar la bodega', deadline, day('2027-02-01'), end],
];

testRule(rule, {
  valid: [
    {
      name: 'an end on the deadline that is counted from the election day',
      workbook: { Plan: plan('Plazo', '4 meses antes de la jornada', day('2027-02-06')) },
    },
    {
      name: 'an end before the deadline of the norm',
      workbook: { Plan: plan('Plazo legal', day('2027-02-06'), day('2027-02-05')) },
    },
    {
      name: 'a deadline that says no day',
      workbook: { Plan: plan('Plazo legal', 'por definir', day('2027-02-12')) },
    },
    {
      name: 'a deadline that is the only date',
      workbook: {
        Plan: [
          ['Plan de trabajo 2026-2027'],
          ['Núm.', 'Actividad', 'Plazo'],
          [1, 'Ordenar la bodega', '4 meses antes de la jornada'],
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'an end after the deadline that is counted from the election day',
      workbook: { Plan: plan('Plazo', '4 meses antes de la jornada', day('2027-02-12')) },
      findings: [{ messageId: 'after', cell: 'Plan!E3' }],
    },
    {
      name: 'an end after the deadline of the norm',
      workbook: { Plan: plan('Plazo legal', day('2027-02-06'), day('2027-02-07')) },
      findings: [{ messageId: 'after', cell: 'Plan!E3' }],
    },
    {
      name: 'an end after a formula of the plan',
      workbook: { Plan: plan('Antelación', 'J − 4 meses', day('2027-03-01')) },
      findings: [{ messageId: 'after', cell: 'Plan!E3' }],
    },
  ],
});
