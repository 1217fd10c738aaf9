import type { Stage } from './workbench';
import { closeStage, openStage, Workbench } from './workbench';

/** The pictures of the README, taken of the sample workbook; `npm run screenshots` keeps them in docs/images. */
describe('The sample workbook, as a newcomer sees it', () => {
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

  it('is validated by one click', async () => {
    await workbench.press('Validar');
    await workbench.findings('invalid-date').getByRole('button').first().click();
    await workbench.page.locator('td.active[data-cell="E80"]').waitFor();
    await workbench.picture('readme-validar');
  });

  it('shows every required document', async () => {
    await workbench.showTab('Lineamientos');
    await workbench.pane.getByRole('progressbar').waitFor();
    await workbench.picture('readme-lineamientos');
  });

  it('has its grid painted', async () => {
    await workbench.showTab('Cuadrícula');
    await workbench.showSheet('Calendario');
    await workbench.press('Pintar');
    await workbench.pane
      .getByTestId('changes')
      .getByText(/coincide/)
      .waitFor();
    await workbench.picture('readme-pintar');
  });
});
