import type { SheetModel } from '../../emulated-excel/workbookModel';

/** What is said when the workbook may not be written. */
export const READ_ONLY = 'El libro está abierto como solo lectura: no se cambió nada.';

/** What is said when a sheet may not be written. */
export const protectedText = (sheet: SheetModel): string =>
  `La hoja «${sheet.name}» está protegida: no se cambió nada.`;
