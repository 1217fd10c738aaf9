// Writes docs/rules.md from the rules: npx tsx scripts/rule-docs.ts
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rulesDocument } from './rules/document';

const target = join(dirname(fileURLToPath(import.meta.url)), '..', 'docs', 'rules.md');
writeFileSync(target, rulesDocument());
console.log(`Reglas: ${target}`);
