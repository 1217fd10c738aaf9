import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { BROWSER_SWITCHES, findBrowser } from '../../scripts/findBrowser';
import type { StaticServer } from '../../scripts/serve';
import { serveFolder } from '../../scripts/serve';

const root = resolve(__dirname, '..', '..');

/** Where the pictures of a run are kept. */
export const ARTEFACTS = join(root, 'out', 'e2e');

/** The browser and the server of a test file. */
export interface Stage {
  readonly browser: Browser;
  readonly server: StaticServer;
}

/** Serves the built workbench and starts the browser. */
export async function openStage(): Promise<Stage> {
  mkdirSync(ARTEFACTS, { recursive: true });
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('no browser: run npm run test:e2e');
  const server = await serveFolder(join(root, 'out', 'workbench'));
  const browser = await chromium.launch({ executablePath, args: BROWSER_SWITCHES });
  return { browser, server };
}

/** Ends the browser and the server. */
export async function closeStage({ browser, server }: Stage): Promise<void> {
  await browser.close();
  await server.stop();
}

/** What the browser says of the background of a cell without a fill. */
export const UNPAINTED = 'rgba(0, 0, 0, 0)';

/** How the page is shown. */
export interface View {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
}

/** The workbench as a person uses it. */
export class Workbench {
  /** Addresses outside the page's own origin that were asked for. */
  readonly foreign: string[] = [];
  /** Errors that the pages reported. */
  readonly errors: string[] = [];

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    private readonly origin: string,
  ) {}

  static async open({ browser, server }: Stage, view: View = {}): Promise<Workbench> {
    const { width = 1366, height = 768, dark = false, forcedColors = false } = view;
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      forcedColors: forcedColors ? 'active' : 'none',
      locale: 'es-MX',
      acceptDownloads: true,
    });
    const page = await context.newPage();
    const workbench = new Workbench(page, context, server.origin);
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(server.origin) && !/^(?:data|blob|about):/.test(url)) workbench.foreign.push(url);
    });
    page.on('pageerror', (error) => workbench.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') workbench.errors.push(message.text());
    });
    await page.goto(`${server.origin}/`);
    return workbench;
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** The task pane in its frame. */
  get pane(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  /** Opens a workbook of the user's own. */
  async openFile(path: string): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles(path);
  }

  /** Shows a sheet by the name on its tab. */
  async showSheet(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  /** A cell of the sheet that is shown. */
  cell(address: string): Locator {
    return this.page.locator(`[data-cell="${address}"]`);
  }

  /** The colour that a cell is filled with, as the browser shows it. */
  fillOf(address: string): Promise<string> {
    return this.cell(address).evaluate((cell) => getComputedStyle(cell).backgroundColor);
  }

  /** Types into a cell as a person does: chooses it, types over what it holds, Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.cell(address).click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Presses a button of the pane once it does something: while the pane is at work its buttons are idle. */
  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click();
  }

  /** A button of the pane, by its whole name or a pattern, once it does something. */
  button(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name, exact: typeof name === 'string', disabled: false }).first();
  }

  /** Shows a tab of the pane. */
  async showTab(name: string): Promise<void> {
    await this.pane.getByRole('tab', { name }).click();
  }

  /** The pane's findings of a rule. */
  findings(rule: string): Locator {
    return this.pane.locator(`[data-rule="${rule}"]`);
  }

  /** Downloads the workbook and gives the path of the file. */
  async download(): Promise<string> {
    const waiting = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: /Descargar/ }).click();
    const download = await waiting;
    const path = join(mkdtempSync(join(tmpdir(), 'calendario-prep-e2e-')), download.suggestedFilename());
    await download.saveAs(path);
    return path;
  }

  /** Keeps a picture of the page. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: join(ARTEFACTS, `${name}.png`) });
  }

  /** Address of the page, for messages. */
  toString(): string {
    return this.origin;
  }
}
