import type { KeptColumn, KeptRow, SheetCorrection } from '../calendar/corrections';
import { LAST_COLUMN, LAST_ROW } from '../snapshot/address';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlace = (value: unknown, last: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= last;

function readRow(value: unknown): KeptRow | null {
  if (!isRecord(value)) return null;
  const { row, text } = value;
  return isPlace(row, LAST_ROW) && typeof text === 'string' ? { row, text } : null;
}

function readColumn(value: unknown): KeptColumn | null {
  if (!isRecord(value)) return null;
  const { column, header, role } = value;
  const isSound = isPlace(column, LAST_COLUMN) && typeof header === 'string' && typeof role === 'string';
  return isSound && role !== '' ? { column, header, role } : null;
}

/** Items of a list that are sound; `onFault` is called once where the list or an item of it is not. */
function readList<T>(value: unknown, read: (value: unknown) => T | null, onFault: () => void): T[] {
  if (value === undefined || value === null) return [];
  const items: readonly unknown[] = Array.isArray(value) ? value : [null];
  const sound = items.flatMap((item) => {
    const result = read(item);
    return result === null ? [] : [result];
  });
  if (sound.length < items.length) onFault();
  return sound;
}

/** A correction without members that say nothing; null where none says anything. */
export function meantCorrection(correction: SheetCorrection): SheetCorrection | null {
  const { sheet, leftOut, header, columns = [], notActivities = [] } = correction;
  const meant: SheetCorrection = {
    sheet,
    ...(leftOut === true ? { leftOut } : {}),
    ...(header === undefined ? {} : { header }),
    ...(columns.length === 0 ? {} : { columns }),
    ...(notActivities.length === 0 ? {} : { notActivities }),
  };
  return Object.keys(meant).length === 1 ? null : meant;
}

function readCorrection(value: unknown, problems: string[]): SheetCorrection | null {
  const sheet = isRecord(value) ? value['sheet'] : null;
  if (!isRecord(value) || typeof sheet !== 'string' || sheet === '') {
    problems.push('Una corrección de cómo se leyó el libro no se entiende; se omitió.');
    return null;
  }
  const faults = new Set<string>();
  const onFault = (what: string) => (): void => void faults.add(what);
  const { leftOut, header, columns, notActivities } = value;
  if (leftOut !== undefined && typeof leftOut !== 'boolean') faults.add('si es del plan');
  const [row] = readList(
    header === undefined || header === null ? null : [header],
    readRow,
    onFault('sus encabezados'),
  );
  const correction = meantCorrection({
    sheet,
    ...(leftOut === true ? { leftOut } : {}),
    ...(row === undefined ? {} : { header: row }),
    columns: readList(columns, readColumn, onFault('sus columnas')),
    notActivities: readList(notActivities, readRow, onFault('sus filas')),
  });
  for (const what of faults)
    problems.push(`Lo guardado sobre ${what} de la hoja «${sheet}» no se entiende; se omitió.`);
  return correction;
}

/**
 * The user's corrections of how the workbook is read, from the settings' JSON. Never throws: what is not as it should be
 * is left out and named in `problems`, in Spanish.
 */
export function readCorrections(value: unknown, problems: string[]): SheetCorrection[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    problems.push('Las correcciones de cómo se leyó el libro no se entienden; se omitieron.');
    return [];
  }
  const bySheet = new Map<string, SheetCorrection>();
  for (const item of value as readonly unknown[]) {
    const correction = readCorrection(item, problems);
    if (correction === null) continue;
    if (bySheet.has(correction.sheet))
      problems.push(`Hay dos correcciones guardadas de la hoja «${correction.sheet}»; se usa la primera.`);
    else bySheet.set(correction.sheet, correction);
  }
  return [...bySheet.values()];
}
