import type { DialogOpener } from './dialogWindow';
import { buildInDialog } from './dialogWindow';

/** What can be done here with a file. */
export interface Platform {
  /** "browser" where a pane cannot download: the file is built by a page of ours in the user's browser. */
  readonly way: 'download' | 'browser';
  /** Opens an address in the user's browser; null where Office does not. */
  readonly openBrowser: ((address: string) => void) | null;
  /** Builds a file in a window of Office, which gets it by a message; null where Office sends none. False: none opened. */
  readonly openWindow: ((fragment: string) => Promise<boolean>) | null;
  /** True in Excel on the web, where a plain link opens another tab. */
  readonly isWeb: boolean;
  /** Longer addresses are cut or refused. */
  readonly longestAddress: number;
}

/** Windows' shell opens no longer ones. */
const LONGEST_OF_WINDOWS = 2_000;
/** Safari shows an error beyond 80,000. */
const LONGEST_OF_BROWSERS = 75_000;

interface KnownContext {
  readonly platform?: unknown;
  readonly ui?: { openBrowserWindow?: (address: string) => void } & Partial<DialogOpener>;
  readonly requirements?: { isSetSupported(name: string, version: string): boolean };
}

interface KnownOffice {
  readonly context?: KnownContext;
}

/** True where this Office declares the set of that name. */
const declares = ({ requirements }: KnownContext, name: string, version: string): boolean =>
  requirements?.isSetSupported(name, version) === true;

/** What opens a file in a window of Office; a window of Excel for Mac downloads no more than its pane does. */
function windowOpener(context: KnownContext, name: string): Platform['openWindow'] {
  const { ui } = context;
  if (name !== 'PC' || typeof ui?.displayDialogAsync !== 'function') return null;
  return declares(context, 'DialogApi', '1.2')
    ? (fragment) => buildInDialog(ui as DialogOpener, fragment)
    : null;
}

/** The platform that the pane runs on, as Office tells it; a plain browser where it tells nothing. */
export function currentPlatform(): Platform {
  const { context = {} } = (globalThis as unknown as { Office?: KnownOffice }).Office ?? {};
  const name = typeof context.platform === 'string' ? context.platform : 'OfficeOnline';
  const isWeb = name === 'OfficeOnline';
  const isApple = name === 'Mac' || name === 'iOS';
  const { ui } = context;
  const canOpen =
    !isWeb && typeof ui?.openBrowserWindow === 'function' && declares(context, 'OpenBrowserWindowApi', '1.1');
  return {
    way: isApple && canOpen ? 'browser' : 'download',
    openBrowser: canOpen ? (address) => ui.openBrowserWindow?.(address) : null,
    openWindow: windowOpener(context, name),
    isWeb,
    longestAddress: isWeb || isApple ? LONGEST_OF_BROWSERS : LONGEST_OF_WINDOWS,
  };
}
