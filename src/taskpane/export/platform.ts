/** What can be done here with a file. */
export interface Platform {
  /** "browser" where a pane cannot download: the file is built by a page of ours in the user's browser. */
  readonly way: 'download' | 'browser';
  /** Opens an address in the user's browser; null where Office does not. */
  readonly openBrowser: ((address: string) => void) | null;
  /** True in Excel on the web, where a plain link opens another tab. */
  readonly isWeb: boolean;
  /** Longer addresses are cut or refused. */
  readonly longestAddress: number;
}

/** Windows' shell opens no longer ones. */
const LONGEST_OF_WINDOWS = 2_000;
/** Safari shows an error beyond 80,000. */
const LONGEST_OF_BROWSERS = 75_000;

interface KnownOffice {
  readonly context?: {
    readonly platform?: unknown;
    readonly ui?: { openBrowserWindow?: (address: string) => void };
    readonly requirements?: { isSetSupported(name: string, version: string): boolean };
  };
}

/** The platform that the pane runs on, as Office tells it; a plain browser where it tells nothing. */
export function currentPlatform(): Platform {
  const { context } = (globalThis as { Office?: KnownOffice }).Office ?? {};
  const name = typeof context?.platform === 'string' ? context.platform : 'OfficeOnline';
  const isWeb = name === 'OfficeOnline';
  const isApple = name === 'Mac' || name === 'iOS';
  const { ui } = context ?? {};
  const canOpen =
    !isWeb &&
    typeof ui?.openBrowserWindow === 'function' &&
    context?.requirements?.isSetSupported('OpenBrowserWindowApi', '1.1') === true;
  return {
    way: isApple && canOpen ? 'browser' : 'download',
    openBrowser: canOpen ? (address) => ui.openBrowserWindow?.(address) : null,
    isWeb,
    longestAddress: isWeb || isApple ? LONGEST_OF_BROWSERS : LONGEST_OF_WINDOWS,
  };
}
