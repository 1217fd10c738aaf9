import { gridAction } from '../../../src/workbench/grid/gridKeys';

describe('keys', () => {
  const key = (name: string, held: Partial<{ ctrl: boolean; shift: boolean; alt: boolean }> = {}) =>
    gridAction({ key: name, ctrl: false, shift: false, alt: false, ...held })?.kind ?? null;

  it.each([
    [key('á'), 'write'],
    [key('Dead'), 'write'],
    [key(' '), 'write'],
    [key(' ', { shift: true }), 'selectRow'],
    [key(' ', { ctrl: true }), 'selectColumn'],
    [key('Backspace'), 'clearAndWrite'],
    [key('z', { ctrl: true, shift: true }), 'redo'],
    [key('c', { ctrl: true }), null],
    [key('F5'), null],
    [key('a', { alt: true }), null],
  ])('%s is %s', (action, expected) => {
    expect(action).toBe(expected);
  });
});
