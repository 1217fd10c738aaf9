import type { XlsxFile } from '../hosts/xlsx/xlsxFile';
import type { Edition } from '../lineamientos/edition';
import { editionNamed, editions } from '../lineamientos/editions/index';
import { OrderFailure } from './failure';

/** Makes sure that the file has these sheets. @throws OrderFailure when it lacks one */
export function checkSheets(file: XlsxFile, sheets: readonly string[]): void {
  const names = file.snapshot.sheets.map(({ name }) => name);
  const unknown = sheets.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new OrderFailure(
      `No hay una hoja «${unknown}» en ${file.snapshot.name}; las hojas son: ${names.join(', ')}.`,
    );
  }
}

/** The edition of that name, as an option has it. @throws OrderFailure when there is none */
export function editionCalled(name: string): Edition {
  const edition = editionNamed(name);
  if (edition !== null) return edition;
  throw new OrderFailure(
    `No hay una edición «${name}»; las ediciones son: ${editions.map(({ id }) => id).join(', ')}.`,
  );
}
