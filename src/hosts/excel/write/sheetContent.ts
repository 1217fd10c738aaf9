import type { NewSheet } from '../../../snapshot/edit';
import type { StateReading, States } from '../read/cellStates';
import type { Piece } from '../read/pieces';
import type { FoundContent } from './newSheetContent';
import { believedContent } from './newSheetContent';

/** Questions about sheets, gathered for one request. */
export interface Asking {
  readonly pieces: readonly Piece[];
  readonly readings: readonly StateReading[];
}

/** Asks what stands in a sheet where a content of ours should be; `give` gets it after the sync. */
export function askForContent(
  sheet: Excel.Worksheet,
  content: NewSheet,
  give: (found: FoundContent) => void,
): Asking {
  const states: States = new Map();
  const queue = () => {
    const used = sheet.getUsedRange(false).load('rowIndex,columnIndex,rowCount,columnCount');
    return () => {
      const lastRow = used.rowIndex + used.rowCount - 1;
      const lastColumn = used.columnIndex + used.columnCount - 1;
      give({ states, lastRow, lastColumn });
    };
  };
  return {
    pieces: [{ bytes: 200, queue }],
    readings: [{ sheet, cells: believedContent(content), states }],
  };
}
