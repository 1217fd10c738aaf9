import rule from '../../src/rules/preliminary-after-final';
import { catalogPlan, rowWith } from './catalogPlan';
import { testRule } from './ruleTester';

const rows = catalogPlan({ late: { 'proceso-tecnico-operativo/preliminary': 40 } });

testRule(rule, {
  valid: [
    { name: 'drafts before their final versions', workbook: { 'Plan 2026-2027': catalogPlan() } },
    {
      name: 'a draft that ends with the final version',
      workbook: { 'Plan 2026-2027': catalogPlan({ late: { 'proceso-tecnico-operativo/preliminary': 31 } }) },
    },
    {
      name: 'a draft without a final version',
      workbook: { 'Plan 2026-2027': catalogPlan({ without: ['proceso-tecnico-operativo/final'] }) },
    },
  ],
  invalid: [
    {
      name: 'a draft that ends after the final version',
      workbook: { 'Plan 2026-2027': rows },
      findings: [
        {
          messageId: 'after',
          cell: `Plan 2026-2027!E${String(rowWith(rows, 'Proceso Técnico Operativo (PTO) (versión preliminar)'))}`,
          severity: 'warning',
        },
      ],
    },
  ],
});
