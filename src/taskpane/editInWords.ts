import { dateFromSerial, isDateFormat } from '../calendar/serial';
import { dayInWords } from '../spanish/dayInWords';
import { a1 } from '../snapshot/address';
import type { CellFacets, Edit } from '../snapshot/edit';
import type { CellValue, WorkbookSnapshot } from '../snapshot/workbook';
import { sheetNamed } from '../snapshot/workbook';

/** One change as a user reads it: where, what stands there and what will. */
export interface ToldEdit {
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

function valueInWords(value: CellValue, format: string | undefined, system: 1900 | 1904): string {
  if (value === null || value === '') return '(vacía)';
  if (typeof value === 'boolean') return value ? 'VERDADERO' : 'FALSO';
  if (typeof value === 'number' && format !== undefined && isDateFormat(format)) {
    const day = dateFromSerial(value, system);
    if (day !== null) return dayInWords(day);
  }
  return String(value);
}

function facetsInWords(facets: CellFacets, format: string | undefined, system: 1900 | 1904): string {
  if ('value' in facets) return valueInWords(facets.value ?? null, facets.numberFormat ?? format, system);
  if ('fill' in facets) return facets.fill === null ? 'sin relleno' : `relleno ${facets.fill ?? ''}`;
  return `formato ${facets.numberFormat ?? 'General'}`;
}

/** An edit as before → after. */
export function editInWords(edit: Edit, workbook: WorkbookSnapshot): ToldEdit {
  switch (edit.kind) {
    case 'cell': {
      const { sheet, row, column, before, after } = edit;
      const format = sheetNamed(workbook, sheet)?.rows.get(row)?.get(column)?.numberFormat;
      const { dateSystem } = workbook;
      return {
        place: `${sheet}, ${a1(row, column)}`,
        before: facetsInWords(before, format, dateSystem),
        after: facetsInWords(after, format, dateSystem),
      };
    }
    case 'settings':
      return { place: 'Ajustes del libro', before: 'los de ahora', after: 'los nuevos' };
    case 'pageLayout':
      return {
        place: `Impresión de la hoja «${edit.sheet}»`,
        before: 'como está ahora',
        after: edit.after.orientation === 'landscape' ? 'horizontal' : 'vertical',
      };
    case 'addSheet':
      return { place: `Hoja «${edit.content.name}»`, before: '(no existe)', after: 'hoja nueva' };
    case 'removeSheet':
      return { place: `Hoja «${edit.content.name}»`, before: 'existe', after: '(se quita)' };
  }
}
