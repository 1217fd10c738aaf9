import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/rules/index';

const folder = join(__dirname, '..', '..', 'src', 'rules');
const ids: readonly string[] = rules.map(({ id }) => id);
const files = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile() && !['index.ts', 'rule.ts'].includes(entry.name))
  .map(({ name }) => name.replace(/\.ts$/, ''));

/** What a file of the folder lacks, in one line; null when it is a rule of the list that is called like its file. */
function faultOf(file: string): string | null {
  const source = readFileSync(join(folder, `${file}.ts`), 'utf8');
  if (!/export default defineRule\(/.test(source)) return `move src/rules/${file}.ts to src/rules/evidence/`;
  if (!source.includes(`id: '${file}'`)) return `write id: '${file}' in src/rules/${file}.ts`;
  return ids.includes(file) ? null : `add src/rules/${file}.ts to src/rules/index.ts`;
}

it('the list has every file of the folder, and a file is called like its rule', () => {
  expect(files.map(faultOf).filter((fault) => fault !== null)).toEqual([]);
  expect([...ids].sort()).toEqual([...files].sort());
});

it('the list has every rule once', () => {
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
