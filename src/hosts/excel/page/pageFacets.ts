import type { PageLayoutEdit } from '../../../snapshot/edit';
import { footerOfTexts, footerTexts } from '../../../snapshot/pageFooter';
import type { PageLayout } from '../../../snapshot/pageLayout';
import type { RefusedEdit } from '../../host';
import { areasOfReference, referenceOf } from './pageReferences';

/** How Excel prints a sheet, piece by piece as it is set; "" where there is none. */
export interface PageFacets {
  readonly orientation: string;
  /** "80%", or pages across and down ("1x0"), 0 for as many as it takes. */
  readonly zoom: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
  /** "1:4" */
  readonly titleRows: string;
  /** "A:B" */
  readonly titleColumns: string;
  /** "A1:N70", several with commas. */
  readonly printArea: string;
}

/** What is to be changed of how a sheet is printed. */
export interface PageChange {
  readonly facet: keyof PageFacets;
  readonly before: string;
  readonly after: string;
}

/** The changes of how one sheet is printed, which goes by its identifier. */
export interface SheetPages {
  readonly sheetId: string;
  readonly name: string;
  readonly changes: readonly PageChange[];
}

/** What becomes of the page layout edits of a sheet. */
export interface PageVerdict {
  readonly applied: readonly PageLayoutEdit[];
  readonly refused: readonly RefusedEdit[];
  readonly changes: readonly PageChange[];
}

/** In the order in which they are set. */
const FACETS = [
  'orientation',
  'zoom',
  'leftFooter',
  'centerFooter',
  'rightFooter',
  'titleRows',
  'titleColumns',
  'printArea',
] as const satisfies readonly (keyof PageFacets)[];
const NOT_SHRUNK = '100%';
const isScale = (zoom: string): boolean => zoom.endsWith('%');

function areasOf(reference: string | null): string[] {
  if (reference === null) return [];
  const areas = areasOfReference(reference);
  if (areas === null) throw new Error(`not a reference to areas of a sheet: ${reference}`);
  return areas;
}

/**
 * The pieces of a page layout; `scale` ("80%") is what a sheet that is not shrunk to pages keeps.
 * @throws Error when the layout names areas that are none.
 */
function facetsOfLayout(layout: PageLayout, scale = NOT_SHRUNK): PageFacets {
  const { orientation, fit } = layout;
  const { left, center, right } = footerTexts(layout.footer);
  const titles = areasOf(layout.repeated);
  return {
    orientation: orientation === 'landscape' ? 'Landscape' : 'Portrait',
    zoom: fit === null || fit.wide + fit.tall === 0 ? scale : `${String(fit.wide)}x${String(fit.tall)}`,
    leftFooter: left,
    centerFooter: center,
    rightFooter: right,
    titleRows: titles.find((area) => /^\d/.test(area)) ?? '',
    titleColumns: titles.find((area) => /^[A-Z]/.test(area)) ?? '',
    printArea: areasOf(layout.printArea).join(','),
  };
}

/** The page layout that the pieces make up, of a sheet of that name. */
export function layoutOfFacets(facets: PageFacets, sheet: string): PageLayout {
  const fit = /^(\d+)x(\d+)$/.exec(facets.zoom);
  const titles = [facets.titleColumns, facets.titleRows].filter((area) => area !== '');
  return {
    orientation: facets.orientation === 'Landscape' ? 'landscape' : 'portrait',
    fit: fit ? { wide: Number(fit[1]), tall: Number(fit[2]) } : null,
    repeated: referenceOf(sheet, titles),
    printArea: referenceOf(sheet, facets.printArea === '' ? [] : facets.printArea.split(',')),
    footer: footerOfTexts({
      left: facets.leftFooter,
      center: facets.centerFooter,
      right: facets.rightFooter,
    }),
  };
}

function fits(now: PageFacets, expected: PageLayout): boolean {
  const facets = facetsOfLayout(expected, isScale(now.zoom) ? now.zoom : NOT_SHRUNK);
  return FACETS.every((facet) => facets[facet] === now[facet]);
}

function changesBetween(before: PageFacets, after: PageFacets): PageChange[] {
  return FACETS.filter((facet) => before[facet] !== after[facet]).map((facet) => ({
    facet,
    before: before[facet],
    after: after[facet],
  }));
}

