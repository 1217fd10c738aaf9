import { readFileSync } from 'node:fs';
import { readLook, styleAt } from '../../../src/hosts/xlsx/sheetLook';
import { describeWithShared, sharedPath } from '../../shared';
import { smallWorkbook, withStyles, worksheet, zipOf } from './handMade';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A styles part with these fonts, borders and cell formats, each from number 1. */
const styles = (fonts: string, borders: string, formats: string): string =>
  `<styleSheet xmlns="${MAIN}"><fonts><font/>${fonts}</fonts><fills><fill/></fills><borders><border/>${borders}</borders><cellXfs><xf/>${formats}</cellXfs></styleSheet>`;

const lookOf = (sheet: string, styleSheet = styles('', '', '')) => {
  const look = readLook(smallWorkbook(sheet, withStyles(styleSheet)), 'Plan');
  if (!look) throw new Error('the sheet is there');
  return look;
};

/** The look of A1 with one cell format. */
const styleOfA1 = (format: string, fonts = '', borders = '') =>
  styleAt(lookOf(worksheet('<row r="1"><c r="A1" s="1"/></row>'), styles(fonts, borders, format)), 0, 0);

describe('the look of a sheet', () => {
  it('has the widths of its columns, hidden ones, and the width of the rest', () => {
    const before =
      '<sheetFormatPr defaultColWidth="12" defaultRowHeight="18"/><cols><col min="1" max="2" width="40.5"/><col min="4" max="16384" width="9" hidden="1"/></cols>';
    const look = lookOf(worksheet('', { before }));
    expect(look.columns).toEqual([
      { first: 0, last: 1, width: 40.5, hidden: false },
      { first: 3, last: 16_383, width: 9, hidden: true },
    ]);
    expect([look.defaultColumnWidth, look.defaultRowHeight]).toEqual([12, 18]);
  });

  it('has the heights of rows, merged areas and areas with conditional formats', () => {
    const after =
      '<mergeCells count="2"><mergeCell ref="A1:B3"/><mergeCell ref="no"/></mergeCells><conditionalFormatting sqref="C1:C9 D4"/>';
    const look = lookOf(worksheet('<row r="3" ht="42.5"/>', { after }));
    expect([...look.rowHeights]).toEqual([[2, 42.5]]);
    expect(look.merges).toEqual([{ top: 0, left: 0, bottom: 2, right: 1 }]);
    expect(look.conditionalFormats).toEqual([
      { top: 0, left: 2, bottom: 8, right: 2 },
      { top: 3, left: 3, bottom: 3, right: 3 },
    ]);
  });

  it.each([
    ['<pane xSplit="3" ySplit="2" state="frozen"/>', { rows: 2, columns: 3 }],
    ['<pane ySplit="1" state="frozenSplit"/>', { rows: 1, columns: 0 }],
    ['<pane xSplit="2400" ySplit="600" state="split"/>', { rows: 0, columns: 0 }],
    ['', { rows: 0, columns: 0 }],
  ])('reads which panes are frozen: %s', (pane, frozen) => {
    const before = `<sheetViews><sheetView workbookViewId="0" showGridLines="0">${pane}</sheetView></sheetViews>`;
    const look = lookOf(worksheet('', { before }));
    expect(look.frozen).toEqual(frozen);
    expect(look.gridLines).toBe(false);
  });

  it.each([
    ['<font><b/><sz val="14"/><name val="Arial"/></font>', { bold: true, size: 14, font: 'Arial' }],
    ['<font><b val="0"/><i val="1"/><u/><strike/></font>', { italic: true, underline: true, strike: true }],
    ['<font><u val="none"/><color rgb="FFFF0000"/></font>', { color: '#FF0000' }],
    ['<font><color indexed="12"/></font>', { color: '#0000FF' }],
    ['<font><color auto="1"/></font>', {}],
  ])('reads a font: %s', (font, expected) => {
    expect(styleOfA1('<xf fontId="1"/>', font)).toEqual(expected);
  });

  it('gives a colour of the theme where the workbook brings none', () => {
    expect(styleOfA1('<xf fontId="1"/>', '<font><color theme="4"/></font>')).toEqual({ color: '#4F81BD' });
  });

  it.each([
    [
      '<alignment horizontal="center" vertical="top" wrapText="1"/>',
      { horizontal: 'center', vertical: 'top', wrap: true },
    ],
    ['<alignment horizontal="general" vertical="bottom" wrapText="0"/>', {}],
    ['<alignment indent="2" textRotation="90"/>', { indent: 2, rotation: 90 }],
    ['<alignment textRotation="135"/>', { rotation: -45 }],
    ['<alignment textRotation="255"/>', { rotation: 255 }],
  ])('reads an alignment: %s', (alignment, expected) => {
    expect(styleOfA1(`<xf fontId="0">${alignment}</xf>`)).toEqual(expected);
  });

  it('reads borders side by side, with their colours', () => {
    const border =
      '<border><left style="thin"><color rgb="FF00FF00"/></left><right/><top style="double"/><bottom style="none"/><diagonal style="thin"/></border>';
    expect(styleOfA1('<xf borderId="1"/>', '', border)).toEqual({
      borders: { left: { style: 'thin', color: '#00FF00' }, top: { style: 'double', color: '#000000' } },
    });
  });

  it('gives an empty cell the look of its row, else of its column; a cell that is there has its own', () => {
    const sheet = worksheet(
      '<row r="1" s="2" customFormat="1"><c r="B1"/></row><row r="2"><c r="A2"/></row>',
      {
        before: '<cols><col min="1" max="2" width="9" style="1"/></cols>',
      },
    );
    const look = lookOf(
      sheet,
      styles('<font><b/></font><font><i/></font>', '', '<xf fontId="1"/><xf fontId="2"/>'),
    );
    const shown = (row: number, column: number) => Object.keys(styleAt(look, row, column))[0];
    expect([shown(0, 0), shown(0, 1), shown(0, 9)]).toEqual(['italic', undefined, 'italic']);
    expect([shown(1, 0), shown(1, 1), shown(1, 9)]).toEqual([undefined, 'bold', undefined]);
  });

  it('is null for a sheet that is not there, and plain without styles', () => {
    const bytes = smallWorkbook(worksheet('<row r="1"><c r="A1" s="4"/></row>'));
    expect(readLook(bytes, 'Otra')).toBeNull();
    const look = readLook(bytes, 'Plan');
    expect(look && styleAt(look, 0, 0)).toEqual({});
  });

  it('refuses what is no workbook', () => {
    expect(() => readLook(zipOf({ 'a.txt': 'a' }), 'Plan')).toThrow();
  });
});

describeWithShared('the look of a real plan', () => {
  it('has its merged cells, widths and frozen rows', () => {
    const look = readLook(readFileSync(sharedPath('fixtures', 'jalisco-2023-2024.xlsx')), 'Actividades');
    expect(look?.merges).toHaveLength(142);
    expect(look?.frozen).toEqual({ rows: 2, columns: 0 });
    expect(look?.columns.map(({ width }) => width)).toEqual([8, 62, 24, 18, 18, 22]);
    expect(look && styleAt(look, 3, 1).bold).toBe(true);
  });
});
