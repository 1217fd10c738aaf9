import rule from '../../src/rules/missing-monthly-report';
import { catalogPlan } from './catalogPlan';
import { testRule } from './ruleTester';

testRule(rule, {
  valid: [
    { name: 'nine reports, one a month', workbook: { 'Plan 2026-2027': catalogPlan() } },
    {
      name: 'another missing document',
      workbook: { 'Plan 2026-2027': catalogPlan({ without: ['acta-cierre'] }) },
    },
  ],
  invalid: [
    {
      name: 'a month without its report',
      workbook: { 'Plan 2026-2027': catalogPlan({ without: ['informe-mensual/2027-03'] }) },
      findings: [{ messageId: 'missing', cell: null, severity: 'error' }],
    },
    {
      name: 'the first and the last month',
      workbook: {
        'Plan 2026-2027': catalogPlan({ without: ['informe-mensual/2026-09', 'informe-mensual/2027-05'] }),
      },
      findings: [
        { messageId: 'missing', cell: null },
        { messageId: 'missing', cell: null },
      ],
    },
  ],
});
