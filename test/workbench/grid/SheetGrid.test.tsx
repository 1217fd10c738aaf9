import '../../taskpane/setup';
import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { NewSheet } from '../../../src/snapshot/edit';
import type { Desk } from '../../../src/workbench/desk/desk';
import { SheetGrid } from '../../../src/workbench/grid/SheetGrid';
import { openDesk, rowOf, sheetOf } from '../openDesk';

const plan = () =>
  sheetOf('Plan', [
    ['Núm.', 'Actividad', 'Término'],
    [1, 'Instalar la comisión', '31 de abril'],
    [2, 'Elaborar el plan', null],
    [null, null, null],
    [3, 'Enviar el informe', null],
  ]);

const settled = () => act(() => new Promise((done) => setTimeout(done, 5)));

/** The grid on the page over a desk with these sheets, its first cell having the focus. */
async function openGrid(sheets: readonly NewSheet[] = [plan()]) {
  const desk = await openDesk(sheets);
  const left: boolean[] = [];
  const user = userEvent.setup({ delay: null });
  const { container } = render(<SheetGrid desk={desk} onLeave={(back) => left.push(back)} />);
  await settled();
  const cell = (address: string): HTMLElement => {
    const found = container.querySelector<HTMLElement>(`td[data-cell="${address}"]`);
    if (!found) throw new Error(`${address} is not drawn`);
    return found;
  };
  await user.click(cell('A1'));
  const focused = () => document.activeElement?.getAttribute('data-cell') ?? null;
  const selected = () =>
    [...container.querySelectorAll('td[aria-selected="true"]')].map((one) => one.getAttribute('data-cell'));
  return { desk, left, user, container, cell, focused, selected };
}

const value = (desk: Desk, row: number, column: number) => desk.sheet.cell(row, column)?.value ?? null;

describe('the grid for assistive technology', () => {
  it('is a grid of rows and cells with their places', async () => {
    const { cell } = await openGrid();
    const grid = screen.getByRole('grid', { name: 'Hoja Plan' });
    expect(Number(grid.getAttribute('aria-rowcount'))).toBeGreaterThan(5);
    expect(cell('B2').getAttribute('aria-colindex')).toBe('3');
    expect(cell('B2').closest('tr')?.getAttribute('aria-rowindex')).toBe('3');
    expect(cell('B2').getAttribute('role')).toBe('gridcell');
  });

  it('has one cell in the order of tabulation, the active one', async () => {
    const { container, user } = await openGrid();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    const inOrder = [...container.querySelectorAll('td[tabindex="0"]')];
    expect(inOrder.map((one) => one.getAttribute('data-cell'))).toEqual(['B2']);
  });
});

describe('moving by keyboard', () => {
  it.each([
    ['{ArrowDown}', 'A2'],
    ['{ArrowRight}{ArrowRight}', 'C1'],
    ['{ArrowUp}{ArrowLeft}', 'A1'],
    ['{Tab}{Tab}', 'C1'],
    ['{Tab}{Shift>}{Tab}{/Shift}', 'A1'],
    ['{ArrowDown}{End}', 'C2'],
    ['{ArrowDown}{End}{Home}', 'A2'],
    ['{Control>}{End}{/Control}', 'C5'],
    ['{Control>}{End}{Home}{/Control}', 'A1'],
    ['{Control>}{ArrowDown}{/Control}', 'A3'],
    ['{Control>}{ArrowDown}{ArrowDown}{/Control}', 'A5'],
    ['{Control>}{ArrowRight}{/Control}', 'C1'],
    ['{PageDown}{PageUp}', 'A1'],
  ])('%s leads to %s', async (keys, place) => {
    const { user, focused } = await openGrid();
    await user.keyboard(keys);
    expect(focused()).toBe(place);
  });

  it('draws the selection out with Shift', async () => {
    const { user, selected } = await openGrid();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    expect(selected()).toEqual(['A1', 'B1', 'A2', 'B2']);
  });

  it('selects what is used with Ctrl+A', async () => {
    const { user, selected } = await openGrid();
    await user.keyboard('{Control>}a{/Control}');
    expect(selected()).toHaveLength(15);
  });

  it('steps over a merged area as over one cell', async () => {
    const { desk, user, focused, cell } = await openGrid();
    act(() => {
      desk.sheet.merges.push({ row: 0, column: 1, rows: 2, columns: 2 });
      desk.changed();
    });
    expect(cell('B1').getAttribute('colspan')).toBe('2');
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(focused()).toBe('D1');
    await user.keyboard('{ArrowLeft}{ArrowDown}');
    expect(focused()).toBe('B3');
  });

  it.each([
    ['{F6}', [false]],
    ['{Shift>}{F6}{/Shift}', [true]],
  ])('leaves the grid with %s', async (keys, expected) => {
    const { user, left } = await openGrid();
    await user.keyboard(keys);
    expect(left).toEqual(expected);
  });
});

