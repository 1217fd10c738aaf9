import rule from '../../src/rules/missing-topic';
import { catalogPlan } from './catalogPlan';
import { testRule } from './ruleTester';

const without = (word: string) => ({ 'Plan 2026-2027': catalogPlan({ withoutTopic: word }) });

testRule(rule, {
  valid: [{ name: 'a plan that covers the seven topics', workbook: without('nada de esto') }],
  invalid: ['informes parciales', 'módulos', 'Licitar', 'capacitar'].map((word) => ({
    name: `a plan without the activity about «${word}»`,
    workbook: without(word),
    findings: [{ messageId: 'missing', cell: null, severity: 'error' as const }],
  })),
});
