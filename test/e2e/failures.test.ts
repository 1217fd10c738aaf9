import type { Stage } from './workbench';
import { closeStage, openStage, UNPAINTED, Workbench } from './workbench';

/** The sample's first row of the grid that nobody shaded: its activity takes place in December and January. */
const DUE = 'G17';

describe('What goes wrong in Excel', () => {
  let stage: Stage;
  let workbench: Workbench;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(async () => {
    await closeStage(stage);
  });
  beforeEach(async () => {
    workbench = await Workbench.open(stage);
    await workbench.press('Validar');
    await workbench.findings('invalid-date').waitFor();
    await workbench.showSheet('Calendario');
    await workbench.showTab('Cuadrícula');
    await workbench.page.getByRole('button', { name: 'Pruebas' }).click();
  });
  afterEach(async () => {
    await workbench.close();
  });

  const failure = (kind: string) => workbench.pane.locator(`[data-kind="${kind}"]`);

  async function expectUnpainted(): Promise<void> {
    expect(await workbench.fillOf(DUE)).toBe(UNPAINTED);
  }

  async function retry(): Promise<void> {
    await workbench.press('Reintentar');
    await workbench.pane
      .getByTestId('changes')
      .getByText(/coincide/)
      .waitFor();
    expect(await workbench.fillOf(DUE)).not.toBe(UNPAINTED);
  }

  it.each([0, 1, 2])(
    'a failing request (%d: at its start, midway, at its end) leaves the sheet as it was, and the next click works',
    async (when) => {
      await workbench.page.getByLabel(/La próxima petición falla/).selectOption(String(when));
      await workbench.page.getByRole('button', { name: 'Fallar' }).click();
      await workbench.press('Pintar');
      await failure('other').waitFor();
      expect(await failure('other').getAttribute('data-state')).toBe('unchanged');
      await expectUnpainted();
      await workbench.picture(`falla-${String(when)}`);
      await retry();
    },
  );

  it.each([
    ['protegida', 'protected-sheet'],
    ['Libro de solo lectura', 'read-only'],
    ['Alguien escribe en una celda', 'cell-edit-mode'],
  ])('«%s» is told, nothing is painted, and it can be tried again', async (label, kind) => {
    const toggle = workbench.page.getByLabel(new RegExp(label));
    await toggle.check();
    await workbench.press('Pintar');
    await failure(kind).waitFor();
    await expectUnpainted();
    await toggle.uncheck();
    await retry();
  });

  it.each(['9', '14', '17', '21'])('paints in Excel with ExcelApi 1.%s', async (level) => {
    await workbench.page.getByLabel(/Nivel de Excel/).selectOption(level);
    await workbench.press('Validar');
    await workbench.showTab('Cuadrícula');
    await workbench.press('Pintar');
    await workbench.pane
      .getByTestId('changes')
      .getByText(/coincide/)
      .waitFor();
    expect(await workbench.fillOf(DUE)).not.toBe(UNPAINTED);
  });
});
