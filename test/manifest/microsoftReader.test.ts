import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { microsoftReaderFaults } from '../../scripts/manifest-check/microsoftReader';
import { ROOT } from '../../scripts/pages';

const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ours = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

async function messagesOf(text: string): Promise<string[]> {
  const file = join(folder, 'manifest.xml');
  writeFileSync(file, text);
  return (await microsoftReaderFaults(file)).map(({ message }) => message);
}

describe("Microsoft's reader", () => {
  it('finds in our manifest all that its tools show', async () => {
    expect(await messagesOf(ours)).toEqual([]);
  });

  it.each([
    ['Id', /<Id>.*<\/Id>/],
    ['IconUrl', /<IconUrl .*\/>/],
    ['SourceLocation', /<SourceLocation DefaultValue.*\/>/],
    ['TaskPaneApp', /xsi:type="TaskPaneApp"/],
  ])('misses %s when it is taken out', async (name, element) => {
    expect(ours).toMatch(element);
    expect(await messagesOf(ours.replace(element, ''))).toEqual([expect.stringContaining(name)]);
  });

  it('says that it cannot read what is no XML, or is not there', async () => {
    expect(await messagesOf('<OfficeApp>')).toHaveLength(1);
    expect(await microsoftReaderFaults(join(folder, 'nothing.xml'))).toHaveLength(1);
  });
});
