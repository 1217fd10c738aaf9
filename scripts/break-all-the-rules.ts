// Writes the workbooks of samples/ that break every rule: npx tsx scripts/break-all-the-rules.ts
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createXlsx } from '../src/hosts/xlsx/xlsxFile';
import { FAULTY_BOOKS } from './rules/faultyWorkbook';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'samples');
for (const [name, sheets] of Object.entries(FAULTY_BOOKS)) {
  writeFileSync(join(folder, name), createXlsx(sheets(), name));
  console.log(`Libro que rompe reglas: ${join(folder, name)}`);
}
