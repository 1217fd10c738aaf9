import './setup';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { isoDate } from '../../src/calendar/plainDate';
import type { AskedFile } from '../../src/formats/asked/addressFragment';
import { askedFromFragment, askedToFragment } from '../../src/formats/asked/addressFragment';
import type { CalendarEvent } from '../../src/formats/agenda/calendarEvents';
import { showFiles } from '../../src/export-page/page';
import type { OfficeOfDialog } from '../../src/export-page/paneMessages';
import { showFilesOfPane } from '../../src/export-page/paneMessages';
import { OrderRefusal } from '../../src/orders/order';
import { copyTable } from '../../src/taskpane/export/copying';
import { deliver, pageAddress } from '../../src/taskpane/export/deliver';
import type { DialogOpener } from '../../src/taskpane/export/dialogWindow';
import { buildInDialog } from '../../src/taskpane/export/dialogWindow';
import type { Platform } from '../../src/taskpane/export/platform';
import { currentPlatform } from '../../src/taskpane/export/platform';
import { lendFiles } from './files';

const event = (index: number): CalendarEvent => ({
  key: `plazo/2026-2027/${String(index)}`,
  kind: 'deadline',
  date: isoDate('2026-10-06'),
  summary: `Plazo: <b>informe</b> ${String(index)}; "uno", dos`,
  description: '',
});

const agenda = (events = 2): AskedFile => ({
  kind: 'plazos',
  format: 'ics',
  named: 'plazos-prep-2026-2027-2026-11-21',
  agenda: {
    name: 'Calendario',
    issued: isoDate('2026-11-21'),
    events: Array.from({ length: events }, (_, index) => event(index)),
  },
});

const NAME = 'plazos-prep-2026-2027-2026-11-21.ics';

function setOffice(office: unknown): void {
  Object.defineProperty(globalThis, 'Office', { value: office, configurable: true, writable: true });
}

const office = (platform: string, sets: readonly string[] = ['OpenBrowserWindowApi']) => ({
  context: {
    platform,
    ui: { openBrowserWindow: jest.fn(), displayDialogAsync: jest.fn() },
    requirements: { isSetSupported: (name: string) => sets.includes(name) },
  },
});

let files: ReturnType<typeof lendFiles>;
beforeEach(() => {
  files = lendFiles();
});
afterEach(() => {
  setOffice(undefined);
  files.giveBack();
});

describe('The platform', () => {
  it.each([
    ['Excel for Mac', office('Mac'), { way: 'browser', isWeb: false }, true],
    ['Excel for iPad', office('iOS'), { way: 'browser', isWeb: false }, true],
    ['an old Excel for Mac, which opens no browser', office('Mac', []), { way: 'download' }, false],
    ['Excel for Windows', office('PC'), { way: 'download', isWeb: false }, true],
    ['an old Excel for Windows', office('PC', []), { way: 'download', isWeb: false }, false],
    ['Excel on the web', office('OfficeOnline'), { way: 'download', isWeb: true }, false],
    ['a browser without Office', undefined, { way: 'download', isWeb: true }, false],
    ['an Office that has not told yet', {}, { way: 'download', isWeb: true }, false],
  ])('%s', (_, value, expected, opens) => {
    setOffice(value);
    const platform = currentPlatform();
    expect(platform).toMatchObject(expected);
    expect(platform.openBrowser !== null).toBe(opens);
  });

  it.each([
    ['Excel for Windows', 'PC', ['DialogApi'], true],
    ['an old Excel for Windows', 'PC', [], false],
    ['Excel for Mac, whose windows download no more than its pane', 'Mac', ['DialogApi'], false],
    ['Excel on the web, which has tabs', 'OfficeOnline', ['DialogApi'], false],
  ])('%s: a window that gets a file by message: %#', (_, name, sets, opens) => {
    setOffice(office(name, sets));
    expect(currentPlatform().openWindow !== null).toBe(opens);
  });

  it('trusts Windows with short addresses only', () => {
    setOffice(office('PC'));
    const windows = currentPlatform().longestAddress;
    setOffice(office('Mac'));
    expect(windows).toBeLessThan(2083);
    expect(currentPlatform().longestAddress).toBeGreaterThan(30_000);
  });
});

const platform = (changes: Partial<Platform> = {}): Platform => ({
  way: 'download',
  openBrowser: null,
  openWindow: null,
  isWeb: false,
  longestAddress: 75_000,
  ...changes,
});

