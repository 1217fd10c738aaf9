import type { SheetCorrection } from '../../src/calendar/corrections';
import { isoDate } from '../../src/calendar/plainDate';
import { formatSettings, NO_SETTINGS } from '../../src/lineamientos/settings';
import type { ReadingChange } from '../../src/orders/readingChange';
import { sheetAsRead } from '../../src/orders/keepCorrections';
import { withChange } from '../../src/orders/readingChange';
import type { CellInput, WorkbookSnapshot } from '../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import type { Examination } from '../../src/validation/examine';
import { examine } from '../../src/validation/examine';
import { outline } from './writing';

type Change = Omit<ReadingChange, 'sheet'>;

interface Misread {
  readonly rows: readonly (readonly CellInput[])[];
  /** What the user says, a correction each; three at most. */
  readonly said: readonly Change[];
  /** What the sheet says to a person: "code|title|when". */
  readonly right: readonly string[];
}

const column = (at: number, role: string): Change => ({ columns: [{ column: at, role }] });
const header = (row: number): Change => ({ headerRow: row });
const none = (...rows: number[]): Change => ({ notActivities: rows });

const INSTALL = 'Instalar la comisión';
const DESIGNATE = 'Designar la instancia';
const BOTH = [`1|${INSTALL}|2026-09-01..2026-09-04`, `2|${DESIGNATE}|2026-09-07..2026-09-11`];
const UNNUMBERED = [`|${INSTALL}|2026-09-01..2026-09-04`, `|${DESIGNATE}|2026-09-07..2026-09-11`];

