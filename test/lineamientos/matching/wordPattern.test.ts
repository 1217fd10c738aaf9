import { parsePattern, phrasesOf } from '../../../src/lineamientos/matching/wordPattern';

/** The words of an expression, a beginning of words with its star, "…" before what may stand further off. */
const wordsOf = (expression: string): string[] =>
  phrasesOf([expression]).flatMap(({ words }) =>
    words.map(({ word, prefix, afterGap }) => `${afterGap ? '… ' : ''}${word}${prefix ? '*' : ''}`),
  );

describe('an expression', () => {
  it.each([
    ['ubica*', ['ubica*']],
    ['convoca* … difusor', ['convoca*', '… difusor']],
    ['instal* del CATD', ['instal*', 'catd']],
    ['elaborar material* nuevo', ['elaborar', 'material*', 'nuevo']],
    ['a*b', ['a*', 'b']],
    ['revisad* … COTAPREP definitiv*', ['revisad*', '… cotaprep', 'definitiv*']],
    ['sedes', ['sede']],
  ])('«%s» is the words %j', (expression, words) => {
    expect(wordsOf(expression)).toEqual(words);
  });

  it('as long as a cell can be is read at once', () => {
    const long = 'ñ'.repeat(32_000);
    const begun = performance.now();
    for (let time = 0; time < 20; time += 1) expect(parsePattern(long)?.all).toHaveLength(1);
    expect(wordsOf(`${long}*`)).toHaveLength(1);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
