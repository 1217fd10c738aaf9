import type { Locator } from 'playwright-core';
import { describeWithShared, sharedPath } from '../shared';
import type { Stage } from './workbench';
import { closeStage, openStage, UNPAINTED, Workbench } from './workbench';

const PLAN = sharedPath('fixtures', 'jalisco-2023-2024.xlsx');
const MOST_TABS = 150;

describeWithShared('The same with the keyboard alone', () => {
  let stage: Stage;
  let workbench: Workbench;
  beforeAll(async () => {
    stage = await openStage();
    workbench = await Workbench.open(stage);
  });
  afterAll(async () => {
    await workbench.close();
    await closeStage(stage);
  });

  const hasFocus = (target: Locator): Promise<boolean> =>
    target.evaluate((element) => element === element.ownerDocument.activeElement).catch(() => false);

  const isInSheet = (): Promise<boolean> =>
    workbench.page.evaluate("document.activeElement?.tagName === 'TD'");

  /** Presses a key until an element has the focus. */
  async function reach(target: Locator, key = 'Tab'): Promise<void> {
    await target.waitFor();
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
      if (await hasFocus(target)) return;
      // In the sheet Tab goes to the next cell, as in Excel; F6 leaves it.
      await workbench.page.keyboard.press((await isInSheet()) ? 'F6' : key);
    }
    throw new Error(`${String(target)} is not reached by ${key}`);
  }

  /** Presses an arrow until the active cell's address fits. */
  async function walk(key: string, until: RegExp): Promise<void> {
    const active = workbench.page.locator('td.active');
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
      if (until.test((await active.getAttribute('data-cell')) ?? '')) return;
      await workbench.page.keyboard.press(key);
    }
    throw new Error(`no cell ${String(until)} by ${key}`);
  }

  async function go(target: Locator): Promise<void> {
    await reach(target);
    await workbench.page.keyboard.press('Enter');
  }

  const paneButton = (name: string | RegExp): Locator => workbench.button(name);

  it('opens the workbook and validates it', async () => {
    const chooser = workbench.page.waitForEvent('filechooser');
    await go(workbench.page.getByRole('button', { name: 'Abrir archivo' }));
    await (await chooser).setFiles(PLAN);
    await workbench.page.getByRole('tab', { name: 'Calendario', exact: true }).waitFor();
    await go(paneButton('Validar'));
    await workbench.findings('invalid-date').waitFor();
  });

  it('walks to a finding and corrects it', async () => {
    const finding = workbench.findings('invalid-date');
    await go(finding.getByRole('button').first());
    await go(finding.getByRole('button', { name: 'Corregir', exact: true }));
    await finding.waitFor({ state: 'detached' });
  });

  it('paints the grid, takes it back and paints again', async () => {
    await reach(workbench.pane.getByRole('tab', { selected: true }));
    await workbench.page.keyboard.press('ArrowRight');
    await workbench.page.keyboard.press('ArrowRight');
    await go(paneButton('Pintar'));
    await workbench.pane.getByTestId('status').getByText(/pint/i).waitFor();
    await go(paneButton(/^Deshacer/));
    await workbench.pane.getByTestId('changes').getByText(/93/).waitFor();
    await go(paneButton('Pintar'));
    await workbench.pane
      .getByTestId('changes')
      .getByText(/coincide/)
      .waitFor();
  });

  it('changes a date in the sheet and repaints', async () => {
    const tab = workbench.page.getByRole('tab', { name: 'Actividades', exact: true });
    await reach(workbench.page.getByRole('tab', { selected: true }).first());
    for (let presses = 0; presses < 4 && !(await hasFocus(tab)); presses += 1) {
      await workbench.page.keyboard.press('ArrowLeft');
    }
    await workbench.page.keyboard.press('Enter');
    await reach(workbench.page.locator('td[tabindex="0"]'), 'Shift+Tab');
    await workbench.page.keyboard.press('Control+Home');
    // Merged cells are one step, so the way is as many presses as it takes.
    await walk('ArrowDown', /18$/);
    await walk('ArrowRight', /^E18$/);
    await workbench.page.locator('[data-cell="E18"].active').waitFor();
    await workbench.page.keyboard.type('2 de diciembre');
    await workbench.page.keyboard.press('Enter');
    await workbench.pane.getByTestId('outdated').waitFor();
    await workbench.page.keyboard.press('F6');
    await go(paneButton('Pintar'));
    await workbench.pane.getByTestId('outdated').waitFor({ state: 'detached' });
    await workbench.showSheet('Calendario');
    expect(await workbench.fillOf('G7')).not.toBe(UNPAINTED);
  });

  it('downloads the file', async () => {
    const waiting = workbench.page.waitForEvent('download');
    await go(workbench.page.getByRole('button', { name: 'Descargar' }));
    expect((await waiting).suggestedFilename()).toMatch(/\.xlsx$/);
  });
});
