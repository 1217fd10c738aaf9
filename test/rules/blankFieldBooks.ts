import type { CellInput } from '../../src/snapshot/workbook';
import { HEADER, plan, row } from './plan';
import type { CaseWorkbook, RuleCase } from './ruleTester';

/** Plans for the rules that want a column filled where the others fill it. */
export interface BlankFieldBooks {
  readonly valid: readonly RuleCase[];
  /** The column is blank in row 4 of the sheet Plan alone. */
  readonly oneBlank: CaseWorkbook;
  /** The column is blank in row 9, a small table of its own below one that fills it. */
  readonly blankInSmallTable: CaseWorkbook;
}

/** The plans for one column, counted from 0. */
export function blankFieldBooks(column: number): BlankFieldBooks {
  const full = (code: CellInput): CellInput[] => row(code, '1 de marzo', '2 de marzo');
  const blank = (code: CellInput): CellInput[] =>
    row(code, '1 de marzo', '1 de marzo').map((cell, at) => (at === column ? ' ' : cell));
  const sessions = HEADER.map((text) => text.replace('Actividad', 'Sesión'));
  return {
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
        workbook: { Plan: plan(full(1)), Sesiones: [sessions, full(1), full(2), blank(3)] },
      },
    ],
    oneBlank: { Plan: plan(full(1), blank(2), full(3)) },
    blankInSmallTable: {
      Plan: [['Marzo 2027'], HEADER, full(1), full(2), full(3), [], ['Abril 2027'], HEADER, blank(4)],
    },
  };
}
