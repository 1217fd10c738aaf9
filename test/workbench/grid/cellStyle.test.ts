import { cellStyle } from '../../../src/workbench/grid/cellStyle';

describe('looks', () => {
  it('aligns by what a cell holds unless its look says otherwise', () => {
    const aligned = (value: string | number | boolean, horizontal?: string) =>
      cellStyle(horizontal === undefined ? {} : { horizontal }, value, null).textAlign;
    expect([aligned('x'), aligned(1), aligned(true), aligned(1, 'left')]).toEqual([
      'left',
      'right',
      'center',
      'left',
    ]);
  });

  it('draws borders, fills and text as the file says', () => {
    const look = {
      underline: true,
      strike: true,
      indent: 1,
      borders: {
        top: { style: 'medium', color: '#FF0000' },
        left: { style: 'mediumDashed', color: '#000000' },
      },
    } as const;
    expect(cellStyle(look, 'x', '#00FF00')).toMatchObject({
      backgroundColor: '#00FF00',
      textDecoration: 'underline line-through',
      borderTop: '2px solid #FF0000',
      borderLeft: '2px dashed #000000',
      paddingLeft: 12,
    });
  });
});
