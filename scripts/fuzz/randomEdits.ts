import { a1 } from '../../src/snapshot/address';
import type { CellFacets, Edit, NewSheet } from '../../src/snapshot/edit';
import { applyEdits, facetsOf } from '../../src/snapshot/edit';
import { DEFAULT_PAGE_LAYOUT } from '../../src/snapshot/pageLayout';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/snapshot/workbook';
import type { Random } from './random';
import { REACH } from './randomWorkbook';

const TEXTS = ['x', '', 'Acuerdo & <más>', '=1+1', ' a ', 'línea\ndos\r', '_x0041_', '\u0001\uD800', '1.10'];
const FORMATS = ['General', '@', 'dd/mm/yyyy', ';;;', '0.0 "x"', 'm/d/yyyy'];
const FILLS = ['#7030A0', '#FFFFFF', '#D9D2E9', null];

function facets(random: Random): CellFacets {
  const value = random.pick([null, true, random.below(1000) / 7, random.below(50_000), random.pick(TEXTS)]);
  return {
    ...(random.chance(0.6) ? { value } : {}),
    ...(random.chance(0.3) ? { numberFormat: random.pick(FORMATS) } : {}),
    ...(random.chance(0.5) ? { fill: random.pick(FILLS) } : {}),
  };
}

function newSheet(random: Random, number: number): NewSheet {
  const rows = random.several(4, (row) =>
    random.several(4, (column) =>
      random.chance(0.2)
        ? null
        : {
            value: random.pick(['Núm.', 3, null, a1(row, column)]),
            bold: random.chance(0.5),
            ...(random.chance(0.5) ? { fill: '#DDDDDD' } : {}),
          },
    ),
  );
  return {
    name: `Nueva ${number}`,
    columnWidths: [8, 20],
    rows,
    frozenRows: random.below(2),
    frozenColumns: 0,
  };
}

function cellEdit(random: Random, sheet: SheetSnapshot): Edit | null {
  const [row, column] = [random.below(REACH + 3), random.below(REACH + 3)];
  const after = facets(random);
  const before = facetsOf(sheet.rows.get(row)?.get(column), after);
  return Object.keys(after).length === 0
    ? null
    : { kind: 'cell', sheet: sheet.name, row, column, before, after };
}

function layoutEdit(random: Random, sheet: SheetSnapshot): Edit {
  const before = sheet.pageLayout ?? DEFAULT_PAGE_LAYOUT;
  const quoted = `'${sheet.name.replace(/'/g, "''")}'`;
  const after = {
    orientation: random.pick(['portrait', 'landscape'] as const),
    fit: random.pick([null, { wide: 1, tall: 0 }, { wide: 2, tall: 3 }]),
    repeated: random.pick([null, `${quoted}!$1:$2`]),
    printArea: random.pick([null, `${quoted}!$A$1:$D$9`]),
    footer: random.pick(['', '&LPREP && más&R&P']),
  };
  return { kind: 'pageLayout', sheet: sheet.name, before, after };
}

/** An edit of the workbook as it is; null where chance would have it change nothing. */
function nextEdit(random: Random, workbook: WorkbookSnapshot, number: number): Edit | null {
  const sheet = random.pick(workbook.sheets);
  const kind = random.below(20);
  if (kind === 0) return { kind: 'addSheet', content: newSheet(random, number) };
  if (kind === 1) return layoutEdit(random, sheet);
  if (kind === 2)
    return { kind: 'settings', before: workbook.settings, after: random.pick([null, '{"b":"<ñ>"}']) };
  return cellEdit(random, sheet);
}

/** Edits that fit one after the other as far as the snapshot tells: a host may still refuse cells that it does not show. */
export function randomEdits(random: Random, start: WorkbookSnapshot, most: number): Edit[] {
  let workbook = start;
  const edits: Edit[] = [];
  for (let number = 0; number < most; number++) {
    const edit = nextEdit(random, workbook, number);
    if (!edit) continue;
    try {
      workbook = applyEdits(workbook, [edit]);
      edits.push(edit);
    } catch {
      // A formula that the edit would overwrite: no host makes it.
    }
  }
  return edits;
}
