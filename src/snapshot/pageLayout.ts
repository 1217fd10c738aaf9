/** How a sheet is printed, as far as we change it; paper, margins and headers stay as they are. */
export interface PageLayout {
  readonly orientation: 'portrait' | 'landscape';
  /** Pages that the sheet is shrunk to, across and down, 0 for as many as it takes; null where it is not shrunk. */
  readonly fit: { readonly wide: number; readonly tall: number } | null;
  /** Rows (and columns) repeated on every page, as a formula has them: "'Hoja 1'!$1:$4"; null for none. */
  readonly repeated: string | null;
  /** What is printed, as a formula has it: "'Hoja 1'!$A$1:$N$70"; null for everything. */
  readonly printArea: string | null;
  /** Footer in Excel's codes: "&LPREP&RPágina &P de &N"; "" for none. */
  readonly footer: string;
}

/** How Excel prints a sheet that nobody has laid out. */
export const DEFAULT_PAGE_LAYOUT: PageLayout = {
  orientation: 'portrait',
  fit: null,
  repeated: null,
  printArea: null,
  footer: '',
};

/** A reference without what does not change what it refers to: $ signs, and quotes around a name that needs none. */
const bareReference = (reference: string | null): string | null =>
  reference
    ?.replace(/'([\p{L}_][\p{L}\p{N}_.]*)'!/gu, '$1!')
    .replace(/\$(?=[A-Z]{1,3}\$?\d|\d|[A-Z]{1,3}(?:[:,]|$))/g, '') ?? null;

/** True when a sheet is printed the same way under both. */
export function sameLayout(one: PageLayout, other: PageLayout): boolean {
  return (
    one.orientation === other.orientation &&
    one.fit?.wide === other.fit?.wide &&
    one.fit?.tall === other.fit?.tall &&
    bareReference(one.repeated) === bareReference(other.repeated) &&
    bareReference(one.printArea) === bareReference(other.printArea) &&
    one.footer === other.footer
  );
}
