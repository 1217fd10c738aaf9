/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { planDocument } from '../../../src/formats/document/documentModel';
import { findingsReport } from '../../../src/formats/document/findingsReport';
import { reportDocument } from '../../../src/formats/word/findingsDocument';
import { wordDocument } from '../../../src/formats/word/wordDocument';
import { plan, row } from '../../rules/plan';
import { describeWithShared, sharedPath } from '../../shared';
import { examined, examinedFixture, ISSUED, JALISCO } from '../document/examined';
import type { XmlElement } from '../../../scripts/judge/xmlTree';
import { all, child, outOfOrder, own, part, wordParts } from './wordParts';

const fillOf = (cell: XmlElement): string | undefined =>
  child(child(cell, 'w:tcPr'), 'w:shd')?.attributes['w:fill'];

/** Rows of a table as texts, and the labels of the columns of the cells that are shaded. */
function readTable(table: XmlElement): { texts: string[]; shaded: string[]; header: boolean }[] {
  const rows = own(table, 'w:tr');
  const labels = own(rows[0], 'w:tc').map(({ text }) => text);
  return rows.map((tableRow) => {
    const cells = own(tableRow, 'w:tc');
    const shaded = cells.flatMap((cell, index) => (fillOf(cell) === undefined ? [] : [labels[index] ?? '?']));
    return {
      texts: cells.map(({ text }) => text),
      shaded,
      header: child(child(tableRow, 'w:trPr'), 'w:tblHeader') !== undefined,
    };
  });
}

async function partsOf(...words: Parameters<typeof planDocument>) {
  return wordParts(await wordDocument(planDocument(...words)));
}

const oneRow = examined(plan(row(1, '5 de octubre', '6 de noviembre', 'Instalar la comisión')));

describe('the Word document', () => {
  it('is a letter page on its side, in Mexican Spanish, with the page of pages at the foot', async () => {
    const parts = await partsOf(oneRow, { issued: ISSUED });
    const body = part(parts, 'word/document.xml');
    const [size] = all(body, 'w:pgSz');
    expect(size?.attributes).toMatchObject({ 'w:w': '15840', 'w:h': '12240', 'w:orient': 'landscape' });
    const [language] = all(part(parts, 'word/styles.xml'), 'w:lang');
    expect(language?.attributes['w:val']).toBe('es-MX');
    const footers = [...parts].filter(([name]) => /^word\/footer\d+\.xml$/.test(name));
    expect(footers.length).toBeGreaterThan(0);
    for (const [, footer] of footers) {
      expect(all(footer, 'w:instrText').map(({ text }) => text.trim())).toEqual(['PAGE', 'NUMPAGES']);
      expect(footer.text).toContain('1 de octubre de 2026');
    }
  });

  it('repeats its first row, splits none, and tells readers what the table is', async () => {
    const parts = await partsOf(oneRow, { issued: ISSUED, monthlyTables: true });
    const tables = all(part(parts, 'word/document.xml'), 'w:tbl');
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      expect(readTable(table).map(({ header }) => header)).toEqual([true, false]);
      expect(all(table, 'w:cantSplit')).toHaveLength(2);
      const properties = child(table, 'w:tblPr');
      expect(child(properties, 'w:tblCaption')?.attributes['w:val']).toBeTruthy();
      expect(child(properties, 'w:tblDescription')?.attributes['w:val']).toBeTruthy();
      expect(child(properties, 'w:tblLook')?.attributes['w:firstRow']).toMatch(/^(?:1|true)$/);
    }
  });

  it('gives widths in DXA that add up to the page, cells as wide as their columns', async () => {
    const parts = await partsOf(oneRow, { issued: ISSUED, dates: true, responsible: true });
    const [table] = all(part(parts, 'word/document.xml'), 'w:tbl');
    if (!table) throw new Error('no table');
    const columns = all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(columns.reduce((sum, width) => sum + width, 0)).toBe(14_400);
    for (const tableRow of own(table, 'w:tr')) {
      const cells = own(tableRow, 'w:tc').map((cell) => child(child(cell, 'w:tcPr'), 'w:tcW')?.attributes);
      expect(cells).toEqual(columns.map((width) => ({ 'w:type': 'dxa', 'w:w': String(width) })));
    }
  });

  it('takes its look from styles: each exists, none names a font, and no run has a font or size of its own', async () => {
    const parts = await partsOf(oneRow, { issued: ISSUED, monthlyTables: true });
    const styles = part(parts, 'word/styles.xml');
    const known = all(styles, 'w:style').map(({ attributes }) => attributes['w:styleId']);
    expect(new Set(known).size).toBe(known.length);
    const texts = [...parts].filter(([name]) => /^word\/(?:document|header\d+|footer\d+)\.xml$/.test(name));
    for (const [, text] of texts) {
      for (const kind of ['w:pStyle', 'w:rStyle', 'w:tblStyle']) {
        for (const { attributes } of all(text, kind)) expect(known).toContain(attributes['w:val']);
      }
      for (const direct of ['w:rFonts', 'w:sz', 'w:b']) expect(all(text, direct)).toEqual([]);
    }
    const fonts = all(styles, 'w:rFonts').flatMap(({ attributes }) => Object.keys(attributes));
    expect(fonts.filter((name) => !name.endsWith('Theme') && !name.endsWith('theme'))).toEqual([]);
  });

  it('shows whatever cells hold, and nothing of it is markup', async () => {
    const nasty = `</w:t><b>&amp; "'=1+1 \u0000\u0007\ud800 Ñandú 👩‍👧‍👦 ${'palabra '.repeat(40)}`;
    const parts = await partsOf(examined(plan([1, nasty, nasty, '5 de octubre', '6 de octubre', nasty])), {
      issued: ISSUED,
      responsible: true,
      title: nasty,
    });
    const body = part(parts, 'word/document.xml');
    const [table] = all(body, 'w:tbl');
    if (!table) throw new Error('no table');
    const shown = `</w:t><b>&amp; "'=1+1 Ñandú 👩‍👧‍👦 ${'palabra '.repeat(40).trim()}`;
    expect(readTable(table)[1]?.texts.slice(1, 4)).toEqual([shown, shown, shown]);
  });

  it('comes out right where no activity has a date', async () => {
    const undated = await partsOf(examined(plan([1, 'Instalar la comisión', 'Acuerdo', null, null, null])), {
      issued: ISSUED,
    });
    const [table] = all(part(undated, 'word/document.xml'), 'w:tbl');
    expect(table && readTable(table)[1]?.shaded).toEqual([]);
    expect(outOfOrder(part(undated, 'word/document.xml'))).toEqual([]);
  });

  it('tells how far it is while a long table is laid out', async () => {
    const rows = Array.from({ length: 250 }, (_, index) => row(index + 1, '5 de octubre', '6 de octubre'));
    const told: number[] = [];
    await wordDocument(planDocument(examined(plan(...rows)), { issued: ISSUED }), (done) => told.push(done));
    expect(told).toEqual([100, 200, 250]);
  });
});

