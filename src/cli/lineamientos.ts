import { today } from '../calendar/plainDate';
import { createXlsx } from '../hosts/xlsx/xlsxFile';
import { catalogueToSheet } from '../lineamientos/sheet/catalogueSheet';
import { editionFor, editionInUse } from '../lineamientos/editions/index';
import type { Edition } from '../lineamientos/edition';
import { defineCommand } from './command';
import { EXIT, OrderFailure } from './failure';
import { writeFile } from './files';
import { editionCalled } from './named';
import type { Options } from './options';
import { print } from './output';

function editionOf({ edition, electionDay }: Options): Edition {
  if (edition !== null) return editionCalled(edition);
  return electionDay === null ? editionInUse(today()) : editionFor(electionDay);
}

/** Writes the catalogue as a sheet that staff can read, change and copy into their own workbook. */
export const lineamientos = defineCommand({
  name: 'lineamientos',
  help: 'Escribe el catálogo de documentos requeridos como hoja editable.',
  options: ['jornada', 'edicion', 'salida'],
  carryOut(options) {
    if (options.files.length > 0)
      throw new OrderFailure('La orden «lineamientos» no toma archivos; use --salida hoja.xlsx.');
    if (options.output === null)
      throw new OrderFailure('Falta --salida ARCHIVO: calendario-prep lineamientos --salida hoja.xlsx');
    const edition = editionOf(options);
    writeFile(options.output, createXlsx([catalogueToSheet(edition)], 'lineamientos.xlsx'));
    print(
      `Catálogo de la edición ${edition.id}: ${options.output}`,
      'Copie la hoja «Lineamientos» a su libro y cambie en ella lo que difiera; sus filas reemplazan a las de la edición.',
    );
    return EXIT.clean;
  },
});
