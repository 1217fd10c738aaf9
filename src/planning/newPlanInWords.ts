import { counted } from '../spanish/counted';
import { dayInWords } from '../spanish/dayInWords';
import type { NewPlan, NewPlanAsked } from './newPlan';

/** What a new plan holds and which deadlines are past already, said once, in sentences for the user. */
export function newPlanInWords(
  { activities, past, compressedFrom }: NewPlan,
  { electionDay }: Pick<NewPlanAsked, 'electionDay'>,
): string[] {
  const made = `Plan de ${counted(activities.length, 'actividad', 'actividades')} para la jornada del ${dayInWords(electionDay)}.`;
  const moved = activities.filter((activity) => activity.past !== null).length;
  if (compressedFrom !== null && moved > 0)
    return [
      made,
      `Es un proceso reducido: el plazo de ${counted(moved, 'actividad', 'actividades')} ya pasó; quedaron con la fecha del ${dayInWords(compressedFrom)} y una nota con su plazo.`,
    ];
  if (past.length === 0) return [made];
  return [
    made,
    `El plazo de ${counted(past.length, 'documento', 'documentos')} ya pasó; el plan conserva esas fechas: cámbielas por las reales.`,
  ];
}
