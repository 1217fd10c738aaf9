/** The part of Office that tells what this Excel knows. */
interface KnownOffice {
  readonly context?: {
    readonly requirements?: { isSetSupported(name: string, version: string): boolean };
  };
}

/** True where Office says that this Excel has that set of ExcelApi ("1.17"); null where Office is not there to be asked. */
export function hasExcelApi(version: string): boolean | null {
  const { Office: office } = globalThis as { Office?: KnownOffice };
  return office?.context?.requirements?.isSetSupported('ExcelApi', version) ?? null;
}
