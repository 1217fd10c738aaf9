import { trimmedEnd } from '../../src/calendar/trimmedEnd';

describe('what stands at the end of a text', () => {
  test.each([
    ['', ''],
    ['...', ''],
    ['1.', '1'],
    ['1. . ;', '1'],
    ['.1.2', '.1.2'],
    ['1.😀', '1.😀'],
    ['1\u00a0.\n', '1'],
  ])('%j without it is %j', (text, bare) => {
    expect(trimmedEnd(text, /[\s.;]/u)).toBe(bare);
  });

  it('leaves the same as the pattern that begins anew at every character', () => {
    for (const text of ['a', ' a ', '..a..', '; ; a . b ;.', '.;.', 'a\t\r\n']) {
      expect(trimmedEnd(text, /[\s.;]/)).toBe(text.replace(/[\s.;]+$/, ''));
    }
  });
});
