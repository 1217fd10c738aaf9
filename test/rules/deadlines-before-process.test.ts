import rule from '../../src/rules/deadlines-before-process';
import { testRule } from './ruleTester';
import { catalogPlan } from './catalogPlan';

const SHORT = [
  ['Actividad', 'Inicio', 'Término'],
  ['Instalar la comisión de seguimiento del PREP', '20 de septiembre', '27 de septiembre'],
  ['Integrar el COTAPREP', '27 de septiembre', '1 de octubre'],
];

testRule(rule, {
  valid: [
    { name: 'an ordinary process', workbook: { 'Plan 2026-2027': catalogPlan() } },
    {
      name: 'an ordinary process whose plan begins late: what it lacks is missing',
      workbook: {
        'Plan 2026-2027': [
          ['Actividad', 'Inicio', 'Término'],
          ['Instalar CATD', '5 de abril', '9 de abril'],
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'an extraordinary election called two months before, once',
      workbook: { 'Elección extraordinaria 2021': SHORT },
      electionDay: '2021-11-28',
      findings: [{ messageId: 'before', cell: null, severity: 'info' }],
    },
    {
      name: 'the only one that the workbook asks for',
      workbook: {
        'Elección extraordinaria 2027': [
          ['Actividad', 'Inicio', 'Término'],
          ['Integrar el COTAPREP', '26 de octubre de 2026', '1 de noviembre de 2026'],
        ],
        Lineamientos: [
          ['Id', 'Plazo'],
          ...['comision-seguimiento', 'informe-mensual', 'cotaprep', 'plan-trabajo'].map((id) => [
            id,
            'no aplica',
          ]),
        ],
      },
      electionDay: '2027-06-13',
      findings: [{ messageId: 'one', cell: null }],
    },
  ],
});
