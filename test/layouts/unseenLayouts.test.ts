import { outlinesOf } from './outlineOfLayout';
import { unseenLayouts } from './unseenLayouts';

describe('Layouts that the authors of the reader had not seen', () => {
  it.each(unseenLayouts.map((layout) => [layout.about, layout] as const))('%s', (_, layout) => {
    const { expected, read } = outlinesOf(layout);
    expect(read).toEqual(expected);
  });
});
