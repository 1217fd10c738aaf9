import { withTint } from '../../../src/hosts/xlsx/tint';

/** Tints of Excel's colour menu, as files carry them: 80, 60 and 40 % lighter, 25 and 50 % darker. */
const TINTS = [
  0.79998168889431442, 0.59999389629810485, 0.39997558519241921, -0.249977111117893, -0.499984740745262,
];

describe('tints of theme colours are those of the menu of Excel', () => {
  it.each([
    ['4F81BD', ['DCE6F1', 'B8CCE4', '95B3D7', '366092', '244062']],
    ['C0504D', ['F2DCDB', 'E6B8B7', 'DA9694', '963634', '632523']],
    ['8064A2', ['E4DFEC', 'CCC0DA', 'B1A0C7', '60497A', '403151']],
  ])('%s', (base, shades) => {
    expect(TINTS.map((tint) => withTint(base, tint))).toEqual(shades);
  });

  it.each([
    ['FFFFFF', -0.249977111117893, 'BFBFBF'],
    ['000000', 0.499984740745262, '7F7F7F'],
    ['123456', 0, '123456'],
    ['123456', 1, 'FFFFFF'],
    ['123456', -1, '000000'],
  ])('%s with %d is %s', (base, tint, shade) => {
    expect(withTint(base, tint)).toBe(shade);
  });
});
