import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ManifestSurroundings } from '../../scripts/manifest-check/fault';
import { manifestFaults } from '../../scripts/manifest-check/manifestFaults';
import { ROOT, packageVersion, sourceAt } from '../../scripts/pages';
import { DEV_ORIGIN } from '../../scripts/urls';

const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const surroundings: ManifestSurroundings = { base: DEV_ORIGIN, version: packageVersion(), fileAt: sourceAt };

/** Ids of the faults of a manifest, each once. */
function faultIds(text: string, around: Partial<ManifestSurroundings> = {}): string[] {
  return [...new Set(manifestFaults(text, { ...surroundings, ...around }).map(({ id }) => id))];
}

/** The manifest with one piece exchanged; the piece has to be there. */
function withChange(piece: string | RegExp, replacement: string): string {
  const changed = manifest.replace(piece, replacement);
  if (changed === manifest) throw new Error(`the manifest has no ${String(piece)}`);
  return changed;
}

const long = (length: number): string => 'x'.repeat(length);
const asset = (name: string): Uint8Array => sourceAt(`assets/${name}`) ?? new Uint8Array();

describe('the checks of a manifest', () => {
  it('find nothing in ours', () => {
    expect(manifestFaults(manifest, surroundings)).toEqual([]);
  });

  it.each<[string, string | RegExp, string, string[]]>([
    ['text that is no XML', '</OfficeApp>', '', ['not-xml']],
    ['an id that is no GUID', /<Id>.*<\/Id>/, '<Id>calendario-prep</Id>', ['guid']],
    ['an id of zeros', /<Id>.*<\/Id>/, '<Id>00000000-0000-0000-0000-000000000000</Id>', ['guid']],
    ['another version', /<Version>.*<\/Version>/, '<Version>9.9.9.0</Version>', ['version']],
    ['another language by default', '>es-MX<', '>en-US<', ['default-locale']],
    ['another host', '<Host Name="Workbook" />', '<Host Name="Document" />', ['host']],
    [
      'another host in VersionOverrides',
      '<Host xsi:type="Workbook">',
      '<Host xsi:type="Document">',
      ['host'],
    ],
    ['a lower floor', 'MinVersion="1.9" />', 'MinVersion="1.1" />', ['api-floor']],
    ['no floor', /<Requirements>[\s\S]*?<\/Requirements>/, '', ['api-floor']],
    ['a smaller permission', '>ReadWriteDocument<', '>ReadDocument<', ['permission']],
    ['no support address', /<SupportUrl .*\/>/, '', ['support-url']],
    [
      'a shared runtime',
      '<DesktopFormFactor>',
      '<Runtimes><Runtime resid="Taskpane.Url" lifetime="long" /></Runtimes><DesktopFormFactor>',
      ['shared-runtime', 'resource-kind'],
    ],
    [
      'the shared runtime as a requirement',
      '</Sets>',
      '<Set Name="SharedRuntime" /></Sets>',
      ['shared-runtime'],
    ],
    [
      'a resid that names nothing',
      'resid="OpenPane.Tip"',
      'resid="OpenPane.Tipp"',
      ['unused-resource', 'dangling-resid'],
    ],
    [
      'a resid of the wrong kind',
      '<Label resid="Validate.Label"',
      '<Label resid="Validate.Tip"',
      ['unused-resource', 'resource-kind'],
    ],
    [
      'a resource that is there twice',
      '<bt:Url id="Commands.Url"',
      '<bt:Url id="Taskpane.Url" DefaultValue="https://localhost:3000/taskpane.html" /><bt:Url id="Commands.Url"',
      ['duplicate-id'],
    ],
    ['an id of 33 characters', /Paint\.Tip/g, long(33), []],
    [
      'two buttons of one name',
      'id="CalendarioPrep.Paint"',
      'id="CalendarioPrep.Validate"',
      ['duplicate-id'],
    ],
    ['a text in one language only', /<bt:Override Locale="en-US" Value="Shade" \/>/, '', ['locale-missing']],
    ['a name in one language only', /(<DisplayName .*>)\s*<Override .*\/>/, '$1', ['locale-missing']],
    ['a short string of 126 characters', 'Value="Shade"', `Value="${long(126)}"`, ['string-length']],
    [
      'a long string of 251 characters',
      /DefaultValue="Abre el panel[^"]*"/,
      `DefaultValue="${long(251)}"`,
      ['string-length'],
    ],
    ['an empty string', 'Value="Shade"', 'Value=" "', ['string-length']],
    [
      'a description of 251 characters',
      /(<Description DefaultValue)="[^"]*"/,
      `$1="${long(251)}"`,
      ['string-length'],
    ],
    [
      'an address that is not https',
      'https://localhost:3000/taskpane.html',
      'http://localhost:3000/taskpane.html',
      ['not-https'],
    ],
    [
      'an address of somebody else',
      'https://localhost:3000/taskpane.html',
      'https://otro.example/taskpane.html',
      ['foreign-address'],
    ],
    [
      'a host that only begins as ours',
      'https://localhost:3000/taskpane.html',
      'https://localhost:30001/taskpane.html',
      ['foreign-address'],
    ],
    [
      'a page that nobody serves',
      'https://localhost:3000/commands.html',
      'https://localhost:3000/comandos.html',
      ['missing-file'],
    ],
    [
      'a page of the workbench',
      'https://localhost:3000/commands.html',
      'https://localhost:3000/index.html',
      ['missing-file'],
    ],
    ['a small icon that is large', /(<IconUrl .*)icon-32/, '$1icon-64', ['icon-size']],
    ['a large icon that is small', /(<HighResolutionIconUrl .*)icon-64/, '$1icon-32', ['icon-size']],
    ['a ribbon icon of another size', 'assets/paint-80.png', 'assets/paint-32.png', ['icon-size']],
    [
      'an icon that is not there',
      'assets/paint-80.png',
      'assets/paint-81.png',
      ['missing-file', 'icon-size'],
    ],
    ['an icon that is no PNG', 'assets/paint-80.png', 'assets/ayuda.html', ['icon-size']],
    [
      'no icon of 80 pixels',
      '<bt:Image size="80" resid="Validate.80" />',
      '',
      ['unused-resource', 'ribbon-icon'],
    ],
    ['buttons on another tab', 'id="TabHome"', 'id="TabData"', ['home-tab']],
    ['a tab of its own', /OfficeTab/g, 'CustomTab', ['home-tab']],
    [
      'a group of another name',
      '<bt:String id="Group.Label" DefaultValue="Calendario PREP">',
      '<bt:String id="Group.Label" DefaultValue="PREP">',
      ['group'],
    ],
    ['another function', '<FunctionName>pintar<', '<FunctionName>paint<', ['actions']],
    ['no GetStarted', /<GetStarted>[\s\S]*<\/GetStarted>/, '', ['unused-resource', 'get-started']],
    ['no FunctionFile', /<FunctionFile .*\/>/, '', ['unused-resource', 'function-file']],
  ])('see %s', (_what, piece, replacement, expected) => {
    const ids = faultIds(withChange(piece, replacement));
    expect(ids).toEqual(expected.length > 0 ? expected : ['resid-length']);
  });

  it('take a string as long as fits', () => {
    expect(faultIds(withChange('Value="Shade"', `Value="${long(125)}"`))).toEqual([]);
    expect(faultIds(withChange(/DefaultValue="Abre el panel[^"]*"/, `DefaultValue="${long(250)}"`))).toEqual(
      [],
    );
    expect(faultIds(manifest.replace(/Paint\.Tip/g, long(32)))).toEqual([]);
  });

  it('see an icon file that was damaged', () => {
    const fileAt = (path: string): Uint8Array | null =>
      path === 'assets/icon-32.png' ? asset('icon-32.png').subarray(1) : sourceAt(path);
    expect(faultIds(manifest, { fileAt })).toEqual(['icon-size']);
  });

  it('see every address of the development server in a manifest that is to be published', () => {
    const faults = manifestFaults(manifest, { ...surroundings, base: 'https://prep.example' });
    const foreign = faults.filter(({ id }) => id === 'foreign-address');
    expect(foreign).toHaveLength(new Set(manifest.match(/https:\/\/localhost:3000[^"]*/g)).size);
  });
});