/** Sheets that the reader gets wrong by itself. */
const MISREAD: Readonly<Record<string, Misread>> = {
  'headers of a letter': {
    rows: [
      ['a', 'b', 'c', 'd'],
      [1, INSTALL, '1/9/2026', '4/9/2026'],
      [2, DESIGNATE, '7/9/2026', '11/9/2026'],
    ],
    said: [header(0), column(0, 'code'), column(3, 'end')],
    right: BOTH,
  },
  'no headers at all but a blank row': {
    rows: [
      ['Plan del PREP', 'x', 'y'],
      [INSTALL, '1/9/2026', '4/9/2026'],
      [DESIGNATE, '7/9/2026', '11/9/2026'],
    ],
    said: [header(0)],
    right: UNNUMBERED,
  },
  'the dates of the council beside those of the plan': {
    rows: [
      ['Núm.', 'Actividad', 'Inicio', 'Término', 'Sale', 'Regresa'],
      [1, INSTALL, '3/8/2026', '5/8/2026', '1/9/2026', '4/9/2026'],
      [2, DESIGNATE, '6/8/2026', '7/8/2026', '7/9/2026', '11/9/2026'],
    ],
    said: [
      { columns: [2, 3].map((at) => ({ column: at, role: 'other' })) },
      column(4, 'start'),
      column(5, 'end'),
    ],
    right: BOTH,
  },
  'starts and ends the wrong way round': {
    rows: [
      ['Núm.', 'Actividad', 'Hasta', 'Desde'],
      [1, INSTALL, '1/9/2026', '4/9/2026'],
      [2, DESIGNATE, '7/9/2026', '11/9/2026'],
    ],
    said: [
      {
        columns: [
          { column: 2, role: 'start' },
          { column: 3, role: 'end' },
        ],
      },
    ],
    right: BOTH,
  },
  'what is done under another word than what it belongs to': {
    rows: [
      ['Núm.', 'Actividad', 'Detalle', 'Inicio', 'Término'],
      [1, 'Integración', INSTALL, '1/9/2026', '4/9/2026'],
      [2, 'Integración', DESIGNATE, '7/9/2026', '11/9/2026'],
    ],
    said: [column(1, 'section'), column(2, 'title')],
    right: BOTH,
  },
  'a number that is none of the plan’s': {
    rows: [
      ['Núm.', 'Orden en el acta', 'Actividad', 'Inicio', 'Término'],
      [901, 1, INSTALL, '1/9/2026', '4/9/2026'],
      [902, 2, DESIGNATE, '7/9/2026', '11/9/2026'],
    ],
    said: [column(0, 'other'), column(1, 'code')],
    right: BOTH,
  },
  'rows that add up': {
    rows: [
      ['Núm.', 'Actividad', 'Inicio', 'Término'],
      [1, INSTALL, '1/9/2026', '4/9/2026'],
      [2, DESIGNATE, '7/9/2026', '11/9/2026'],
      [null, 'Duración del bloque', '1/9/2026', '11/9/2026'],
    ],
    said: [none(3)],
    right: BOTH,
  },
  'examples of how to fill it in': {
    rows: [
      ['Núm.', 'Actividad', 'Inicio', 'Término'],
      [0, 'Escriba aquí la actividad', '1/1/2026', '2/1/2026'],
      [1, INSTALL, '1/9/2026', '4/9/2026'],
      [2, DESIGNATE, '7/9/2026', '11/9/2026'],
    ],
    said: [none(1)],
    right: BOTH,
  },
  'a printed date beside the plan’s': {
    rows: [
      ['Núm.', 'Actividad', 'Fecha', 'Ventana'],
      [1, INSTALL, '15/8/2026', 'del 1 al 4 de septiembre de 2026'],
      [2, DESIGNATE, '15/8/2026', 'del 7 al 11 de septiembre de 2026'],
    ],
    said: [column(2, 'other'), column(3, 'period')],
    right: BOTH,
  },
  'real dates that were meant as the plan': {
    rows: [
      ['Núm.', 'Actividad', 'Inicio', 'Término', 'Inicio real', 'Término real'],
      [1, INSTALL, '3/8/2026', '5/8/2026', '1/9/2026', '4/9/2026'],
      [2, DESIGNATE, '6/8/2026', '7/8/2026', '7/9/2026', '11/9/2026'],
    ],
    said: [
      {
        columns: [
          { column: 2, role: 'originalStart' },
          { column: 3, role: 'originalEnd' },
        ],
      },
      {
        columns: [
          { column: 4, role: 'start' },
          { column: 5, role: 'end' },
        ],
      },
    ],
    right: BOTH,
  },
  'modified dates that were refused': {
    rows: [
      ['Núm.', 'Actividad', 'Inicio', 'Término', 'Nuevo inicio', 'Nuevo término'],
      [1, INSTALL, '1/9/2026', '4/9/2026', '3/8/2026', '5/8/2026'],
      [2, DESIGNATE, '7/9/2026', '11/9/2026', '6/8/2026', '7/8/2026'],
    ],
    said: [{ columns: [4, 5].map((at) => ({ column: at, role: 'other' })) }],
    right: BOTH,
  },
  'a hidden column that holds the true end': {
    rows: [
      ['Núm.', 'Actividad', 'Inicio', 'Corte', 'Término'],
      [1, INSTALL, '1/9/2026', '4/9/2026', '30/9/2026'],
      [2, DESIGNATE, '7/9/2026', '11/9/2026', '30/9/2026'],
    ],
    said: [column(4, 'other'), column(3, 'end')],
    right: BOTH,
  },
  'people under a word for what is done': {
    rows: [
      ['Núm.', 'Tarea', 'Trabajo asignado', 'Inicio', 'Término'],
      [1, 'Ana', INSTALL, '1/9/2026', '4/9/2026'],
      [2, 'Luis', DESIGNATE, '7/9/2026', '11/9/2026'],
    ],
    said: [column(1, 'responsible'), column(2, 'title')],
    right: BOTH,
  },
  'a directory that has dates': {
    rows: [
      ['Persona', 'Alta', 'Baja'],
      [INSTALL, '1/9/2026', '4/9/2026'],
      [DESIGNATE, '7/9/2026', '11/9/2026'],
    ],
    said: [header(0), column(0, 'title')],
    right: UNNUMBERED,
  },
  'a log of changes that is the plan': {
    rows: [
      ['Versión', 'Descripción del cambio', 'Fecha', 'Autor'],
      [1, INSTALL, 'del 1 al 4 de septiembre de 2026', 'Sistemas'],
      [2, DESIGNATE, 'del 7 al 11 de septiembre de 2026', 'Sistemas'],
    ],
    said: [header(0), column(1, 'title'), column(0, 'code')],
    right: BOTH,
  },
  'two periods, of which the second is meant': {
    rows: [
      ['Núm.', 'Actividad', 'Periodo de veda', 'Periodo'],
      [1, INSTALL, 'mayo de 2027', 'del 1 al 4 de septiembre de 2026'],
      [2, DESIGNATE, 'mayo de 2027', 'del 7 al 11 de septiembre de 2026'],
    ],
    said: [column(2, 'other')],
    right: BOTH,
  },
  'titles in capitals under a code': {
    rows: [
      ['Clave del programa', 'Observaciones', 'Inicio', 'Término'],
      [1, INSTALL, '1/9/2026', '4/9/2026'],
      [2, DESIGNATE, '7/9/2026', '11/9/2026'],
    ],
    said: [column(1, 'title'), column(0, 'code')],
    right: BOTH,
  },
  'months that are amounts': {
    rows: [
      ['Núm.', 'Actividad', 'Sep', 'Oct', 'Nov', 'Cuándo fue'],
      [1, INSTALL, 120, 300, 410, 'del 1 al 4 de septiembre de 2026'],
      [2, DESIGNATE, 140, 310, 420, 'del 7 al 11 de septiembre de 2026'],
    ],
    said: [header(0), column(5, 'period')],
    right: BOTH,
  },
  'what is handed in as what is done': {
    rows: [
      ['Núm.', 'Entregable', 'Actividad a la que pertenece', 'Inicio', 'Término'],
      [1, INSTALL, 'Órganos', '1/9/2026', '4/9/2026'],
      [2, DESIGNATE, 'Órganos', '7/9/2026', '11/9/2026'],
    ],
    said: [column(2, 'section'), column(1, 'title')],
    right: BOTH,
  },
  'notes that stand where titles do': {
    rows: [
      ['Núm.', 'Comentario', 'Actividad', 'Inicio', 'Término'],
      [1, INSTALL, 'ver acta', '1/9/2026', '4/9/2026'],
      [2, DESIGNATE, 'ver acta', '7/9/2026', '11/9/2026'],
    ],
    said: [column(2, 'notes'), column(1, 'title')],
    right: BOTH,
  },
};

