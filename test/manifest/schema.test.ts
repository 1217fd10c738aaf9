import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSchema } from '../../scripts/manifest-check/schema';
import { ROOT } from '../../scripts/pages';
import { publishedManifest } from '../../scripts/urls';
import { describeWithShared, sharedPath } from '../shared';

const schema = sharedPath('schemas', 'office-manifest', 'OfficeAppManifestV1_1.xsd');
const ours = join(ROOT, 'manifest.xml');

describeWithShared("Microsoft's schema", () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function stateOf(text: string): string {
    const file = join(folder, 'manifest.xml');
    writeFileSync(file, text);
    return checkSchema(file, schema).state;
  }

  it('takes our manifest, for development and published', () => {
    expect(checkSchema(ours, schema)).toMatchObject({ state: 'valid' });
    expect(stateOf(publishedManifest(readFileSync(ours, 'utf8'), 'https://prep.example/a'))).toBe('valid');
  });

  it('refuses one whose elements are out of order', () => {
    const text = readFileSync(ours, 'utf8').replace(/(<Id>.*<\/Id>)(\s*)(<Version>.*<\/Version>)/, '$3$2$1');
    expect(stateOf(text)).toBe('invalid');
  });

  it('is not taken for checked where xmllint is missing', () => {
    expect(checkSchema(ours, schema, 'no-such-xmllint')).toMatchObject({
      state: 'not-checked',
      report: expect.stringContaining('xmllint') as string,
    });
  });
});

describe('a schema that is not there', () => {
  it('is said to be missing', () => {
    const missing = join(ROOT, 'no-such-folder', 'schema.xsd');
    expect(checkSchema(ours, missing)).toMatchObject({
      state: 'not-checked',
      report: expect.stringContaining(missing) as string,
    });
  });
});
