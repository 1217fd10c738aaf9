import fc from 'fast-check';
import { clipboardText, textBlock } from '../../../src/workbench/entry/clipboardText';

describe('text of the clipboard', () => {
  it.each([
    ['uno', [['uno']]],
    ['', [['']]],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['"dos\nlíneas"\tb', [['dos\nlíneas', 'b']]],
    ['"dice ""sí"""', [['dice "sí"']]],
    ['"suelta\tb', [['"suelta', 'b']]],
    ['12" de ancho', [['12" de ancho']]],
  ])('reads %j', (text, expected) => {
    expect(textBlock(text)).toEqual(expected);
  });

  it('gives back the cells that were copied', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' '), maxLength: 6 });
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(text, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(fc.property(block, (cells) => expect(textBlock(clipboardText(cells) + '\r\n')).toEqual(cells)));
  });
});
