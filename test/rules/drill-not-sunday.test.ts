import rule from '../../src/rules/drill-not-sunday';
import { plan, THREE_SUNDAYS } from './drillPlans';
import { testRule } from './ruleTester';

testRule(rule, {
  valid: THREE_SUNDAYS,
  invalid: [
    {
      name: 'a Saturday among Sundays',
      workbook: plan('16 de mayo', '22 de mayo', '30 de mayo'),
      findings: [{ messageId: 'weekday', cell: 'Plan 2026-2027!C5', severity: 'error' }],
    },
    {
      name: 'a Thursday before an extraordinary election, as one was held',
      workbook: {
        'Elección extraordinaria 2027': [
          ['Actividad', 'Fecha'],
          ['Ejecutar los simulacros', '11, 14 y 21 de noviembre de 2027'],
        ],
      },
      electionDay: '2027-11-28',
      findings: [{ messageId: 'weekday', cell: 'Elección extraordinaria 2027!B2', severity: 'warning' }],
    },
  ],
});
