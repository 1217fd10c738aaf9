import type { OfficeFacts } from './officeGlobals';
import { declaredSets } from './officeGlobals';

/** Colours of the emulated Office, in the names that office.js asks for; red is the lowest byte, as in Windows. */
const LIGHT_THEME = {
  primaryFontColor: 0x262626,
  primaryBackgroundColor: 0xe6e6e6,
  secondaryFontColor: 0x444444,
  secondaryBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x000000,
  bodyBackgroundColor: 0xffffff,
  controlForegroundColor: 0x000000,
  controlBackgroundColor: 0xffffff,
};
const DARK_THEME = {
  primaryFontColor: 0xffffff,
  primaryBackgroundColor: 0x0a0a0a,
  secondaryFontColor: 0xd4d4d4,
  secondaryBackgroundColor: 0x262626,
  bodyForegroundColor: 0xffffff,
  bodyBackgroundColor: 0x262626,
  controlForegroundColor: 0xffffff,
  controlBackgroundColor: 0x363636,
};

/** Choices for the emulated Office of a browser page. */
export interface Win32Options extends OfficeFacts {
  readonly dark?: boolean;
  readonly documentUrl?: string;
}

/** What a page learns of the emulated Office behind window.external. */
export interface Win32External {
  /** Settings of the document that the add-in saved (Office.context.document.settings), as JSON text by name. */
  readonly settings: ReadonlyMap<string, string>;
  /** Calls of the old, pre-ExcelApi interface that were answered with an error, since it is not emulated. */
  readonly refusedCalls: readonly string[];
}

/** Arrays pass the old interface as objects with toArray(). */
const safeArray = (values: readonly unknown[]): { toArray: () => readonly unknown[] } => ({
  toArray: () => values,
});

const INTERNAL_ERROR = 5001;

function settingsStore(saved: Map<string, string>) {
  return {
    Read: (names: string[], values: string[]): void => {
      for (const [name, value] of saved) {
        names.push(name);
        values.push(value);
      }
    },
    Write: (names: readonly string[], values: readonly string[]): void => {
      saved.clear();
      names.forEach((name, index) => saved.set(name, values[index] ?? ''));
    },
  };
}

function solutionContext(options: Win32Options, saved: Map<string, string>) {
  const language = options.displayLanguage ?? 'es-MX';
  const sets = { ...declaredSets(options.apiLevel ?? 9), Settings: '1.1', DialogApi: '1.2' };
  const constants: Readonly<Record<string, unknown>> = {
    GetAppType: 1,
    GetSolutionRef: '{calendario-prep}',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: language,
    GetAppDataLocale: language,
    GetDocUrl: options.documentUrl ?? 'C:\\emulado\\libro.xlsx',
    GetAppCapabilities: 1,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: '',
    GetCorrelationId: '',
    GetInstanceId: 'emulado',
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetHostFullVersion: '16.0.18000.20000',
    GetSupportedMatrix: JSON.stringify(sets),
    GetOfficeThemeInfo: JSON.stringify(options.dark === true ? DARK_THEME : LIGHT_THEME),
  };
  const getters = Object.entries(constants).map(([name, value]) => [name, () => value] as const);
  return { ...Object.fromEntries(getters), GetSettings: () => settingsStore(saved) };
}

/**
 * Gives a page the `window.external` of Excel for Windows, so that the whole office.js starts up unchanged: onReady,
 * requirement sets, language, theme and document settings work. Call it before office.js loads, and set the bridge of
 * an emulated Excel as `_richApiNativeBridge`: what `Excel.run` says goes through that.
 */
export function installWin32External(page: object, options: Win32Options = {}): Win32External {
  const settings = new Map<string, string>();
  const refusedCalls: string[] = [];
  const context = solutionContext(options, settings);
  const language = options.displayLanguage ?? 'es-MX';
  const answerLater = (callback: (answer: unknown) => void, code: number): void => {
    setTimeout(() => callback(safeArray([code])), 0);
  };
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${language}$telemetry$$disableLogging$0`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (id: number, _parameters: unknown, callback: (answer: unknown) => void) => {
      refusedCalls.push(`Execute ${id}`);
      answerLater(callback, INTERNAL_ERROR);
    },
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback: (answer: unknown) => void) =>
      answerLater(callback, 0),
    UnregisterEvent: (_id: number, _target: string, callback: (answer: unknown) => void) =>
      answerLater(callback, 0),
  };
  Object.defineProperty(page, 'external', { value: external, configurable: true, writable: true });
  return { settings, refusedCalls };
}
