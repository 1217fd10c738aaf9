import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/pages';
import { roles } from '../../../src/reading/columns/index';

const folder = 'src/reading/columns';
const ids: readonly string[] = roles.map(({ id }) => id);
const filesIn = (path: string, ending: string): string[] =>
  readdirSync(join(ROOT, path))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));
const files = filesIn(folder, '.ts').filter((name) => !['index', 'role'].includes(name));
const tests = filesIn('test/reading/columns', '.test.ts');

/** What a file of the folder lacks, in one line; null when it is a tested role of the list that is called like its file. */
function faultOf(file: string): string | null {
  const source = readFileSync(join(ROOT, folder, `${file}.ts`), 'utf8');
  if (!/export default defineRole\(/.test(source)) return `move ${folder}/${file}.ts to src/reading/headers/`;
  if (!source.includes(`id: '${file}'`)) return `write id: '${file}' in ${folder}/${file}.ts`;
  if (!ids.includes(file)) return `add ${folder}/${file}.ts to ${folder}/index.ts`;
  return tests.includes(file) ? null : `write test/reading/columns/${file}.test.ts`;
}

it('the list has every file of the folder, which is called like its role and has a test', () => {
  expect(files.map(faultOf).filter((fault) => fault !== null)).toEqual([]);
  expect([...ids].sort()).toEqual([...files].sort());
});

it('the list has every role once', () => {
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
