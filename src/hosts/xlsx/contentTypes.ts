import { scanXml } from './xmlScan';
import type { XlsxPackage } from './xlsxPackage';
import { partKey } from './zipReading';

/** The part that gives every other part its content type. */
export const CONTENT_TYPES = '[Content_Types].xml';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Content types of the parts that we read or write. */
export const TYPE_OF = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  macroWorkbook: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  sharedStrings: `${SPREADSHEET}.sharedStrings+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
} as const;

/** What [Content_Types].xml says: by part (`partKey`) and by extension in lower case. */
export interface ContentTypes {
  readonly overrides: ReadonlyMap<string, string>;
  readonly defaults: ReadonlyMap<string, string>;
}

/** The content types of a package; none where it has no such part. @throws HostFailure when the part is damaged. */
export function readContentTypes(files: XlsxPackage): ContentTypes {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  if (files.has(CONTENT_TYPES)) {
    scanXml(files.text(CONTENT_TYPES), CONTENT_TYPES, {
      open({ local, attributes: { PartName, Extension, ContentType = '' } }) {
        if (local === 'Override' && PartName !== undefined) overrides.set(partKey(PartName), ContentType);
        else if (local === 'Default' && Extension !== undefined) {
          defaults.set(Extension.toLowerCase(), ContentType);
        }
      },
    });
  }
  return { overrides, defaults };
}

/** Extension of a part's name, in lower case and without its dot. */
export function extensionOf(part: string): string {
  return part.slice(part.lastIndexOf('.') + 1).toLowerCase();
}

/** Content type of a part; undefined where nothing gives it one. */
export function contentTypeOf({ overrides, defaults }: ContentTypes, part: string): string | undefined {
  return overrides.get(partKey(part)) ?? defaults.get(extensionOf(part));
}

/** True for a type that says no more than that a part is XML, or nothing: Excel does not open such a workbook. */
export function saysNothing(contentType: string | undefined): boolean {
  return contentType === undefined || /^(?:application|text)\/xml$/i.test(contentType);
}
