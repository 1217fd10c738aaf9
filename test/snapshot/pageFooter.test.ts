import { footerOfTexts, footerTexts } from '../../src/snapshot/pageFooter';

describe('the texts of a footer', () => {
  it.each([
    ['', { left: '', center: '', right: '' }],
    ['&LPREP&RPágina &P de &N', { left: 'PREP', center: '', right: 'Página &P de &N' }],
    ['a&&L&Cb', { left: '', center: 'a&&Lb', right: '' }],
    ['&C&"Arial &L,Bold"x&Ry&', { left: '', center: '&"Arial &L,Bold"x', right: 'y&' }],
    ['&Runo&Ldos&Rtres', { left: 'dos', center: '', right: 'unotres' }],
  ])('%j', (footer, texts) => {
    expect(footerTexts(footer)).toEqual(texts);
    expect(footerTexts(footerOfTexts(texts))).toEqual(texts);
  });
});
