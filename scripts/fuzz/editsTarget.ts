import { isDeepStrictEqual } from 'node:util';
import { unzipSync } from 'fflate';
import { openXlsx } from '../../src/hosts/xlsx/xlsxFile';
import { randomEdits } from './randomEdits';
import { randomParts, zipped } from './randomWorkbook';
import type { FuzzTarget } from './target';
import { checkEdits } from './workbookChecks';

/** Good workbooks, edited by chance and taken back; parts that no edit concerns stay byte for byte. */
export const editsTarget: FuzzTarget = {
  name: 'edits',
  about: 'ediciones al azar en libros buenos, y su inversa',
  round(random) {
    const parts = randomParts(random);
    const file = openXlsx(zipped(random, parts), 'azar.xlsx');
    checkEdits(random, file, 1 + random.below(40), true);
    const cells = randomEdits(random, file.snapshot, 10).filter(({ kind }) => kind === 'cell');
    const open = new Set(file.snapshot.sheets.filter((sheet) => !sheet.protected).map(({ name }) => name));
    const { file: written } = file.apply(
      cells.filter((edit) => edit.kind === 'cell' && open.has(edit.sheet)),
    );
    const after = unzipSync(written.bytes);
    for (const [name, bytes] of Object.entries(parts)) {
      const concerned = /sheet\d|styles|\.rels$|Content_Types/.test(name);
      if (!concerned && !isDeepStrictEqual(Buffer.from(after[name] ?? []), Buffer.from(bytes))) {
        throw new Error(`${name} was changed`);
      }
    }
  },
};
