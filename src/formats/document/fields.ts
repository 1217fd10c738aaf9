/** A column that is not a month. */
export type FieldName = 'code' | 'title' | 'deliverable' | 'start' | 'end' | 'responsible';

/** A column of texts and its heading. */
export interface DocumentField {
  readonly name: FieldName;
  readonly heading: string;
}

const HEADINGS: Readonly<Record<FieldName, string>> = {
  code: 'Núm.',
  title: 'Actividad',
  deliverable: 'Entregable',
  start: 'Inicio',
  end: 'Término',
  responsible: 'Responsable',
};

/** Columns of these names with their headings. */
export function fieldsNamed(names: readonly FieldName[]): DocumentField[] {
  return names.map((name) => ({ name, heading: HEADINGS[name] }));
}