const book = (rows: Misread['rows'], corrections: readonly SheetCorrection[]): WorkbookSnapshot =>
  buildWorkbook([buildSheet('Hoja', rows)], { settings: formatSettings({ ...NO_SETTINGS, corrections }) });

const examined = (rows: Misread['rows'], corrections: readonly SheetCorrection[]): Examination =>
  examine(book(rows, corrections), { today: isoDate('2026-11-29'), electionDay: isoDate('2027-06-06') });

/** The corrections that pane and command line keep when these things are said one after the other. */
const keptAfter = ({ rows, said }: Misread): SheetCorrection[] =>
  said.reduce<SheetCorrection[]>((kept, change) => {
    const workbook = book(rows, kept);
    const read = sheetAsRead('Hoja', { workbook, examination: examined(rows, kept) });
    if (read === null) throw new Error('there is a sheet «Hoja»');
    return withChange(kept, { sheet: 'Hoja', ...change }, read);
  }, []);

describe('A sheet that is misread', () => {
  const cases = Object.entries(MISREAD);

  it('is one of twenty kinds at least, put right by three corrections at most', () => {
    expect(cases.length).toBeGreaterThanOrEqual(20);
    expect(cases.filter(([, { said }]) => said.length > 3)).toEqual([]);
  });

  it.each(cases)('is put right by what the user says: %s', (_, misread) => {
    expect(outline(examined(misread.rows, []).calendar)).not.toEqual(misread.right);
    expect(outline(examined(misread.rows, keptAfter(misread)).calendar)).toEqual(misread.right);
  });
});
