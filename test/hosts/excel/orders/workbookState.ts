import type { EmulatedExcel } from '../../../../src/emulated-excel/emulatedExcel';
import { columnLetters } from '../../../../src/snapshot/address';
import { footerTexts } from '../../../../src/snapshot/pageFooter';

/** Everything that a person could see of a workbook, one text a thing: "celda Plan!D3 value" → "30 de abril". */
export type WorkbookState = ReadonlyMap<string, string>;

/** What the workbook holds now. Sheets go by their names. */
export function workbookState({ model }: EmulatedExcel): WorkbookState {
  const state = new Map<string, string>();
  const part = model.xmlParts.map(({ xml }) => xml).join('');
  if (part !== '') state.set('ajustes', part);
  for (const sheet of model.sheets) {
    const { name, tabColor, visibility, pageLayout, printScale } = sheet;
    state.set(`hoja ${name}`, `${visibility} ${tabColor}`);
    const { footer, ...layout } = pageLayout;
    for (const [facet, value] of Object.entries({ ...layout, ...footerTexts(footer), printScale })) {
      // References name the sheet, which may be renamed.
      state.set(`páginas ${name}|${facet}`, JSON.stringify(value)?.replace(/'(?:[^']|'')*'!/g, ''));
    }
    for (const [row, cells] of sheet.rows) {
      for (const [column, { value, formula, numberFormat, fill, pattern }] of cells) {
        const place = `celda ${name}!${columnLetters(column)}${String(row + 1)}`;
        if (value !== null || formula !== undefined)
          state.set(`${place} value`, String(formula ?? JSON.stringify(value)));
        if (numberFormat !== 'General') state.set(`${place} numberFormat`, numberFormat);
        if (fill !== null || pattern !== null)
          state.set(`${place} fill`, `${fill ?? ''} ${pattern?.name ?? ''}`.trim());
      }
    }
  }
  return state;
}

/** The keys of what differs between two states. */
export function differences(one: WorkbookState, other: WorkbookState): string[] {
  const keys = new Set([...one.keys(), ...other.keys()]);
  return [...keys].filter((key) => one.get(key) !== other.get(key));
}
