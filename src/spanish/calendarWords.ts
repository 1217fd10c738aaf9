import type { Activity, Calendar, ElectionDaySource, SheetRole } from '../calendar/calendar';
import { counted } from './counted';
import { listed } from './listed';

/** What a sheet is to the calendar: in a word, and in a few. */
export const ROLE_WORDS: Readonly<Record<SheetRole, { readonly short: string; readonly long: string }>> = {
  plan: { short: 'plan', long: 'plan de trabajo' },
  grid: { short: 'cuadrícula', long: 'cuadrícula de meses' },
  sessions: { short: 'sesiones', long: 'sesiones o reuniones' },
  other: { short: 'otra', long: 'sin actividades' },
};

/** Where the election day came from; what was given by the person who asks is said as their place calls it. */
export function sourceInWords(source: ElectionDaySource, given: 'orden' | 'panel'): string {
  switch (source) {
    case 'option':
      return given === 'orden' ? 'indicada en la orden' : 'indicada por usted';
    case 'settings':
      return 'guardada en el libro';
    case 'sheet':
      return 'escrita en el libro';
    case 'process':
      return 'deducida del proceso';
  }
}

/** What a calendar holds: "59 actividades, 11 subactividades, 8 sesiones y 3 simulacros"; what it has none of is left out. */
export function contentsInWords({ activities }: Pick<Calendar, 'activities'>): string {
  const kinds: readonly [(activity: Activity) => boolean, string, string][] = [
    [({ kind, level }) => kind === 'activity' && level === 1, 'actividad', 'actividades'],
    [({ kind, level }) => kind === 'activity' && level > 1, 'subactividad', 'subactividades'],
    [({ kind }) => kind === 'session', 'sesión', 'sesiones'],
    [({ kind }) => kind === 'drill', 'simulacro', 'simulacros'],
  ];
  const held = kinds.flatMap(([holds, one, many]) => {
    const count = activities.filter(holds).length;
    return count === 0 ? [] : [counted(count, one, many)];
  });
  return listed(held.length === 0 ? ['0 actividades'] : held);
}
