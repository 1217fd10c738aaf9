import missingDeliverableName from '../../src/rules/missing-deliverable-name';
import type { CellInput } from '../../src/snapshot/workbook';
import { testRule } from './ruleTester';
import { HEADER, plan, row } from './plan';

/** A row whose cell in column C is blank. */
const blank = (code: CellInput, start: CellInput = '1 de marzo'): CellInput[] =>
  row(code, start, start).map((cell, column) => (column === 2 ? ' ' : cell));
const full = (code: CellInput): CellInput[] => row(code, '1 de marzo', '2 de marzo');

testRule(missingDeliverableName, {
  valid: [
    { name: 'activities that fill the column', workbook: { Plan: plan(full(1), full(2)) } },
    { name: 'sub-activities', workbook: { Plan: plan(full(1), blank('1.1'), blank('1.2'), full(2)) } },
    { name: 'a column that is mostly blank', workbook: { Plan: plan(full(1), blank(2), blank(3)) } },
    {
      name: 'a sheet without the column',
      workbook: {
        Plan: [
          ['Plan 2026-2027'],
          ['Núm.', 'Actividad', 'Inicio', 'Término'],
          [1, 'Uno', '1 de marzo', '2 de marzo'],
        ],
      },
    },
    {
      name: 'an activity whose parts fill it',
      workbook: { Plan: plan(full(1), full(2), blank(3), full('3.1')) },
    },
    {
      name: 'bullets, which share the cells of their row',
      workbook: { Plan: plan(row(1, '1 de marzo', '2 de marzo', '• Uno\n• Dos'), full(2)) },
    },
    {
      name: 'sessions',
      workbook: {
        Plan: plan(full(1)),
        Sesiones: [HEADER.map((text) => text.replace('Actividad', 'Sesión')), full(1), full(2), blank(3)],
      },
    },
  ],
  invalid: [
    {
      name: 'the one that leaves it blank',
      workbook: { Plan: plan(full(1), blank(2), full(3)) },
      findings: [{ messageId: 'blank', cell: 'Plan!C4', severity: 'warning' }],
    },
    {
      name: 'blanks of small tables by what the whole sheet does',
      workbook: {
        Plan: [['Marzo 2027'], HEADER, full(1), full(2), full(3), [], ['Abril 2027'], HEADER, blank(4)],
      },
      findings: [{ messageId: 'blank', cell: 'Plan!C9' }],
    },
  ],
});
