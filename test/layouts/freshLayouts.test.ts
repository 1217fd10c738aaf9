import { freshLayouts } from './freshLayouts';
import { outlinesOf } from './outlineOfLayout';

/** What the reader does not read yet; a layout that is read after all has to leave this list. */
const NOT_YET = new Set(['dayByDayOperation']);

describe('Layouts of a second outsider', () => {
  const read = Object.entries(freshLayouts).filter(([name]) => !NOT_YET.has(name));
  it.each(read)('are read right: %s', (_, layout) => {
    const outlines = outlinesOf(layout);
    expect(outlines.read).toEqual(outlines.expected);
  });

  it.each([...NOT_YET])('are not claimed to be understood: %s', (name) => {
    const layout = freshLayouts[name];
    if (layout === undefined) throw new Error(`there is a layout ${name}`);
    const outlines = outlinesOf(layout);
    expect(outlines.read).not.toEqual(outlines.expected);
  });
});
