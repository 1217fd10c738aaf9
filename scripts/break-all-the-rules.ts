// Writes samples/break-all-the-rules.xlsx, a workbook that breaks every rule: npx tsx scripts/break-all-the-rules.ts
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createXlsx } from '../src/hosts/xlsx/xlsxFile';
import { faultySheets } from './rules/faultyWorkbook';

const name = 'break-all-the-rules.xlsx';
const target = join(dirname(fileURLToPath(import.meta.url)), '..', 'samples', name);
writeFileSync(target, createXlsx(faultySheets(), name));
console.log(`Libro que rompe todas las reglas: ${target}`);
