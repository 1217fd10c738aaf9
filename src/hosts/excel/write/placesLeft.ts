import { placesInWords } from '../areas';
import { sheetList } from '../failures';
import type { RacedCell } from './guard';
import type { Inspection } from './inspect';
import type { SheetChanges, WritePlan } from './writePlan';
import { pagesWhere } from '../page/pageFacets';

/** What a message names of a plan's traces in the workbook. */
interface Traces {
  readonly cells: readonly SheetChanges[];
  /** Names of sheets whose page layout is concerned. */
  readonly pages: readonly string[];
  /** Names of whole sheets: added, hidden or gone. */
  readonly sheets: readonly string[];
  readonly settings: boolean;
}

function cellPlaces(cells: readonly SheetChanges[]): string[] {
  return [...new Set(cells.map(({ name }) => name))].flatMap((name) => {
    const own = cells.flatMap((sheet) => (sheet.name === name ? sheet.changes : []));
    return own.length === 0 ? [] : [placesInWords(own, name)];
  });
}

/** "D2:D4 de la hoja «Plan»; la hoja «Observaciones»"; "" for no traces. */
function tracesInWords({ cells, pages, sheets, settings }: Traces): string {
  return [
    ...cellPlaces(cells),
    ...(pages.length > 0 ? [`la configuración de impresión de ${sheetList(pages)}`] : []),
    ...(sheets.length > 0 ? [sheetList(sheets)] : []),
    ...(settings ? ['los ajustes de Calendario PREP'] : []),
  ].join('; ');
}

/** Everything that a plan was to change, for when nobody knows what of it was done. */
export function plannedInWords({ cells, pages, additions, removals, settings }: WritePlan): string {
  return tracesInWords({
    cells,
    pages: pagesWhere(pages, () => true).map(({ name }) => name),
    sheets: [...additions, ...removals].map(({ content }) => content.name),
    settings: settings !== null,
  });
}

/** What of a plan may remain and where, as an inspection found it; "" when nothing does. `kept`: names of sheets that somebody works in. */
export function leftInWords(plan: WritePlan, found: Inspection, kept: readonly string[] = []): string {
  const { made, lost, madePages, doubtful, gone, hidden } = found;
  const added = [...found.finished, ...found.unfinished].map(
    ({ buildingColor }) =>
      plan.additions.find((addition) => addition.buildingColor === buildingColor)?.content.name ?? '',
  );
  const taken = gone.map(({ content }) => content.name);
  const unseen = hidden.map(({ content }) => content.name);
  const left = tracesInWords({
    cells: [...made, ...lost],
    pages: pagesWhere(madePages, () => true).map(({ name }) => name),
    sheets: [...new Set([...added, ...doubtful, ...taken, ...kept])],
    settings: found.settingsMade,
  });
  const places = [left, ...(unseen.length > 0 ? [`${sheetList(unseen)}, que quedó oculta`] : [])];
  const moved = lost.some(({ changes }) => changes.length > 0);
  return (
    places.filter((place) => place !== '').join('; ') +
    (moved ? ', o en las filas a donde alguien las movió mientras se escribía' : '')
  );
}

/** The cells that were found written. */
export const madeInWords = ({ made }: Inspection): string => cellPlaces(made).join('; ');

/** The places of cells that somebody changed while we wrote, by the names of their sheets. */
export function racedInWords({ cells }: WritePlan, raced: readonly RacedCell[]): string {
  return cellPlaces(
    cells.map((sheet) => ({
      ...sheet,
      changes: raced.filter(({ sheetId }) => sheetId === sheet.sheetId).map(({ change }) => change),
    })),
  ).join('; ');
}
