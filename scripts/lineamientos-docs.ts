// Writes docs/lineamientos.md from the editions: npm run docs:lineamientos
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lineamientosDocument } from './lineamientos/document';

const target = join(dirname(fileURLToPath(import.meta.url)), '..', 'docs', 'lineamientos.md');
writeFileSync(target, lineamientosDocument());
console.log(`Catálogo: ${target}`);
