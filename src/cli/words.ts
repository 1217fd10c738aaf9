import type { Activity, Calendar } from '../calendar/calendar';
import { counted } from '../spanish/counted';
import { dayInWords, listInWords } from '../spanish/dayInWords';
import type { Summary } from '../validation/validate';

/** Counts of findings in a sentence: "1 error, 2 advertencias y 0 avisos". */
export function summaryInWords({ errors, warnings, infos }: Summary): string {
  return `${counted(errors, 'error', 'errores')}, ${counted(warnings, 'advertencia', 'advertencias')} y ${counted(infos, 'aviso', 'avisos')}`;
}

const SOURCES = {
  option: 'indicada en la orden',
  settings: 'guardada en el libro',
  sheet: 'escrita en el libro',
  process: 'deducida del proceso',
} as const;

/** The election day and how it is known. */
export function electionDayInWords({ electionDay }: Calendar): string {
  if (electionDay === null) return 'Jornada electoral: no se sabe; indíquela con --jornada AAAA-MM-DD.';
  return `Jornada electoral: ${dayInWords(electionDay.date)} (${SOURCES[electionDay.source]})`;
}

/** What a calendar holds: "59 actividades, 11 subactividades, 8 sesiones y 3 simulacros"; what it has none of is left out. */
export function contentsInWords({ activities }: Calendar): string {
  const count = (holds: (activity: Activity) => boolean): number => activities.filter(holds).length;
  const kinds = [
    counted(
      count(({ kind, level }) => kind === 'activity' && level === 1),
      'actividad',
      'actividades',
    ),
    counted(
      count(({ kind, level }) => kind === 'activity' && level > 1),
      'subactividad',
      'subactividades',
    ),
    counted(
      count(({ kind }) => kind === 'session'),
      'sesión',
      'sesiones',
    ),
    counted(
      count(({ kind }) => kind === 'drill'),
      'simulacro',
      'simulacros',
    ),
  ].filter((words) => !words.startsWith('0 '));
  return listInWords(kinds.length === 0 ? ['0 actividades'] : kinds);
}
