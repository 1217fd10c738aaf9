import { codeEnding } from '../../../src/rules/evidence/codeStyle';

describe('the ending of a number', () => {
  it.each([
    ['35', ''],
    ['35…', '…'],
    ['35. ', '. '],
    ['3.5', ''],
    ['3.5.', '.'],
    ['…', '…'],
    ['', ''],
    [' 35 a', ''],
    ['35\u00a0.\n', '\u00a0.\n'],
  ])('of «%s» is «%s»', (text, ending) => {
    expect(codeEnding(text)).toBe(ending);
  });

  it('of a cell as long as cells can be is found at once', () => {
    const dots = '. '.repeat(16_000);
    const begun = performance.now();
    for (let time = 0; time < 20; time += 1) expect(codeEnding(`35${dots}x`)).toBe('');
    expect(codeEnding(`35${dots}`)).toBe(dots);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
