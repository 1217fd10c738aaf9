import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { largePlan } from '../../scripts/largePlan';
import type { Stage } from './workbench';
import { closeStage, openStage, Workbench } from './workbench';

/** Notes the long tasks of a page from now on. */
const WATCH = `window.longTasks = [];
new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map(({ duration }) => duration)))
  .observe({ type: 'longtask' });`;

describe('A workbook of 10,000 activities in the workbench', () => {
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

  it('opens and scrolls to its last row', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'calendario-prep-')), 'plan-grande.xlsx');
    writeFileSync(path, largePlan(10_000));
    await workbench.openFile(path);
    await workbench.page
      .getByRole('tab', { name: 'Plan 2026-2027', exact: true })
      .waitFor({ timeout: 60_000 });
    await workbench.cell('A2').click();
    await workbench.page.keyboard.press('Control+End');
    await workbench.cell('F10001').waitFor();
  });

  it('is validated while the page goes on answering', async () => {
    for (const frame of workbench.page.frames()) await frame.evaluate(WATCH);
    await workbench.press('Validar');
    await workbench.findings('missing-deliverable').first().waitFor({ timeout: 90_000 });
    const tasks = await Promise.all(
      workbench.page.frames().map((frame) => frame.evaluate<number[]>('window.longTasks')),
    );
    // How long a task is depends on the machine: the figures go into the log, and what is held is where the work is done.
    process.stdout.write(
      `tareas largas (ms): ${JSON.stringify(tasks.map((list) => list.map(Math.round)))}\n`,
    );
    expect(workbench.page.workers().length).toBeGreaterThan(0);
  });
});