describeWithShared('the Word document of the plan of Jalisco', () => {
  interface Expected {
    readonly gridColumns: string[];
    readonly activities: { number: string; title: string; months: string[] }[];
  }
  const expected = JSON.parse(
    readFileSync(sharedPath('fixtures', 'expected', 'jalisco-2023-2024.json'), 'utf8'),
  ) as Expected;

  it('has 65 rows with the expected months shaded and marked, no others', async () => {
    const parts = await partsOf(examinedFixture(JALISCO), { issued: ISSUED });
    const [table] = all(part(parts, 'word/document.xml'), 'w:tbl');
    if (!table) throw new Error('no table');
    const [header, ...rows] = readTable(table);
    expect(header?.texts).toEqual(['Núm.', 'Actividad', 'Entregable', ...expected.gridColumns]);
    expect(rows.map(({ texts, shaded }) => ({ number: texts[0], months: shaded }))).toEqual(
      expected.activities.map(({ number, months }) => ({ number, months })),
    );
    for (const { texts, shaded } of rows) {
      const marked = expected.gridColumns.filter((_, index) => texts[index + 3] !== '');
      expect(marked).toEqual(shaded);
    }
  });

  it.each([
    [
      'the calendar',
      () => wordDocument(planDocument(examinedFixture(JALISCO), { issued: ISSUED, monthlyTables: true })),
    ],
    ['the report of findings', () => reportDocument(findingsReport(examinedFixture(JALISCO), ISSUED))],
  ])(
    '%s keeps to the order of the schema, has every part that it names and every style',
    async (_, write) => {
      const parts = wordParts(await write());
      for (const name of ['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml'])
        expect([...parts.keys()]).toContain(name);
      for (const [, root] of parts) expect(outOfOrder(root)).toEqual([]);
      const targets = all(part(parts, 'word/_rels/document.xml.rels'), 'Relationship').filter(
        ({ attributes }) => attributes['TargetMode'] !== 'External',
      );
      for (const { attributes } of targets)
        expect([...parts.keys()]).toContain(`word/${attributes['Target'] ?? ''}`);
      const known = all(part(parts, 'word/styles.xml'), 'w:style').map(
        ({ attributes }) => attributes['w:styleId'],
      );
      for (const { attributes } of all(part(parts, 'word/document.xml'), 'w:pStyle'))
        expect(known).toContain(attributes['w:val']);
    },
  );

  it('hands the committee every finding and all 54 documents', async () => {
    const examination = examinedFixture(JALISCO);
    const parts = wordParts(await reportDocument(findingsReport(examination, ISSUED)));
    const [found, required] = all(part(parts, 'word/document.xml'), 'w:tbl');
    if (!found || !required) throw new Error('no tables');
    const messages = readTable(found).map(({ texts }) => texts[2]);
    for (const { message } of examination.findings) expect(messages).toContain(message);
    expect(readTable(required)).toHaveLength(1 + 54);
  });
});
