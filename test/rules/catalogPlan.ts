import { addDays, isoDate } from '../../src/calendar/plainDate';
import { documentInWords } from '../../src/lineamientos/matching/documentWords';
import type { RequiredDocument } from '../../src/lineamientos/documents';
import { requiredDocuments } from '../../src/lineamientos/documents';
import { editionFor } from '../../src/lineamientos/editions';
import type { CellInput } from '../../src/snapshot/workbook';

/** Election day of the plans made here. */
const ELECTION_DAY = isoDate('2027-06-06');

/** A row of a plan: number, activity, deliverable, start, end, responsible. */
export type PlanRow = CellInput[];

export const PLAN_HEADER: PlanRow = ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término', 'Responsable'];

/** The activities that are no required document but are asked of a plan: the answer about a third party and the topics. */
const FURTHER: readonly [string, string, string, string][] = [
  ['Atender los informes parciales del ente auditor', 'Minutas', '2027-04-01', '2027-05-10'],
  [
    'Seguir las actividades principales de la auditoría y sus entregables',
    'Minutas',
    '2027-03-01',
    '2027-05-30',
  ],
  [
    'Desarrollar y entregar los módulos del sistema y la digitalización de actas en casilla',
    'Módulos',
    '2027-01-04',
    '2027-03-31',
  ],
  ['Licitar y adquirir el equipo', 'Contrato', '2026-12-01', '2027-02-28'],
  ['Contratar y capacitar al personal de apoyo', 'Constancias', '2027-04-01', '2027-05-15'],
  ['Liberar las interfaces de publicación', 'Versiones', '2027-05-01', '2027-05-14'],
  ['Definir el calendario de pruebas y simulacros', 'Calendario', '2027-03-01', '2027-03-15'],
];

const THIRD_PARTY: Record<'yes' | 'no' | 'unclear', string> = {
  yes: 'Informar que la implementación y operación del PREP se realizará con el apoyo de un tercero',
  no: 'Informar que el OPL implementará y operará el PREP por sí solo, sin un tercero',
  unclear: 'Remitir el documento de modalidad de implementación del PREP',
};

/** What is different in a plan from one that complies. */
export interface PlanChanges {
  /** Keys of documents that no activity delivers. */
  readonly without?: readonly string[];
  /** Days by which the activity of a document ends after its deadline. */
  readonly late?: Readonly<Record<string, number>>;
  readonly thirdParty?: 'yes' | 'no' | 'unclear';
  /** Titles of further activities that are left out, by a word of theirs. */
  readonly withoutTopic?: string;
}

function titleOf(document: RequiredDocument, thirdParty: 'yes' | 'no' | 'unclear'): string {
  if (document.requirement.id === 'modalidad') return THIRD_PARTY[thirdParty];
  return documentInWords(document).replace(/^\d+\. /, '');
}

/** The rows of a plan that delivers each required document of 2026-2027 on its deadline, apart from the changes. */
export function catalogPlan(changes: PlanChanges = {}): PlanRow[] {
  const { without = [], late = {}, thirdParty = 'no', withoutTopic } = changes;
  const documents = requiredDocuments(editionFor(ELECTION_DAY), ELECTION_DAY).filter(
    ({ key, requirement }) =>
      !without.includes(key) && (requirement.condition !== 'third-party' || thirdParty === 'yes'),
  );
  const required = documents.map((document): [string, string, string, string] => {
    const end = addDays(document.deadline, late[document.key] ?? 0);
    return [titleOf(document, thirdParty), 'Documento', addDays(end, -3), end];
  });
  const further = FURTHER.filter(([title]) => withoutTopic === undefined || !title.includes(withoutTopic));
  const rows = [...required, ...further];
  return [PLAN_HEADER, ...rows.map((row, index): PlanRow => [index + 1, ...row, 'Instancia interna'])];
}

/** 1-based row of the plan whose activity ends on a day or whose title has a word. */
export function rowWith(rows: readonly PlanRow[], word: string): number {
  const index = rows.findIndex((row) => row.includes(word) || String(row[1]).includes(word));
  if (index < 0) throw new Error(`no row with ${word}`);
  return index + 1;
}