/** Goes through the edits in order on what Excel holds: each is applied where its `before` fits, and refused otherwise. */
export function judgePages(edits: readonly PageLayoutEdit[], found: PageFacets): PageVerdict {
  let now = found;
  const [applied, refused]: [PageLayoutEdit[], RefusedEdit[]] = [[], []];
  for (const edit of edits) {
    if (!fits(now, edit.before)) refused.push({ edit, reason: 'changed' });
    else {
      const scale = [now.zoom, found.zoom].find(isScale) ?? NOT_SHRUNK;
      now = facetsOfLayout(edit.after, scale);
      applied.push(edit);
    }
  }
  return { applied, refused, changes: changesBetween(found, now) };
}

/** The changes that Excel holds now. */
export const madeChanges = (changes: readonly PageChange[], now: PageFacets): PageChange[] =>
  changes.filter(({ facet, after }) => now[facet] === after);

/** The changes that take the changes back. */
export const inversePages = (changes: readonly PageChange[]): PageChange[] =>
  changes.map(({ facet, before, after }) => ({ facet, before: after, after: before }));

/** True for a change that takes a print area, or titles, away: Excel has no documented way of doing so. */
export const isClearing = ({ facet, after }: PageChange): boolean =>
  after === '' && (facet === 'printArea' || facet === 'titleRows' || facet === 'titleColumns');

/** The changes of sheets for which `wanted` holds; sheets without any are left out. */
export function pagesWhere(
  pages: readonly SheetPages[],
  wanted: (change: PageChange) => boolean,
): SheetPages[] {
  return pages
    .map((sheet) => ({ ...sheet, changes: sheet.changes.filter(wanted) }))
    .filter(({ changes }) => changes.length > 0);
}

/** What Excel left as it was although it was to be set or taken away, and how the user does it; null for nothing. */
export function keptInWords(kept: readonly SheetPages[]): string | null {
  const sentences = [
    clearingsInWords(pagesWhere(kept, isClearing)),
    ignoredInWords(pagesWhere(kept, (change) => !isClearing(change))),
  ].filter((sentence) => sentence !== '');
  return sentences.length === 0 ? null : sentences.join(' ');
}

const FACET_WORDS: Readonly<Record<keyof PageFacets, string>> = {
  orientation: 'la orientación',
  zoom: 'el ajuste a páginas',
  leftFooter: 'el pie de página izquierdo',
  centerFooter: 'el pie de página central',
  rightFooter: 'el pie de página derecho',
  titleRows: 'las filas que se repiten',
  titleColumns: 'las columnas que se repiten',
  printArea: 'el área de impresión',
};

/** What Excel did not take of what was to be set; "" for nothing. */
function ignoredInWords(ignored: readonly SheetPages[]): string {
  if (ignored.length === 0) return '';
  const sheets = ignored.map(
    ({ name, changes }) =>
      `${changes.map(({ facet }) => FACET_WORDS[facet]).join(', ')} de la hoja «${name}»`,
  );
  return `Excel no tomó ${sheets.join('; ')}: ajústelo en Disposición de página.`;
}

function clearingsInWords(kept: readonly SheetPages[]): string {
  if (kept.length === 0) return '';
  const sheets = kept.map(({ name, changes }) => {
    const area = changes.some(({ facet }) => facet === 'printArea');
    const titles = changes.some(({ facet }) => facet !== 'printArea');
    const what = [area ? 'el área de impresión' : '', titles ? 'los títulos que se repiten' : ''];
    return `${what.filter((part) => part !== '').join(' y ')} de la hoja «${name}»`;
  });
  const changes = kept.flatMap((sheet) => sheet.changes);
  const ways = [
    changes.some(({ facet }) => facet === 'printArea') ? 'Área de impresión > Borrar área de impresión' : '',
    changes.some(({ facet }) => facet !== 'printArea') ? 'Imprimir títulos' : '',
  ].filter((way) => way !== '');
  return `Excel no permitió quitar ${sheets.join('; ')}: bórrelo en Disposición de página > ${ways.join(', y en ')}.`;
}
