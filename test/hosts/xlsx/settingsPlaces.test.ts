import { unzipSync } from 'fflate';
import { openXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import type { Edit } from '../../../src/snapshot/edit';
import { inverse } from '../../../src/snapshot/edit';
import { describeWithShared, sharedFile } from '../../shared';
import { smallWorkbook, worksheet } from './handMade';
import { listZip } from './zipListing';

const settingsPart = (text: string): string =>
  `<calendario-prep xmlns="urn:calendario-prep:settings:1">${text}</calendario-prep>`;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const rels = (...list: string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;

const workbook = relation('rId1', 'officeDocument', 'xl/workbook.xml');
const sheet = relation('rId1', 'worksheet', 'worksheets/sheet1.xml');

const partOf = (bytes: Uint8Array, name: string): string =>
  new TextDecoder().decode(unzipSync(bytes)[name] ?? new Uint8Array());

const parts = (bytes: Uint8Array): string[] =>
  listZip(bytes)
    .map(({ name }) => name)
    .filter((name) => partOf(bytes, name).includes('<calendario-prep'));

const change = (before: string | null, after: string | null): Edit => ({ kind: 'settings', before, after });

describe('settings that hang on the package, as LibreOffice saves them', () => {
  it.each([
    '../customXml/item1.xml',
    'customXml/item1.xml',
    '/customXml/item1.xml',
    '../../customXml/./item1.xml',
  ])('at %s are read, replaced in their place, and hung where Excel looks', (target) => {
    const file = openXlsx(
      smallWorkbook(worksheet(''), {
        '_rels/.rels': rels(workbook, relation('rId4', 'customXml', target)),
        'customXml/item1.xml': settingsPart('{"a":1}'),
      }),
      'a.xlsx',
    );
    expect(file.snapshot.settings).toBe('{"a":1}');
    const edits = [change('{"a":1}', '{"a":2}')];
    const { file: written, outcome } = file.apply(edits);
    expect(outcome.refused).toEqual([]);
    expect(written.snapshot.settings).toBe('{"a":2}');
    expect(parts(written.bytes)).toEqual(['customXml/item1.xml']);
    expect(partOf(written.bytes, 'xl/_rels/workbook.xml.rels')).toContain('Target="../customXml/item1.xml"');
    expect(partOf(written.bytes, '_rels/.rels')).toBe(rels(workbook));
    expect(written.apply(inverse(edits)).file.snapshot).toEqual(file.snapshot);
  });

  it('are gone, with all that named them, when they are removed', () => {
    const bytes = smallWorkbook(worksheet(''), {
      '_rels/.rels': rels(workbook, relation('rId4', 'customXml', '../customXml/item1.xml')),
      'customXml/item1.xml': settingsPart('{}'),
      'customXml/_rels/item1.xml.rels': rels(relation('rId1', 'customXmlProps', 'itemProps1.xml')),
      'customXml/itemProps1.xml': '<x/>',
    });
    const { file } = openXlsx(bytes, 'a.xlsx').apply([change('{}', null)]);
    expect(listZip(file.bytes).filter(({ name }) => name.startsWith('customXml'))).toEqual([]);
    expect(partOf(file.bytes, '_rels/.rels')).toBe(rels(workbook));
  });

  it('give way to those of the workbook, and one is left after a change', () => {
    const file = openXlsx(
      smallWorkbook(worksheet(''), {
        '_rels/.rels': rels(workbook, relation('rId4', 'customXml', '../customXml/item1.xml')),
        'xl/_rels/workbook.xml.rels': rels(sheet, relation('rId2', 'customXml', '../customXml/item2.xml')),
        'customXml/item1.xml': settingsPart('{"old":1}'),
        'customXml/item2.xml': settingsPart('{"new":1}'),
      }),
      'a.xlsx',
    );
    expect(file.snapshot.settings).toBe('{"new":1}');
    const { file: written } = file.apply([change('{"new":1}', '{"newer":1}')]);
    expect(written.snapshot.settings).toBe('{"newer":1}');
    expect(parts(written.bytes)).toEqual(['customXml/item2.xml']);
  });
});

describeWithShared('the cases of custom XML that LibreOffice saved', () => {
  it('the parts of others do not keep a workbook from being read', () => {
    const file = openXlsx(sharedFile('fixtures', 'cases', 'customxml-de-libreoffice.xlsx'), 'a.xlsx');
    expect(file.snapshot.sheets.map(({ name }) => name)).toEqual(['Plan 2026-2027']);
    expect(file.apply([change(null, '{}')]).file.snapshot.settings).toBe('{}');
  });

  it('our own are found, replaced, and not doubled', () => {
    const file = openXlsx(
      sharedFile('fixtures', 'cases', 'ajustes-guardados-por-libreoffice.xlsx'),
      'a.xlsx',
    );
    expect(JSON.parse(file.snapshot.settings ?? '')).toEqual({ electionDay: '2027-06-06' });
    const { bytes } = file.apply([change(file.snapshot.settings, '{"electionDay":"2027-06-13"}')]).file;
    expect(parts(bytes)).toEqual(['customXml/item1.xml']);
    expect(openXlsx(bytes, 'a.xlsx').snapshot.settings).toBe('{"electionDay":"2027-06-13"}');
  });
});
