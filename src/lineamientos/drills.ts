import type { Activity, Calendar } from '../calendar/calendar';
import { foldText } from '../calendar/foldedText';
import type { PlainDate } from '../calendar/plainDate';
import type { CellRef } from '../snapshot/address';

/** A drill (simulacro) on its day. */
export interface DrillDay {
  readonly date: PlainDate;
  readonly cell: CellRef;
  readonly activity: Activity;
}

const NAMED = /\bsimulacros?\b/;
/** Titles about drills that are no drill: what is written, decided or prepared for them. */
const ABOUT =
  /\b(?:informe|informar|reporte|direccion|direcciones|url|acta|bases?|preparar|preparacion|planear|planeacion|invitacion|invitar|capacitar|capacitacion|seguimiento|evaluacion|evaluar|desempeno|resultados|material|manual|calendario)\b/;

/** True when a row of the plan is itself a drill, or the drills on their days: "Primer simulacro", "Ejecutar los simulacros". */
function isDrill({ kind, title }: Activity): boolean {
  if (kind === 'drill') return true;
  const folded = foldText(title);
  return kind === 'activity' && NAMED.test(folded) && !ABOUT.test(folded);
}

/** The days on which drills take place, each once, in the order of the calendar; periods of several days name none. */
export function drillDays({ activities }: Pick<Calendar, 'activities'>): DrillDay[] {
  const days = new Map<PlainDate, DrillDay>();
  for (const activity of activities.filter(isDrill)) {
    for (const { start, end } of activity.period.spans) {
      if (!start?.date || start.date !== end?.date || days.has(start.date)) continue;
      days.set(start.date, { date: start.date, cell: start.cell, activity });
    }
  }
  return [...days.values()];
}

/** True when the plan speaks of drills at all, with or without their days. */
export function mentionsDrills({ activities }: Calendar): boolean {
  return activities.some(({ title, kind }) => kind === 'drill' || NAMED.test(foldText(title)));
}
