import type { SheetReading } from '../calendar/calendar';

/** Which sheets were looked at and what each lacks, in one sentence. */
export function whyNoCalendar(sheets: readonly Pick<SheetReading, 'name' | 'missing'>[]): string {
  const looked = sheets.map(
    ({ name, missing }) => `«${name}» ${missing === '' ? 'no tiene filas con actividades' : missing}`,
  );
  return looked.length === 0
    ? 'El libro no tiene hojas de cálculo.'
    : `Hojas revisadas: ${looked.join('; ')}.`;
}
