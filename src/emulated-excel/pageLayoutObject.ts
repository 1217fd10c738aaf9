import { columnLetters } from '../snapshot/address';
import { footerOfTexts, footerTexts } from '../snapshot/pageFooter';
import type { FooterTexts } from '../snapshot/pageFooter';
import type { PageLayout } from '../snapshot/pageLayout';
import type { Area } from './area';
import { WHOLE_SHEET, parseArea, quotedSheetName } from './area';
import type { Member } from './hostObject';
import { HostObject, invalidArgument, textArgument } from './hostObject';
import { rangeAreasObject } from './rangeAreasObject';
import { rangeObject } from './rangeObject';
import type { Session } from './session';
import { requirePresent, requireWritable } from './session';
import type { SheetModel } from './workbookModel';

/** Excel refuses a longer footer, its codes counted. */
const LONGEST_FOOTER = 255;
const ZOOM = ['scale', 'horizontalFitToPages', 'verticalFitToPages'];

/** The addresses of a reference as a formula has it, without the sheet's name. */
function addressesOf(reference: string | null): string[] {
  const parts = (reference ?? '').match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  return parts.map((part) => part.replace(/^(?:'(?:[^']|'')*'|[^'!]*)!/, ''));
}

/** Areas of a reference; what is none (a formula) is left out. */
const areasOf = (reference: string | null): Area[] =>
  addressesOf(reference).flatMap((address) => parseArea(address) ?? []);

const isWholeRows = ({ column, columns }: Area): boolean => column === 0 && columns === WHOLE_SHEET.columns;
const isWholeColumns = ({ row, rows }: Area): boolean => row === 0 && rows === WHOLE_SHEET.rows;

/** Whole rows as "1:4", whole columns as "A:B". */
function lineAddress(area: Area): string {
  const { row, rows, column, columns } = area;
  if (isWholeRows(area)) return `${String(row + 1)}:${String(row + rows)}`;
  return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
}

/** The areas of an address as Excel takes it, "A1:N70,P1"; none for "". @throws HostError InvalidArgument */
function areasArgument(value: unknown, location: string): Area[] {
  const text = textArgument(value, location);
  if (text === '') return [];
  return text.split(',').map((part) => {
    const area = parseArea(part);
    if (area === null) throw invalidArgument(location);
    return area;
  });
}

const plain = (address: string): string => address.replace(/\$/g, '').trim().toUpperCase();

/** The reference that Excel keeps for addresses: "Plan!$A$1:$N$70". */
function referenceText(sheet: SheetModel, addresses: readonly string[]): string | null {
  const absolute = (address: string): string => plain(address).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  const name = quotedSheetName(sheet.name);
  return addresses.length === 0 ? null : addresses.map((address) => `${name}!${absolute(address)}`).join(',');
}

/** Where a print area or titles are to be taken away with "": what this Excel does about it. */
function takesEmpty(session: Session, location: string): boolean {
  if (session.emptyPrintArea === 'refused') throw invalidArgument(location);
  return session.emptyPrintArea === 'clears';
}

function zoomArgument(value: unknown): { scale: number; fit: PageLayout['fit'] } {
  const location = 'PageLayout.zoom';
  if (typeof value !== 'object' || value === null) throw invalidArgument(location);
  const entries = Object.entries(value).filter(([, number]) => number !== null && number !== undefined);
  const isCount = (number: unknown): number is number => Number.isInteger(number) && Number(number) > 0;
  if (entries.length === 0 || !entries.every(([name, number]) => ZOOM.includes(name) && isCount(number))) {
    throw invalidArgument(location);
  }
  const numbers = new Map(entries);
  const scale = Number(numbers.get('scale') ?? 100);
  if (scale < 10 || scale > 400) throw invalidArgument(location);
  if (numbers.has('scale')) {
    if (numbers.size > 1) throw invalidArgument(location);
    return { scale, fit: null };
  }
  const [wide = 0, tall = 0] = [numbers.get('horizontalFitToPages'), numbers.get('verticalFitToPages')];
  return { scale, fit: { wide: Number(wide), tall: Number(tall) } };
}