describe('editing a cell', () => {
  it('starts with what is typed and goes down with Enter', async () => {
    const { desk, user, focused } = await openGrid();
    await user.keyboard('{ArrowDown}{ArrowRight}Nueva{Enter}');
    expect([value(desk, 1, 1), focused()]).toEqual(['Nueva', 'B3']);
  });

  it.each(['{F2}', '{Enter}'])('continues what is there with %s', async (key) => {
    const { desk, user } = await openGrid();
    await user.keyboard(`{ArrowDown}{ArrowRight}${key} electoral{Enter}`);
    expect(value(desk, 1, 1)).toBe('Instalar la comisión electoral');
  });

  it('keeps nothing with Esc', async () => {
    const { desk, user, focused } = await openGrid();
    await user.keyboard('x{Escape}');
    expect([value(desk, 0, 0), focused(), desk.isDirty]).toEqual(['Núm.', 'A1', false]);
  });

  it.each([
    ['x{Tab}', 'B1'],
    ['{ArrowDown}x{Shift>}{Enter}{/Shift}', 'A1'],
    ['x{ArrowRight}', 'B1'],
    ['{F2}x{ArrowLeft}{Enter}', 'A2'],
  ])('after %s the active cell is %s', async (keys, place) => {
    const { user, focused } = await openGrid();
    await user.keyboard(keys);
    expect(focused()).toBe(place);
  });

  it('writes a line end with Alt+Enter', async () => {
    const { desk, user } = await openGrid();
    await user.keyboard('uno{Alt>}{Enter}{/Alt}dos{Enter}');
    expect(value(desk, 0, 0)).toBe('uno\ndos');
  });

  it('changes nothing when what is there is kept as it is', async () => {
    const { desk, user } = await openGrid([sheetOf('Plan', [['12']])]);
    await user.keyboard('{F2}{Enter}');
    expect([value(desk, 0, 0), desk.isDirty]).toEqual(['12', false]);
  });

  it('keeps what was typed when another cell is pressed', async () => {
    const { desk, user, cell, focused } = await openGrid();
    await user.keyboard('x');
    await user.click(cell('C3'));
    expect([value(desk, 0, 0), focused()]).toEqual(['x', 'C3']);
  });

  it('goes on while the focus is in the pane, and ends when it goes anywhere else', async () => {
    const { desk, user } = await openGrid();
    const [frame, button] = ['iframe', 'button'].map((tag) =>
      document.body.appendChild(document.createElement(tag)),
    );
    if (frame) frame.tabIndex = 0;
    await user.keyboard('x');
    act(() => frame?.focus());
    await settled();
    expect([desk.excel.cellEditing, value(desk, 0, 0)]).toEqual([true, 'Núm.']);
    act(() => screen.getByRole('textbox').focus());
    act(() => button?.focus());
    await settled();
    expect([desk.excel.cellEditing, value(desk, 0, 0)]).toEqual([false, 'x']);
    frame?.remove();
    button?.remove();
  });

  it('makes Excel refuse requests while it lasts', async () => {
    const { desk, user } = await openGrid();
    const states = [desk.excel.cellEditing];
    await user.keyboard('{F2}');
    states.push(desk.excel.cellEditing);
    await user.keyboard('{Escape}');
    states.push(desk.excel.cellEditing);
    expect(states).toEqual([false, true, false]);
  });

  it('empties the selected cells with Delete', async () => {
    const { desk, user } = await openGrid();
    await user.keyboard('{ArrowDown}{Shift>}{ArrowDown}{ArrowRight}{/Shift}{Delete}');
    expect([rowOf(desk, 1, 3), rowOf(desk, 2, 3)]).toEqual([
      [null, null, '31 de abril'],
      [null, null, null],
    ]);
  });

  it('takes back and does again with Ctrl+Z and Ctrl+Y', async () => {
    const { desk, user } = await openGrid();
    await user.keyboard('a{Enter}b{Enter}{Control>}zz{/Control}');
    expect([value(desk, 0, 0), value(desk, 1, 0)]).toEqual(['Núm.', 1]);
    await user.keyboard('{Control>}y{/Control}');
    expect([value(desk, 0, 0), value(desk, 1, 0)]).toEqual(['a', 1]);
  });

  it('copies and pastes blocks of text', async () => {
    const { desk, user, cell } = await openGrid();
    await user.keyboard('{ArrowDown}{Shift>}{ArrowRight}{/Shift}');
    const copied: string[] = [];
    const setData = (_type: string, text: string) => copied.push(text);
    fireEvent.copy(cell('A2'), { clipboardData: { setData } });
    expect(copied).toEqual(['1\tInstalar la comisión']);
    await user.click(cell('A8'));
    await user.paste('7\tonce\r\n8\tdoce\r\n');
    expect([rowOf(desk, 7, 2), rowOf(desk, 8, 2)]).toEqual([
      [7, 'once'],
      [8, 'doce'],
    ]);
  });
});

