import rule from '../../src/rules/condition-unclear';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import { catalogPlan, rowWith } from './catalogPlan';
import { testRule } from './ruleTester';

const unclear = catalogPlan({ thirdParty: 'unclear' });

testRule(rule, {
  valid: [
    {
      name: 'a plan that says that the institute does it alone',
      workbook: { 'Plan 2026-2027': catalogPlan({ thirdParty: 'no' }) },
    },
    {
      name: 'a plan that says that a third party helps',
      workbook: { 'Plan 2026-2027': catalogPlan({ thirdParty: 'yes' }) },
    },
    {
      name: 'a plan without the document, which is the finding',
      workbook: { 'Plan 2026-2027': catalogPlan({ without: ['modalidad'] }) },
    },
    {
      name: 'a workbook whose settings say so',
      workbook: buildWorkbook([buildSheet('Plan 2026-2027', unclear)], { settings: '{"thirdParty":"no"}' }),
    },
  ],
  invalid: [
    {
      name: 'a document that does not say which',
      workbook: { 'Plan 2026-2027': unclear },
      findings: [
        {
          messageId: 'unclear',
          cell: `Plan 2026-2027!B${String(rowWith(unclear, 'modalidad'))}`,
          severity: 'info',
        },
      ],
    },
  ],
});
