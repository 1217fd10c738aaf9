/** What the emulated Office says of itself where a program asks the Office object. */
export interface OfficeFacts {
  /** Minor number of the ExcelApi set. */
  readonly apiLevel?: number;
  readonly displayLanguage?: string;
}

const atLeast = (declared: string, asked: string): boolean => {
  const [major = 0, minor = 0] = declared.split('.').map(Number);
  const [askedMajor = 0, askedMinor = 0] = asked.split('.').map(Number);
  return major > askedMajor || (major === askedMajor && minor >= askedMinor);
};

/** The requirement sets that the emulated Excel declares, by name. */
export function declaredSets(apiLevel: number): Readonly<Record<string, string>> {
  return {
    ExcelApi: `1.${apiLevel}`,
    RichApiRuntime: '1.2',
    SharedRuntime: '1.1',
    DelayForCellEdit: '1.1',
  };
}

/**
 * The factory that has to stand as `OSF._OfficeAppFactory` before Excel's file of the client library is loaded alone,
 * without office.js: the library's Office.context reads from it for good.
 */
export function officeAppFactory(facts: OfficeFacts = {}): {
  getContext: () => unknown;
  getHostInfo: () => unknown;
} {
  const language = facts.displayLanguage ?? 'es-MX';
  const sets = declaredSets(facts.apiLevel ?? 9);
  const context = {
    host: 'Excel',
    platform: 'PC',
    displayLanguage: language,
    contentLanguage: language,
    requirements: {
      isSetSupported: (name: string, version = '1.1') => {
        const declared = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase());
        return declared !== undefined && atLeast(declared[1], version);
      },
    },
  };
  const hostInfo = {
    hostType: 'excel',
    hostPlatform: 'win32',
    hostSpecificFileVersion: '16.01',
    hostLocale: language.toLowerCase(),
    isDialog: false,
    flags: 0,
  };
  return { getContext: () => context, getHostInfo: () => hostInfo };
}
