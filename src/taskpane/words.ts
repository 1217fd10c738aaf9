import type { Activity, ElectionDaySource, SheetRole } from '../calendar/calendar';
import type { Severity } from '../rules/rule';

/** What a severity is called: one, many, and at the start of a sentence. */
export const SEVERITY_WORDS: Readonly<
  Record<Severity, { readonly one: string; readonly many: string; readonly heading: string }>
> = {
  error: { one: 'error', many: 'errores', heading: 'Error' },
  warning: { one: 'advertencia', many: 'advertencias', heading: 'Advertencia' },
  info: { one: 'aviso', many: 'avisos', heading: 'Aviso' },
};

/** The severities, the gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What a sheet is to the calendar. */
export const ROLE_WORDS: Readonly<Record<SheetRole, string>> = {
  plan: 'plan de trabajo',
  grid: 'cuadrícula de meses',
  sessions: 'sesiones o reuniones',
  other: 'sin actividades',
};

/** Where the election day came from. */
export const SOURCE_WORDS: Readonly<Record<ElectionDaySource, string>> = {
  option: 'indicada por usted',
  settings: 'guardada en el libro',
  sheet: 'escrita en el libro',
  process: 'deducida del proceso',
};

/** How a user finds an activity: its code and title, cut to so many characters. */
export function activityInWords({ code, title }: Activity, longest = 90): string {
  const text = code === null ? title : `${code}. ${title}`;
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}
