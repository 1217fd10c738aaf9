import '../../taskpane/setup';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { createXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import { workInPage } from '../../../src/workbench/file/fileWork';
import type {} from '../../../src/workbench/frameHost';
import type { Source } from '../../../src/workbench/page/useBook';
import { Workbench } from '../../../src/workbench/page/Workbench';
import { sheetOf } from '../openDesk';

const bytesOf = (name: string): Uint8Array =>
  createXlsx([
    sheetOf(name, [
      ['Núm.', 'Actividad'],
      [1, 'Instalar la comisión'],
    ]),
    sheetOf('Sesiones', [['x']]),
  ]);

const sample: Source = { name: 'ejemplo.xlsx', read: () => Promise.resolve(bytesOf('Plan')) };

/** A file as a browser gives it; jsdom's own cannot be read as bytes. */
function fileOf(bytes: Uint8Array, name: string): File {
  const file = new File([], name);
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(new Uint8Array(bytes).buffer) });
  return file;
}

/** The page with the sample open; links that are pressed by themselves (downloads) are counted. */
async function openPage(first: Source = sample) {
  const user = userEvent.setup({ delay: null });
  const downloads: string[] = [];
  Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    downloads.push(this.download);
  };
  const { container } = render(<Workbench startWork={workInPage} first={first} />);
  const heading = () => screen.getByRole('heading', { level: 1 }).textContent ?? '';
  const cell = (address: string): HTMLElement => {
    const found = container.querySelector<HTMLElement>(`td[data-cell="${address}"]`);
    if (!found) throw new Error(`${address} is not drawn`);
    return found;
  };
  const choose = (file: File) =>
    fireEvent.change(screen.getByLabelText('Archivo de Excel'), { target: { files: [file] } });
  const edit = async () => {
    await user.click(cell('A2'));
    await user.keyboard('cambio{Enter}');
  };
  await waitFor(() => expect(heading()).not.toBe(''));
  return { user, container, heading, cell, choose, edit, downloads };
}

