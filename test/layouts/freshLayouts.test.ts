import { freshLayouts } from './freshLayouts';
import { outlinesOf } from './outlineOfLayout';

describe('Layouts of a second outsider', () => {
  it.each(Object.entries(freshLayouts))('are read right: %s', (_, layout) => {
    const outlines = outlinesOf(layout);
    expect(outlines.read).toEqual(outlines.expected);
  });
});
