import { planDocument } from '../../../src/formats/document/documentModel';
import { drawing } from '../../../src/formats/picture/drawing';
import { textWidth, wrapText } from '../../../src/formats/picture/textWidth';
import { plan, row } from '../../rules/plan';
import { describeWithShared } from '../../shared';
import { examined, examinedFixture, ISSUED, JALISCO } from '../document/examined';
import type { XmlElement } from '../../../scripts/judge/xmlTree';
import { parseXml } from '../../../scripts/judge/xmlTree';
import { all, child } from '../word/wordParts';

const number = (element: XmlElement, name: string): number => Number(element.attributes[name]);

/** Texts that stick out of the rectangle in which they begin (or out of the picture). */
function cutTexts(svg: XmlElement): string[] {
  const [, ...cells] = all(svg, 'rect');
  return all(svg, 'text').flatMap((text) => {
    const x = number(text, 'x');
    const y = number(text, 'y');
    const size = number(text, 'font-size');
    const width = textWidth(text.text, size, text.attributes['font-weight'] === 'bold');
    const left = text.attributes['text-anchor'] === 'middle' ? x - width / 2 : x;
    const box = cells.find(
      (cell) =>
        x >= number(cell, 'x') &&
        x <= number(cell, 'x') + number(cell, 'width') &&
        y >= number(cell, 'y') &&
        y <= number(cell, 'y') + number(cell, 'height'),
    );
    const from = box ? number(box, 'x') : 0;
    const to = box ? from + number(box, 'width') : number(svg, 'width');
    const top = box ? number(box, 'y') : 0;
    const bottom = box ? top + number(box, 'height') : number(svg, 'height');
    const inside =
      left >= from - 0.1 && left + width <= to + 0.1 && y - size * 0.75 >= top && y + size * 0.2 <= bottom;
    return inside ? [] : [text.text];
  });
}

const shadedRects = (svg: XmlElement): XmlElement[] =>
  all(svg, 'rect').filter(({ attributes }) => attributes['fill'] === '#9C89C9');

describe('the drawing', () => {
  const nasty = '<script>alert(1)</script> & "\u0000" ]]> Ñandú 👩‍👧‍👦';

  it.each([
    ['one row', plan(row(1, '5 de octubre', '6 de noviembre'))],
    ['no dates', plan(row(1, null, null))],
    [
      'a title of 300 characters',
      plan(row(1, '5 de octubre', '6 de octubre', 'Instalar la comisión '.repeat(15))),
    ],
    ['a word without end', plan(row(1, '5 de octubre', '6 de octubre', 'á'.repeat(300)))],
    ['emoji, markup and control characters', plan(row(1, '5 de octubre', '6 de octubre', nasty))],
    ['many codes', plan(row('12345.12345.12345', '5 de octubre', '6 de octubre'))],
    ['no rows', [['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término']]],
  ])('is well-formed and cuts no text: %s', (_, rows) => {
    const document = planDocument(examined(rows), { issued: ISSUED, dates: true, responsible: true });
    const { svg, width, height } = drawing(document);
    const root = parseXml(svg);
    expect(root.attributes).toMatchObject({ width: String(width), height: String(height) });
    expect(cutTexts(root)).toEqual([]);
    expect(all(root, 'script')).toEqual([]);
    expect(child(root, 'title')?.text).toBe(document.title);
  });

  it('takes nothing from elsewhere and runs nothing', () => {
    const { svg } = drawing(
      planDocument(examined(plan(row(1, '5 de octubre', '6 de octubre'))), { issued: ISSUED }),
    );
    const names = new Set(
      all(parseXml(`<all>${svg.replace(/^<\?xml.*\?>/, '')}</all>`), 'svg').flatMap(({ children }) =>
        children.map(({ name }) => name),
      ),
    );
    expect([...names].sort()).toEqual(['desc', 'rect', 'text', 'title']);
    expect(svg).not.toMatch(/href|url\(|style=/);
  });

  it('draws the rows of a slide', () => {
    const rows = Array.from({ length: 30 }, (_, index) => row(index + 1, '5 de octubre', '6 de octubre'));
    const document = planDocument(examined(plan(...rows)), { issued: ISSUED });
    const whole = drawing(document);
    const slide = drawing(document, { from: 10, to: 20 });
    expect(shadedRects(parseXml(slide.svg))).toHaveLength(10 + 1);
    expect(slide.height).toBeLessThan(whole.height);
  });
});

describe('wrapping text', () => {
  it.each(['', 'una', 'una palabra y otra más', 'á'.repeat(80), '👩‍👧‍👦'.repeat(20), 'uno\ndos', 'a  b'])(
    'loses nothing of %j and keeps within the width',
    (text) => {
      const lines = wrapText(text, 60, 12);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(60);
    },
  );

  it('breaks no family apart', () => {
    for (const line of wrapText('👩‍👧‍👦'.repeat(20), 60, 12)) expect(line.replaceAll('👩‍👧‍👦', '')).toBe('');
  });

  it('ends even in a column of no width', () => {
    expect(wrapText('abc', 0, 12)).toEqual(['a', 'b', 'c']);
  });

  it('breaks a word of as much as a cell holds between whole characters, wherever it is taken apart', () => {
    for (const family of ['👩‍👧‍👦', 'é', 'a', '\u{1F600}', 'ñ\u0301\u0302']) {
      const word = `x${family.repeat(Math.floor(32_766 / family.length))}`;
      const lines = wrapText(word, 60, 12);
      expect(lines.join('')).toBe(word);
      for (const line of lines) expect(line.replaceAll(family, '').replace(/^x/, '')).toBe('');
      expect(lines.slice(0, -1).every((line) => textWidth(line, 12) > 30)).toBe(true);
    }
  });
});

describeWithShared('the drawing of the plan of Jalisco', () => {
  it('shades as many months as the plan has, and one in the legend, and cuts no text', () => {
    const document = planDocument(examinedFixture(JALISCO), { issued: ISSUED });
    const root = parseXml(drawing(document).svg);
    const months = document.rows.reduce((sum, { shaded }) => sum + shaded.length, 0);
    expect(shadedRects(root)).toHaveLength(months + 1);
    expect(cutTexts(root)).toEqual([]);
  });
});
