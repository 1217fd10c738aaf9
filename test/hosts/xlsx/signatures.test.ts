import { unzipSync } from 'fflate';
import { openXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import type { CellEdit } from '../../../src/snapshot/edit';
import { applyEdits } from '../../../src/snapshot/edit';
import { describeWithShared, sharedFile } from '../../shared';
import { smallWorkbook, worksheet } from './handMade';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const relationships = (...list: [string, string][]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(([type, target], n) => `<Relationship Id="rId${n + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;
const SIGNATURE = `${PACKAGE}/relationships/digital-signature`;
const types = (bytes: Uint8Array): string =>
  new TextDecoder().decode(unzipSync(bytes)['[Content_Types].xml']);

/** A workbook with two signatures and a certificate, as Office lays them out or in a folder of another name. */
function signed(folder = '_xmlsignatures'): Uint8Array {
  const plain = smallWorkbook(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
  return smallWorkbook(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'), {
    '[Content_Types].xml': types(plain).replace(
      '</Types>',
      `<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/><Override PartName="/${folder}/sig1.xml" ContentType="application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"/></Types>`,
    ),
    '_rels/.rels': relationships(
      [
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument',
        'xl/workbook.xml',
      ],
      [`${SIGNATURE}/origin`, `${folder}/origin.sigs`],
    ),
    [`${folder}/origin.sigs`]: new Uint8Array(),
    [`${folder}/_rels/origin.sigs.rels`]: relationships(
      [`${SIGNATURE}/signature`, 'sig1.xml'],
      [`${SIGNATURE}/signature`, 'sig2.xml'],
    ),
    [`${folder}/sig1.xml`]: '<Signature/>',
    [`${folder}/sig2.xml`]: '<Signature/>',
    [`${folder}/_rels/sig2.xml.rels`]: relationships([`${SIGNATURE}/certificate`, 'one.cer']),
    [`${folder}/one.cer`]: new Uint8Array([1, 2, 3]),
  });
}

const change = (sheet = 'Plan', row = 0): CellEdit => ({
  kind: 'cell',
  sheet,
  row,
  column: 2,
  before: { value: null },
  after: { value: 'x' },
});

describe('a signed workbook', () => {
  it.each(['_xmlsignatures', 'firmas'])(
    'loses the signature with its first change, and that is told (%s)',
    (folder) => {
      const file = openXlsx(signed(folder), 'a.xlsx');
      expect(file.signed).toBe(true);
      const { file: written, outcome } = file.apply([change()]);
      expect(outcome.notes).toEqual([expect.stringContaining('firma digital')]);
      expect(written.signed).toBe(false);
      expect(written.snapshot).toEqual(applyEdits(file.snapshot, [change()]));
      const left = unzipSync(written.bytes);
      expect(Object.keys(left).filter((name) => name.includes(folder))).toEqual([]);
      expect(new TextDecoder().decode(left['_rels/.rels'])).not.toMatch(/signature/);
      expect(types(written.bytes)).not.toMatch(/signature|sigs/);
      expect(written.apply([change('Plan', 1)]).outcome.notes).toBeUndefined();
    },
  );

  it('keeps it when nothing changes', () => {
    const file = openXlsx(signed(), 'a.xlsx');
    const { file: same, outcome } = file.apply([{ ...change(), before: { value: 'otro' } }]);
    expect(outcome.notes).toBeUndefined();
    expect(same.bytes).toBe(file.bytes);
  });

  it('is told from one that is not', () => {
    expect(openXlsx(smallWorkbook(worksheet('')), 'a.xlsx').signed).toBe(false);
  });
});

describeWithShared('the case of a digital signature', () => {
  it('is told and the signature removed', () => {
    const file = openXlsx(sharedFile('fixtures', 'cases', 'firma-digital.xlsx'), 'a.xlsx');
    expect(file.signed).toBe(true);
    const { file: written, outcome } = file.apply([change('Plan 2026-2027', 30)]);
    expect(outcome.notes).toEqual([expect.stringContaining('firma digital')]);
    expect(Object.keys(unzipSync(written.bytes)).filter((name) => name.startsWith('_xml'))).toEqual([]);
  });
});
