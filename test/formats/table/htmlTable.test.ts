import { planDocument } from '../../../src/formats/document/documentModel';
import { escapeTabbed } from '../../../src/formats/table/escaping';
import { copiedTable, htmlPage } from '../../../src/formats/table/htmlTable';
import { plan, row } from '../../rules/plan';
import { describeWithShared } from '../../shared';
import { examined, examinedFixture, ISSUED, JALISCO } from '../document/examined';
import type { XmlElement } from '../../../scripts/judge/xmlTree';
import { parseXml } from '../../../scripts/judge/xmlTree';
import { all, child } from '../word/wordParts';

/** The fragment as elements: what we write is well-formed but for the elements that HTML leaves open. */
function readHtml(html: string): XmlElement {
  return parseXml(`<body>${html.replace(/<br>/g, '<br/>').replace(/&nbsp;/g, '&#160;')}</body>`);
}

const nasty = '<img src=x onerror=alert(1)> & "comillas" \'y\' </td><script>';

describe('the table for the clipboard', () => {
  const document = planDocument(
    examined(plan(row(1, '5 de octubre', '6 de noviembre', 'Instalar'), row(2, null, null, nasty))),
    { issued: ISSUED, monthlyTables: true },
  );
  const { html, plain } = copiedTable(document);
  const body = readHtml(html);

  it('has its header in a thead, so that Word repeats it, with a scope and a name a column', () => {
    const [table] = all(body, 'table');
    const head = child(table, 'thead');
    expect(head?.children).toHaveLength(1);
    const cells = head ? all(head, 'th') : [];
    expect(cells).toHaveLength(3 + 11);
    for (const { attributes } of cells) expect(attributes['scope']).toBe('col');
    expect(cells[3]?.attributes['abbr']).toBe('septiembre de 2026');
  });

  it('shades by attribute and by style alike, and marks what it shades', () => {
    const shaded = all(body, 'td').filter(({ attributes }) => attributes['bgcolor'] !== undefined);
    expect(shaded).toHaveLength(2);
    for (const { attributes, text } of shaded) {
      expect(attributes['style']).toContain(`background-color:${attributes['bgcolor'] ?? '?'}`);
      expect(text).toBe('X');
    }
  });

  it('says how wide each cell is, and uses neither classes nor fonts', () => {
    const [table] = all(body, 'table');
    const cells = table ? [...all(table, 'th'), ...all(table, 'td')] : [];
    for (const { attributes } of cells) expect(Number(attributes['width'])).toBeGreaterThan(0);
    const [head] = table ? all(table, 'thead') : [];
    const widths = head ? all(head, 'th').map(({ attributes }) => Number(attributes['width'])) : [];
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(960);
    expect(html).not.toMatch(/class=|font-family|<font/);
  });

  it('shows what a cell holds as text', () => {
    expect(all(body, 'script')).toEqual([]);
    expect(all(body, 'img')).toEqual([]);
    expect(all(body, 'th').map(({ text }) => text)).toContain(nasty);
  });

  it('can be a page of its own, in Spanish', () => {
    const page = htmlPage(document);
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="es-MX">/);
    expect(page).toContain('<meta charset="utf-8">');
  });

  it('comes as lines of cells between tabs, the same number in each', () => {
    const lines = plain.split('\r\n');
    const header = lines.findIndex((line) => line.startsWith('Núm.\t'));
    expect(lines[header + 1]).toBe('1\tInstalar\tDocumento\t\tX\tX\t\t\t\t\t\t\t\t');
    for (const line of lines.slice(header, header + 3)) expect(line.split('\t')).toHaveLength(14);
  });
});

describe('cells of tabbed text', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+52 33', "'+52 33"],
    ['-1', "'-1"],
    ['@SUMA(A1)', "'@SUMA(A1)"],
    ['\t=1', "' =1"],
    ['\r=1', "' =1"],
    [' =1', "' =1"],
    ['＝1+1', "'＝1+1"],
    ['"sin cerrar', `'"sin cerrar`],
    ['"cerrado"', '"cerrado"'],
    ['uno\u2028dos\vtres', 'uno dos tres'],
    ['uno\ndos\ttres', 'uno dos tres'],
    ['Acta', 'Acta'],
    ['', ''],
  ])('writes %j as %j', (text, written) => {
    expect(escapeTabbed(text)).toBe(written);
  });
});

describeWithShared('the table of the plan of Jalisco for the clipboard', () => {
  it('has a row for each of the 65 activities and shades the months of the Word document', () => {
    const document = planDocument(examinedFixture(JALISCO), { issued: ISSUED });
    const body = readHtml(copiedTable(document).html);
    const rows = all(body, 'tbody').flatMap((rowsOf) => all(rowsOf, 'tr'));
    const shaded = rows.map((cells) =>
      all(cells, 'td')
        .slice(-11)
        .flatMap(({ attributes }, index) =>
          attributes['bgcolor'] === undefined ? [] : [document.months[index]?.month],
        ),
    );
    expect(shaded).toEqual(document.rows.map((planned) => planned.shaded.map(({ month }) => month)));
    expect(shaded).toHaveLength(65);
  });
});
