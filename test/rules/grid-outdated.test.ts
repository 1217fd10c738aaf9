import rule from '../../src/rules/grid-outdated';
import { book, same, inOneTable, painted } from './gridBooks';
import { testRule } from './ruleTester';

testRule(rule, {
  valid: [
    same,
    inOneTable,
    {
      name: 'months shaded as the dates say, by hand and without marks',
      workbook: book([
        ['1', 'Instalar la comisión', 'Acuerdo', ...painted(['O'])],
        ['2', 'Contratar enlaces de internet', 'Contrato', ...painted(['N', 'D'])],
        ['3', 'Capacitar al personal de captura', 'Constancia', ...painted(['MZ'])],
      ]),
    },
  ],
  invalid: [
    {
      name: 'a row shaded for other months, and repaints it',
      workbook: book([
        ['1', 'Instalar la comisión', 'Acuerdo', ...painted(['O'])],
        ['2', 'Contratar enlaces de internet', 'Contrato', ...painted(['N'])],
        ['3', 'Capacitar al personal de captura', 'Constancia', ...painted(['MZ'])],
      ]),
      findings: [{ messageId: 'one', cell: 'Calendario!B3', severity: 'warning' }],
      output: {
        'Calendario!E2': { value: 'X', numberFormat: ';;;' },
        'Calendario!F3': { value: 'X', numberFormat: ';;;' },
        'Calendario!G3': { value: 'X', numberFormat: ';;;' },
        'Calendario!J4': { value: 'X', numberFormat: ';;;' },
      },
    },
    {
      name: 'two rows, said once',
      workbook: book([
        ['1', 'Instalar la comisión', 'Acuerdo', ...painted(['S', 'O'])],
        ['2', 'Contratar enlaces de internet', 'Contrato', ...painted(['N'])],
        ['3', 'Capacitar al personal de captura', 'Constancia', ...painted(['MZ'])],
      ]),
      findings: [{ messageId: 'outdated', cell: 'Calendario!B2' }],
      output: {
        'Calendario!D2': null,
        'Calendario!E2': { value: 'X', numberFormat: ';;;' },
        'Calendario!F3': { value: 'X', numberFormat: ';;;' },
        'Calendario!G3': { value: 'X', numberFormat: ';;;' },
        'Calendario!J4': { value: 'X', numberFormat: ';;;' },
      },
    },
  ],
});
