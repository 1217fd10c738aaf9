// Writes samples/plan-prep-2026-2027.xlsx, the project's own sample workbook: npm run sample
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createXlsx } from '../src/hosts/xlsx/xlsxFile';
import { sampleSheets } from './sample/workbook';

const target = join(dirname(fileURLToPath(import.meta.url)), '..', 'samples', 'plan-prep-2026-2027.xlsx');
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, createXlsx(sampleSheets(), 'plan-prep-2026-2027.xlsx'));
console.log(`Libro de ejemplo: ${target}`);