describe('the workbench', () => {
  it('opens with the sample, its first sheet, and a frame for the pane', async () => {
    const { heading, cell } = await openPage();
    expect(heading()).toContain('ejemplo.xlsx');
    expect(cell('B2').textContent).toBe('Instalar la comisión');
    expect(screen.getByRole('tab', { name: 'Plan' }).getAttribute('aria-selected')).toBe('true');
    expect(document.querySelector('iframe')?.getAttribute('src')).toBe('taskpane.html');
    expect(window.calendarioPrepHost?.documentName).toBe('ejemplo.xlsx');
  });

  it('has no faults that axe finds, with the panel for testers open too', async () => {
    const { user } = await openPage();
    await user.click(screen.getByRole('button', { name: 'Pruebas' }));
    // What things look like cannot be told here, nor what is in the frame.
    const { violations } = await axe.run(document.body, {
      iframes: false,
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('goes from sheet to sheet with the arrows', async () => {
    const { user, cell } = await openPage();
    screen.getByRole('tab', { name: 'Plan' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement?.textContent).toBe('Sesiones');
    expect(cell('A1').textContent).toBe('x');
  });

  it('opens the user’s own file, by choice or dropped', async () => {
    const { heading, choose } = await openPage();
    choose(fileOf(bytesOf('Mío'), 'mio.xlsx'));
    await waitFor(() => expect(heading()).toContain('mio.xlsx'));
    const dataTransfer = { types: ['Files'], files: [fileOf(bytesOf('Otro'), 'otro.xlsx')] };
    fireEvent.dragEnter(document.body, { dataTransfer });
    fireEvent.drop(document.body, { dataTransfer });
    await waitFor(() => expect(heading()).toContain('otro.xlsx'));
  });

  it('keeps the open workbook when another cannot be opened, and says why', async () => {
    const { heading, choose } = await openPage();
    choose(fileOf(new Uint8Array([1, 2, 3]), 'roto.xlsx'));
    await waitFor(() => expect(document.querySelector('.status')?.textContent).toContain('roto.xlsx'));
    expect(heading()).toContain('ejemplo.xlsx');
  });

  it('offers to open a file when not even the sample can be', async () => {
    const broken: Source = { name: 'ejemplo.xlsx', read: () => Promise.resolve(new Uint8Array([1])) };
    const { choose, heading } = await openPage(broken);
    expect(screen.getByRole('alert').textContent).not.toBe('');
    choose(fileOf(bytesOf('Mío'), 'mio.xlsx'));
    await waitFor(() => expect(heading()).toContain('mio.xlsx'));
  });
});

describe('changes that were not downloaded', () => {
  it('are asked about before another file is opened', async () => {
    const { user, heading, choose, edit, cell } = await openPage();
    await edit();
    choose(fileOf(bytesOf('Mío'), 'mio.xlsx'));
    await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Cancelar' }));
    expect([heading(), cell('A2').textContent]).toEqual([expect.stringContaining('ejemplo.xlsx'), 'cambio']);
    choose(fileOf(bytesOf('Mío'), 'mio.xlsx'));
    await user.click(screen.getByRole('button', { name: 'Abrir sin guardar' }));
    await waitFor(() => expect(heading()).toContain('mio.xlsx'));
  });

  it('can be downloaded first', async () => {
    const { user, heading, choose, edit, downloads } = await openPage();
    await edit();
    choose(fileOf(bytesOf('Mío'), 'mio.xlsx'));
    await user.click(screen.getByRole('button', { name: /^Descargar y/ }));
    await waitFor(() => expect(heading()).toContain('mio.xlsx'));
    expect(downloads).toEqual(['ejemplo.xlsx']);
  });

  it('keep the page from going away unasked, until they are downloaded', async () => {
    const { user, edit, downloads } = await openPage();
    const isHeld = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const states = [isHeld()];
    await edit();
    states.push(isHeld());
    await user.click(screen.getByRole('button', { name: 'Descargar' }));
    await waitFor(() => expect(downloads).toHaveLength(1));
    await waitFor(() => expect(document.querySelector('.dirty')).toBeNull());
    states.push(isHeld());
    expect(states).toEqual([false, true, false]);
  });
});

describe('the panel for testers', () => {
  const bridge = () => window.calendarioPrepHost?.bridge;

  it('starts another Excel, with a pane of its own, for another level', async () => {
    const { user } = await openPage();
    const [before, frame] = [bridge(), document.querySelector('iframe')];
    await user.click(screen.getByRole('button', { name: 'Pruebas' }));
    await user.selectOptions(screen.getByLabelText(/Nivel de Excel/), '9');
    expect(window.calendarioPrepHost?.apiLevel).toBe(9);
    expect(bridge()).not.toBe(before);
    expect(document.querySelector('iframe')).not.toBe(frame);
  });

  it.each([
    ['Alguien escribe', 'InvalidOperationInCellEditMode'],
    ['fallar', 'GeneralException'],
  ])('makes requests fail: %s', async (what, code) => {
    const { user } = await openPage();
    await user.click(screen.getByRole('button', { name: 'Pruebas' }));
    const press =
      what === 'fallar' ? screen.getByRole('button', { name: 'Fallar' }) : screen.getByLabelText(/Alguien/);
    await user.click(press);
    const answers: string[] = [];
    const to = bridge();
    if (!to) throw new Error('the pane has a host');
    to.onMessageFromHost = (text) => answers.push(text);
    const body = {
      Actions: [{ Id: 1, ActionType: 2, Name: '', ObjectPathId: 1 }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
    };
    act(() => to.sendMessageToHost(JSON.stringify({ id: 1, type: 1, message: { body } })));
    await waitFor(() => expect(answers.join()).toContain(code));
  });

  it('protects the sheet and makes the workbook one that can only be read', async () => {
    const { user, cell, edit } = await openPage();
    await user.click(screen.getByRole('button', { name: 'Pruebas' }));
    for (const label of [/protegida/, /solo lectura/]) {
      await user.click(screen.getByLabelText(label));
      await edit();
      expect(cell('A2').textContent).toBe('1');
      await user.click(screen.getByLabelText(label));
    }
    await edit();
    expect(cell('A2').textContent).toBe('cambio');
  });
});
