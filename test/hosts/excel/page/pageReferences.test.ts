import { areasOfReference, referenceOf } from '../../../../src/hosts/excel/page/pageReferences';

describe('References to areas of a sheet', () => {
  it.each([
    ["'Hoja 1'!$A$1:$N$70", ['A1:N70']],
    ['Plan!A1:B4, Plan!D1:D1', ['A1:B4', 'D1']],
    ["'L''any, 1'!$A:$B,'L''any, 1'!$1:$4", ['A:B', '1:4']],
    ['Plan!A1:XFD4', ['1:4']],
    ['Plan!A1:C1048576', ['A:C']],
    ['Plan!$A', null],
    ['OFFSET(Plan!$A$1,0,0,3,3)', null],
    ['#REF!', null],
    ['', null],
  ])('%s', (reference, areas) => {
    expect(areasOfReference(reference)).toEqual(areas);
  });

  it('are written as a formula has them', () => {
    expect(referenceOf("L'any", ['A1:N70', 'P1', '1:4', 'A:B'])).toBe(
      "'L''any'!$A$1:$N$70,'L''any'!$P$1,'L''any'!$1:$4,'L''any'!$A:$B",
    );
    expect(referenceOf('Plan', [])).toBeNull();
  });
});
