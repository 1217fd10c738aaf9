import rule from '../../src/rules/drill-outside-window';
import { plan, listed, THREE_SUNDAYS } from './drillPlans';
import { testRule } from './ruleTester';

testRule(rule, {
  valid: THREE_SUNDAYS,
  invalid: [
    {
      name: 'a Sunday five weeks before',
      workbook: plan('2 de mayo', '16 de mayo', '23 de mayo'),
      findings: [{ messageId: 'outside', cell: 'Plan 2026-2027!C4', severity: 'warning' }],
    },
    {
      name: 'election day itself and the Sunday after',
      workbook: listed('30 de mayo, 6 de junio y 13 de junio'),
      findings: [
        { messageId: 'outside', cell: 'Plan 2026-2027!B2' },
        { messageId: 'outside', cell: 'Plan 2026-2027!B2' },
      ],
    },
    {
      name: 'the day before the window opens, thirty-one days before',
      workbook: listed('6, 16 y 23 de mayo'),
      findings: [{ messageId: 'outside', cell: 'Plan 2026-2027!B2' }],
    },
  ],
});
