import rule from '../../src/rules/too-few-drills';
import { plan, listed, THREE_SUNDAYS } from './drillPlans';
import { testRule } from './ruleTester';

testRule(rule, {
  valid: [
    ...THREE_SUNDAYS,
    {
      name: 'a part of a plan that does not speak of drills',
      workbook: {
        'Plan 2026-2027': [
          ['Actividad', 'Fecha'],
          ['Instalar los CATD', '5 de mayo'],
        ],
      },
    },
    {
      name: 'a workbook without a plan',
      workbook: {
        'Sesiones 2026-2027': [
          ['Sesión', 'Mes'],
          ['Primera', 'Mayo'],
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'two drills',
      workbook: plan('16 de mayo', '23 de mayo'),
      findings: [{ messageId: 'too-few', cell: 'Plan 2026-2027!C4', severity: 'error' }],
    },
    {
      name: 'the same day twice',
      workbook: listed('16, 16 y 23 de mayo'),
      findings: [{ messageId: 'too-few', cell: 'Plan 2026-2027!B2' }],
    },
    {
      name: 'no drill at all',
      workbook: {
        'Plan 2026-2027': [
          ['Actividad', 'Fecha'],
          ['Instalar los CATD', '5 de mayo'],
          ['Instalar la comisión de seguimiento', '6 de septiembre'],
        ],
      },
      findings: [{ messageId: 'too-few', cell: null, severity: 'error' }],
    },
    {
      name: 'drills without their days',
      workbook: {
        'Plan 2026-2027': [
          ['Actividad', 'Periodo'],
          ['Simulacros del PREP', 'Mayo'],
        ],
      },
      findings: [{ messageId: 'no-days', cell: null, severity: 'warning' }],
    },
  ],
});
