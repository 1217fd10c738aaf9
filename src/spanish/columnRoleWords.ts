/**
 * What a column of a plan may hold, in the words that a person chooses from, by the id of its role; in the order in which
 * they are offered. Two roles never have the same words.
 */
export const COLUMN_ROLE_WORDS: Readonly<Record<string, string>> = {
  title: 'Actividad',
  subtitle: 'Subactividad',
  code: 'Núm.',
  level: 'Nivel',
  section: 'Etapa o sección',
  kind: 'Tipo de renglón',
  topic: 'Tema',
  deliverable: 'Entregable',
  version: 'Versión',
  responsible: 'Responsable',
  start: 'Inicio',
  end: 'Término',
  period: 'Fecha o periodo',
  day: 'Día',
  year: 'Año',
  plannedStart: 'Inicio programado',
  plannedEnd: 'Término programado',
  plannedPeriod: 'Fecha programada',
  originalStart: 'Inicio original',
  originalEnd: 'Término original',
  originalPeriod: 'Fecha original',
  modifiedStart: 'Inicio modificado',
  modifiedEnd: 'Término modificado',
  modifiedPeriod: 'Fecha modificada',
  actualStart: 'Inicio real',
  actualEnd: 'Término real',
  actualPeriod: 'Fecha real',
  legalDeadline: 'Plazo legal',
  relativeDeadline: 'Plazo según la jornada',
  status: 'Estado',
  progress: 'Avance',
  deliveredOn: 'Entregado el',
  evidence: 'Oficio',
  notes: 'Notas',
  slot: 'Meses o semanas',
  other: 'No se usa',
};

/** What a role is called; one that this version does not know is called by its id. */
export function columnRoleInWords(role: string): string {
  return COLUMN_ROLE_WORDS[role] ?? `«${role}»`;
}
