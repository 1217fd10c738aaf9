import rule from '../../src/rules/catalogue-row';
import { catalogPlan } from './catalogPlan';
import { testRule } from './ruleTester';

const plan = catalogPlan();
const catalogue = (...rows: string[][]) => ({
  'Plan 2026-2027': plan,
  Lineamientos: [['Id', 'Entregable', 'Versión', 'Plazo', 'Palabras que lo identifican'], ...rows],
});

testRule(rule, {
  valid: [
    { name: 'a workbook without a catalogue', workbook: { 'Plan 2026-2027': plan } },
    { name: 'a deadline of its own', workbook: catalogue(['acta-cierre', '', '', 'J + 8 días', '']) },
    {
      name: 'a document that is not asked for',
      workbook: catalogue(['acta-cierre', '', '', 'no aplica', '']),
    },
  ],
  invalid: [
    {
      name: 'a deadline that cannot be read',
      workbook: catalogue(['acta-cierre', '', '', 'cuando se pueda', '']),
      findings: [{ messageId: 'problem', cell: 'Lineamientos!D2', severity: 'error' }],
    },
  ],
});
