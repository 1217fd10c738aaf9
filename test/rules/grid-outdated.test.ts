import type { CellInput } from '../../src/snapshot/workbook';
import rule from '../../src/rules/grid-outdated';
import { book, same, inOneTable, painted } from './gridBooks';
import { testRule } from './ruleTester';

const FILLED = { value: null, fill: '#9C89C9' };
/** A plan from 26 October to 4 November over the halves of October and November, with these cells in them. */
const halves = (...cells: CellInput[]) => ({
  'Plan 2026-2027': [
    ['Núm.', 'Actividad', 'Inicio', 'Término', 'Oct', null, 'Nov', null],
    [null, null, null, null, '1Q', '2Q', '1Q', '2Q'],
    [1, 'Instalar la comisión', '26 de octubre', '4 de noviembre', ...cells],
  ],
});

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
    { name: 'halves shaded as the dates say', workbook: halves(null, FILLED, FILLED) },
    {
      name: 'days and notes in the cells of months, which are the only dates that there are',
      workbook: {
        'Cronograma 2026-2027': [
          ['Núm.', 'Actividad', 'S', 'O', 'N', 'D'],
          [1, 'Instalar la comisión', null, 15],
          [2, 'Contratar enlaces de internet', null, 'Sesión', '1-10'],
          [3, 'Capacitar al personal de captura', FILLED],
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'the wrong half of a month, and repaints it',
      workbook: halves(FILLED, null, FILLED),
      findings: [{ messageId: 'one', cell: 'Plan 2026-2027!B3', severity: 'warning' }],
      output: {
        'Plan 2026-2027!E3': null,
        'Plan 2026-2027!F3': { value: 'X', numberFormat: ';;;' },
        'Plan 2026-2027!G3': { value: 'X', numberFormat: ';;;' },
      },
    },
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
