import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import type { Stage, View } from './workbench';
import { closeStage, openStage, Workbench } from './workbench';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}

/** What axe finds wrong in a frame: the rule and the elements. */
async function violationsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate<AxeResult>('axe.run(document, { iframes: false })');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

function paneFrame({ page }: Workbench): Frame {
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
  if (!frame) throw new Error('no pane');
  return frame;
}

/** Elements of the pane whose text is cut or that run over its edge. */
const CUT = `[...document.querySelectorAll('body *')].filter((element) => {
  const { right, width } = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const cut = element.scrollWidth > element.clientWidth + 1 && style.overflowX === 'hidden' && element.clientWidth > 1;
  return width > 1 && style.visibility !== 'hidden' && (right > innerWidth + 1 || cut);
}).map((element) => element.outerHTML.slice(0, 120))`;

const VIEWS: readonly (readonly [string, View])[] = [
  ['light', {}],
  ['dark', { dark: true }],
  ['high contrast', { forcedColors: true }],
];

describe('The pane and the workbench for everybody', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(async () => {
    await closeStage(stage);
  });

  it.each(VIEWS)('have no violation that axe knows in any section (%s)', async (name, view) => {
    const workbench = await Workbench.open(stage, view);
    await workbench.press('Validar');
    await workbench.findings('invalid-date').waitFor();
    await workbench.findings('invalid-date').getByRole('button').first().click();
    const found: string[] = [];
    for (const tab of ['Validar', 'Lineamientos', 'Cuadrícula', 'Exportar']) {
      await workbench.showTab(tab);
      await workbench.page.waitForTimeout(500);
      await workbench.picture(`panel-${tab}-${name.replace(' ', '-')}`);
      found.push(...(await violationsIn(paneFrame(workbench))).map((text) => `${tab}: ${text}`));
    }
    await workbench.press('Cómo se leyó');
    await workbench.pane.locator('[data-column]').first().waitFor();
    await workbench.picture(`panel-Leído-${name.replace(' ', '-')}`);
    found.push(...(await violationsIn(paneFrame(workbench))).map((text) => `Cómo se leyó: ${text}`));
    found.push(...(await violationsIn(workbench.page.mainFrame())));
    await workbench.close();
    expect(found).toEqual([]);
  });

  it.each([320, 350, 640])('cut no text in a pane of %d pixels', async (width) => {
    const { browser, server } = stage;
    const workbench = await Workbench.open(stage);
    await workbench.press('Validar');
    await workbench.findings('invalid-date').waitFor();
    await workbench.page.addStyleTag({
      content: `iframe { width: ${String(width)}px !important; min-width: 0 !important; max-width: none !important; flex: none !important; }`,
    });
    const frame = paneFrame(workbench);
    // 200 % on a pane of 640 pixels leaves 320 to the text.
    if (width === 640) await frame.evaluate("document.documentElement.style.zoom = '2'");
    const cut: string[] = [];
    for (const tab of ['Validar', 'Lineamientos', 'Cuadrícula', 'Exportar']) {
      await workbench.showTab(tab);
      await workbench.page.waitForTimeout(300);
      await workbench.picture(`panel-${tab}-${String(width)}px`);
      cut.push(...(await frame.evaluate<string[]>(CUT)));
    }
    await workbench.press('Cómo se leyó');
    await workbench.pane.locator('[data-column]').first().waitFor();
    await workbench.picture(`panel-Leído-${String(width)}px`);
    cut.push(...(await frame.evaluate<string[]>(CUT)));
    await workbench.close();
    expect(browser.isConnected() && server.origin !== '').toBe(true);
    expect(cut).toEqual([]);
  });
});