describe('what the grid shows', () => {
  it('follows the pane: cells, fills said aloud, the selection', async () => {
    const { desk, cell, selected } = await openGrid();
    act(() => {
      const target = desk.sheet.ensure(3, 3);
      target.fill = '#B4A7D6';
      desk.book.model.selection = { sheet: desk.sheet, area: { row: 3, column: 3, rows: 1, columns: 1 } };
      desk.excel.onSettled?.();
    });
    await settled();
    expect(cell('D4').textContent).toBe('sombreada');
    expect(cell('D4').style.backgroundColor).toBe('rgb(180, 167, 214)');
    expect(selected()).toEqual(['D4']);
    expect(desk.history.canUndo).toBe(true);
  });

  it('hides what the format hides, and says that the cell is shaded', async () => {
    const { desk, cell } = await openGrid();
    act(() => {
      Object.assign(desk.sheet.ensure(3, 3), { value: 'X', numberFormat: ';;;', fill: '#B4A7D6' });
      desk.excel.onSettled?.();
    });
    await settled();
    expect(cell('D4').textContent).toBe('sombreada');
  });

  it('draws few of many rows, and those that are gone to', async () => {
    const rows = Array.from({ length: 10_000 }, (_row, row) => [row + 1, `Actividad ${row + 1}`]);
    const { container, user, focused } = await openGrid([sheetOf('Plan', rows)]);
    expect(container.querySelectorAll('tr[data-row]').length).toBeLessThan(80);
    await user.keyboard('{Control>}{End}{/Control}');
    expect(focused()).toBe('B10000');
    expect(container.querySelectorAll('tr[data-row]').length).toBeLessThan(160);
  });

  it('marks rows that Excel hides and shows them all the same', async () => {
    const { desk, cell } = await openGrid();
    act(() => {
      desk.sheet.hiddenRows.add(1);
      desk.changed();
    });
    const header = cell('A2').closest('tr')?.querySelector('th');
    expect(header?.className).toContain('hidden-line');
    expect(cell('B2').textContent).toBe('Instalar la comisión');
  });
});