type Asking = NonNullable<Platform['openWindow']>;

const going = (): AbortSignal => new AbortController().signal;

describe('A file', () => {
  it('is saved from an address of the pane, which stays for a second try', async () => {
    const delivered = await deliver(agenda(), platform(), going());
    expect(delivered).toEqual({ way: 'download', name: NAME, file: 'blob:1', page: null, inWindow: null });
    expect(files.saved).toEqual([{ name: NAME, address: 'blob:1' }]);
    expect(await files.text('blob:1')).toContain('BEGIN:VEVENT');
    expect(files.freed).toEqual([]);
  });

  it('comes on the web with the address of the page that builds the same', async () => {
    const { page } = await deliver(agenda(), platform({ isWeb: true }), going());
    expect(page).toMatch(/\/exportar\.html#plazos\/ics\//);
    expect(await askedFromFragment(page?.split('#')[1] ?? '')).toEqual(agenda());
  });

  it('is left to the browser on a Mac', async () => {
    const openBrowser = jest.fn();
    const delivered = await deliver(agenda(), platform({ way: 'browser', openBrowser }), going());
    expect(openBrowser.mock.calls).toEqual([[await pageAddress(agenda())]]);
    expect(delivered).toMatchObject({ way: 'browser', name: NAME, file: null });
    expect(files.saved).toEqual([]);
  });

  it('that fits into no address is refused on a Mac, with a way out', async () => {
    const openBrowser = jest.fn();
    const mac = platform({ way: 'browser', openBrowser, longestAddress: 200 });
    await expect(deliver(agenda(50), mac, going())).rejects.toBeInstanceOf(OrderRefusal);
    expect(openBrowser).not.toHaveBeenCalled();
  });

  it('that fits into no address is saved all the same on Windows', async () => {
    const windows = platform({ openBrowser: jest.fn(), longestAddress: 200 });
    expect(await deliver(agenda(50), windows, going())).toMatchObject({ file: 'blob:1', page: null });
  });

  it('that fits into no address comes with what a window of Office builds it of', async () => {
    const windows = platform({ openWindow: jest.fn<Asking>(), longestAddress: 200 });
    const { inWindow } = await deliver(agenda(50), windows, going());
    expect(await askedFromFragment(inWindow ?? '')).toEqual(agenda(50));
    const roomy = platform({ openWindow: jest.fn<Asking>(), openBrowser: jest.fn() });
    expect(await deliver(agenda(), roomy, going())).toMatchObject({ inWindow: null });
  });

  it('is not saved once the user cancelled', async () => {
    const controller = new AbortController();
    const delivering = deliver(agenda(), platform(), controller.signal);
    controller.abort();
    await expect(delivering).rejects.toBe(controller.signal.reason);
    expect(files.saved).toEqual([]);
  });
});

const TABLE = { html: '<table bgcolor="#9C89C9"></table>', plain: 'a\tb' };

function setClipboard(write: ((items: unknown[]) => Promise<void>) | null): void {
  const value = write === null ? undefined : { write };
  Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
  class Item {
    constructor(readonly parts: Record<string, Blob>) {}
  }
  Object.defineProperty(globalThis, 'ClipboardItem', {
    value: write === null ? undefined : Item,
    configurable: true,
    writable: true,
  });
}

/** What execCommand does: a browser sends the copy event, one that is blocked does nothing. */
function setCopyCommand(copies: Map<string, string> | null): void {
  const command = (): boolean => {
    if (copies === null) return false;
    const sent = new Event('copy', { cancelable: true });
    Object.defineProperty(sent, 'clipboardData', {
      value: { setData: (type: string, text: string) => copies.set(type, text) },
    });
    document.dispatchEvent(sent);
    return true;
  };
  Object.defineProperty(document, 'execCommand', { value: command, configurable: true });
}

describe('Copying', () => {
  it('puts HTML and text on the clipboard', async () => {
    const write = jest.fn<(items: unknown[]) => Promise<void>>().mockResolvedValue();
    setClipboard(write);
    setCopyCommand(null);
    expect(await copyTable(TABLE)).toBe(true);
    const [[item] = []] = (write.mock.calls[0] ?? []) as { parts: Record<string, Blob> }[][];
    expect(Object.keys(item?.parts ?? {})).toEqual(['text/html', 'text/plain']);
  });

  it.each([
    ['there is no clipboard', null],
    ['the frame was given no leave for it', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
  ])('goes by the copy event where %s', async (_, write) => {
    const copies = new Map<string, string>();
    setClipboard(write);
    setCopyCommand(copies);
    expect(await copyTable(TABLE)).toBe(true);
    expect([...copies]).toEqual([
      ['text/html', TABLE.html],
      ['text/plain', TABLE.plain],
    ]);
    copies.clear();
    document.dispatchEvent(new Event('copy'));
    expect(copies.size).toBe(0);
  });

  it('says so where every way is blocked', async () => {
    setClipboard(null);
    setCopyCommand(null);
    expect(await copyTable(TABLE)).toBe(false);
  });
});

describe('The page that builds files', () => {
  const parts = () => ({
    told: document.createElement('p'),
    files: document.createElement('ul'),
    preview: document.createElement('div'),
  });

  it('offers the file that its address asks for', async () => {
    const page = parts();
    const address = await pageAddress(agenda());
    await showFiles(new URL(address).hash, page);
    const link = page.files.querySelector('a');
    expect(link?.download).toBe(NAME);
    expect(await files.text(link?.href ?? '')).toContain('informe');
    expect(page.files.querySelectorAll('a')).toHaveLength(1);
  });

  it.each([
    ['nothing', ''],
    ['another format than there is', '#plazos/exe/x/AAAA'],
    ['another content than there is', '#cosas/ics/x/AAAA'],
    ['a name with a path', '#plazos/ics/..%2Fx/AAAA'],
    ['damaged data', '#plazos/ics/x/AAAA'],
    ['a format that the content has not', '#hallazgos/ics/x/AAAA'],
  ])('offers nothing where the address holds %s', async (_, fragment) => {
    const page = parts();
    await showFiles(fragment, page);
    expect(page.files.childElementCount).toBe(0);
    expect(page.told.textContent).toContain('panel');
  });
});

/** An Office whose dialogs are pages of this test: what one side sends, the other hears. */
function dialogOffice(opens = true) {
  const addresses: string[] = [];
  let toPane: (received: { message: string }) => void = () => undefined;
  let toPage: (received: { message: string; origin?: string }) => void = () => undefined;
  const dialog = {
    addEventHandler: (type: string, handler: typeof toPane) => {
      expect(type).toBe('dialogMessageReceived');
      toPane = handler;
    },
    messageChild: (message: string) => toPage({ message, origin: window.location.origin }),
  };
  const opener: DialogOpener = {
    displayDialogAsync: (address, _options, opened) => {
      addresses.push(address);
      opened({ status: opens ? 'succeeded' : 'failed', value: dialog });
    },
  };
  const inside: OfficeOfDialog = {
    onReady: () => Promise.resolve(),
    EventType: { DialogParentMessageReceived: 'dialogParentMessageReceived' },
    context: {
      ui: {
        messageParent: (message) => toPane({ message }),
        addHandlerAsync: (_type, handler, ended) => {
          toPage = handler;
          ended({ status: 'succeeded' });
        },
      },
    },
  };
  return {
    opener,
    inside,
    addresses,
    send: (message: string, origin: string) => toPage({ message, origin }),
  };
}

describe('A window of Office', () => {
  const parts = () => ({
    told: document.createElement('p'),
    files: document.createElement('ul'),
    preview: document.createElement('div'),
  });
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

  it('gets a file of any size from the pane and offers it', async () => {
    const { opener, inside, addresses } = dialogOffice();
    const page = parts();
    expect(await buildInDialog(opener, await askedToFragment(agenda(400)))).toBe(true);
    expect(addresses).toEqual([expect.stringMatching(/\/exportar-ventana\.html$/)]);
    await showFilesOfPane(inside, page, window.location.origin);
    await settled();
    const link = page.files.querySelector('a');
    expect(link?.download).toBe(NAME);
    expect(await files.text(link?.href ?? '')).toContain('informe</b> 399');
  });

  it('hears nobody but its own pane', async () => {
    const { inside, send } = dialogOffice();
    const page = parts();
    await showFilesOfPane(inside, page, window.location.origin);
    send(await askedToFragment(agenda()), 'https://ajeno.example');
    await settled();
    expect(page.files.childElementCount).toBe(0);
  });

  it('says what to do where it has no Office to hear', async () => {
    const page = parts();
    await showFilesOfPane(undefined, page, window.location.origin);
    expect(page.told.textContent).toContain('panel');
  });

  it('that does not open is told to the pane', async () => {
    expect(await buildInDialog(dialogOffice(false).opener, 'x')).toBe(false);
  });
});
