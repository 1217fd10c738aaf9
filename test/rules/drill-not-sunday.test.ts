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
  ],
});