function footerObject(session: Session, sheet: SheetModel): HostObject {
  const text = (name: keyof FooterTexts, member: string): Member => ({
    since: 9,
    get: () => footerTexts(sheet.pageLayout.footer)[name],
    set: (value) => {
      requireWritable(session, sheet, member);
      const given = textArgument(value, member);
      const footer = footerOfTexts({ ...footerTexts(sheet.pageLayout.footer), [name]: given });
      if (footer.length > LONGEST_FOOTER) throw invalidArgument(member);
      sheet.pageLayout = { ...sheet.pageLayout, footer };
    },
  });
  return new HostObject('HeaderFooter', {
    LeftFooter: text('left', 'HeaderFooter.leftFooter'),
    CenterFooter: text('center', 'HeaderFooter.centerFooter'),
    RightFooter: text('right', 'HeaderFooter.rightFooter'),
  });
}

function titleMembers(session: Session, sheet: SheetModel): Record<string, Member> {
  const titles = (): Area[] => areasOf(sheet.pageLayout.repeated);
  const found = (isWhole: (area: Area) => boolean): HostObject | null => {
    const area = titles().find(isWhole);
    return area ? rangeObject(session, sheet, area) : null;
  };
  /** Columns stand before rows, as Excel writes them. */
  const set = (value: unknown, isWhole: (area: Area) => boolean, location: string): void => {
    requireWritable(session, sheet, location);
    const [area, another] = areasArgument(value, location);
    if (another || (area && !isWhole(area))) throw invalidArgument(location);
    if (!area && !takesEmpty(session, location)) return;
    const kept = titles().filter((title) => !isWhole(title));
    const all = [...kept, ...(area ? [area] : [])].sort(
      (one, other) => Number(isWholeRows(one)) - Number(isWholeRows(other)),
    );
    sheet.pageLayout = { ...sheet.pageLayout, repeated: referenceText(sheet, all.map(lineAddress)) };
  };
  return {
    GetPrintTitleRowsOrNullObject: { since: 9, call: () => found(isWholeRows) },
    GetPrintTitleColumnsOrNullObject: { since: 9, call: () => found(isWholeColumns) },
    SetPrintTitleRows: {
      since: 9,
      call: (value) => set(value, isWholeRows, 'PageLayout.setPrintTitleRows'),
    },
    SetPrintTitleColumns: {
      since: 9,
      call: (value) => set(value, isWholeColumns, 'PageLayout.setPrintTitleColumns'),
    },
  };
}

/** How a sheet is printed: the members that this project uses, as ExcelApi 1.9 has them. */
export function pageLayoutObject(session: Session, sheet: SheetModel): HostObject {
  const change = (location: string, changes: Partial<PageLayout>): void => {
    requireWritable(session, sheet, location);
    sheet.pageLayout = { ...sheet.pageLayout, ...changes };
  };
  return new HostObject('PageLayout', {
    Orientation: {
      since: 9,
      get: () => {
        requirePresent(session, sheet, 'PageLayout.orientation');
        return sheet.pageLayout.orientation === 'landscape' ? 'Landscape' : 'Portrait';
      },
      set: (value) => {
        if (value !== 'Landscape' && value !== 'Portrait') throw invalidArgument('PageLayout.orientation');
        change('PageLayout.orientation', { orientation: value === 'Landscape' ? 'landscape' : 'portrait' });
      },
    },
    Zoom: {
      since: 9,
      get: () => {
        const { fit } = sheet.pageLayout;
        return fit === null
          ? { scale: sheet.printScale }
          : { horizontalFitToPages: fit.wide || null, verticalFitToPages: fit.tall || null };
      },
      set: (value) => {
        const { scale, fit } = zoomArgument(value);
        if (session.ignoresFit && fit !== null) return;
        change('PageLayout.zoom', { fit });
        sheet.printScale = scale;
      },
    },
    HeadersFooters: {
      since: 9,
      get: () =>
        new HostObject('HeaderFooterGroup', {
          DefaultForAllPages: { since: 9, get: () => footerObject(session, sheet) },
        }),
    },
    GetPrintAreaOrNullObject: {
      since: 9,
      call: () => {
        const addresses = addressesOf(sheet.pageLayout.printArea);
        if (addresses.length === 0 || !addresses.every((address) => parseArea(address))) return null;
        return rangeAreasObject(session, sheet, addresses.join(','));
      },
    },
    SetPrintArea: {
      since: 9,
      call: (value) => {
        const location = 'PageLayout.setPrintArea';
        requireWritable(session, sheet, location);
        const areas = areasArgument(value, location);
        if (areas.length === 0 && !takesEmpty(session, location)) return;
        const addresses = areas.length === 0 ? [] : textArgument(value, location).split(',');
        change(location, { printArea: referenceText(sheet, addresses) });
      },
    },
    ...titleMembers(session, sheet),
  });
}
