import type { Calendar } from '../calendar/calendar';
import { today } from '../calendar/plainDate';
import type { XlsxFile } from '../hosts/xlsx/xlsxFile';
import { editionNamed, editions } from '../lineamientos/editions/index';
import type { Examination } from '../validation/examine';
import { examine } from '../validation/examine';
import { OrderFailure } from './failure';
import { openFile } from './files';
import type { Options } from './options';

/** A file and what the engine has to say of it. */
export interface ExaminedFile {
  readonly file: XlsxFile;
  readonly examination: Examination;
}

/** Which sheets were looked at and what each lacks, in one line. */
export function noCalendar(calendar: Calendar): string {
  const sheets = calendar.sheets.map(
    ({ name, missing }) => `«${name}» ${missing === '' ? 'no tiene filas con actividades' : missing}`,
  );
  const looked =
    sheets.length === 0 ? 'el libro no tiene hojas de cálculo' : `hojas revisadas: ${sheets.join('; ')}`;
  return `No se encontró ningún calendario en ${calendar.workbook}: ${looked}.`;
}

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

/** Makes sure that there is such an edition. @throws OrderFailure when there is none */
export function checkEdition(edition: string | null): void {
  if (edition === null || editionNamed(edition) !== null) return;
  throw new OrderFailure(
    `No hay una edición «${edition}»; las ediciones son: ${editions.map(({ id }) => id).join(', ')}.`,
  );
}

/** The engine's word on an open file. @throws OrderFailure when no calendar is found in it. */
function examineOpen(file: XlsxFile, options: Options): Examination {
  checkSheets(file, options.sheets);
  checkEdition(options.edition);
  const examination = examine(file.snapshot, {
    today: today(),
    electionDay: options.electionDay,
    edition: options.edition,
    sheets: options.sheets,
  });
  const { calendar } = examination;
  if (calendar.activities.length === 0 && calendar.grid === null)
    throw new OrderFailure(noCalendar(calendar));
  return examination;
}

/** Opens a file and examines it. @throws OrderFailure or HostFailure in one line. */
export function examineFile(path: string, options: Options): ExaminedFile {
  const file = openFile(path);
  return { file, examination: examineOpen(file, options) };
}
