import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HELP } from '../../src/cli/help';
import { documentGroups } from '../../src/formats/groups';
import { contentWords, extensions, formats } from '../../src/formats/index';

const folder = join(__dirname, '..', '..', 'src', 'formats');
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'format.ts')
  .filter((file) => readFileSync(join(folder, file), 'utf8').includes('defineFormat('))
  .map((file) => file.replace(/\.ts$/, ''));

describe('The list of formats', () => {
  it('has every file of the folder', () => {
    const listed: string[] = formats.map(({ id }) => id);
    const missing = files.filter((id) => !listed.includes(id));
    expect(missing.map((id) => `add ${id} to src/formats/index.ts`)).toEqual([]);
    expect([...listed].sort()).toEqual([...files].sort());
  });

  it('has no two formats that ask for the same', () => {
    const asked = formats.flatMap(({ extension, contents }) =>
      contents.map((word) => `.${extension} ${word}`),
    );
    expect(asked).toEqual([...new Set(asked)]);
  });

  it.each(formats.map((format) => [format.id, format] as const))('tells people of %s', (_id, format) => {
    expect(format.label).not.toBe('');
    expect(format.mime).toMatch(/^[a-z]+\/[a-z0-9.+-]+(?:;charset=utf-8)?$/);
    expect(format.contents.length).toBeGreaterThan(0);
    expect(HELP).toContain(`.${format.extension}`);
    if (format.of !== 'document' || format.button === null) return;
    expect(documentGroups.map(({ group }) => group)).toContain(format.button.group);
  });

  it('gives each ending and each content once, and the help tells of both', () => {
    expect(extensions).toEqual([...new Set(extensions)]);
    expect(contentWords).toEqual([...new Set(contentWords)]);
    const untold = [...extensions.map((one) => `.${one}`), ...contentWords].filter(
      (word) => !HELP.includes(word),
    );
    expect(untold.map((word) => `tell of ${word} in src/cli/options.ts`)).toEqual([]);
  });
});
