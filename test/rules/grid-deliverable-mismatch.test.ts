import rule from '../../src/rules/grid-deliverable-mismatch';
import { with2, same, inOneTable } from './gridBooks';
import { testRule } from './ruleTester';

testRule(rule, {
  valid: [
    same,
    inOneTable,
    {
      name: 'other case and punctuation',
      workbook: with2(['2', 'Contratar enlaces de internet', 'CONTRATO.']),
    },
  ],
  invalid: [
    {
      name: 'another deliverable',
      workbook: with2(['2', 'Contratar enlaces de internet', 'Convenio']),
      findings: [{ messageId: 'mismatch', cell: 'Calendario!C3', severity: 'warning' }],
      output: { 'Calendario!C3': 'Contrato' },
    },
    {
      name: 'a blank deliverable',
      workbook: with2(['2', 'Contratar enlaces de internet', null]),
      findings: [{ messageId: 'blank', cell: 'Calendario!C3' }],
      output: { 'Calendario!C3': 'Contrato' },
    },
  ],
});
