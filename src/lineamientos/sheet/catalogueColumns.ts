import { foldText } from '../../calendar/foldedText';
import type { Condition, Evidence, Version } from '../edition';

/** Columns of that sheet, in the order in which they are written. */
export const CATALOGUE_COLUMNS = {
  id: { header: 'Id', width: 26 },
  number: { header: 'Núm.', width: 7 },
  title: { header: 'Entregable', width: 50 },
  version: { header: 'Versión', width: 12 },
  deadline: { header: 'Plazo', width: 30 },
  graceDays: { header: 'Días para remitir', width: 10 },
  lateSeverity: { header: 'Si llega tarde', width: 14 },
  evidence: { header: 'Sustento', width: 12 },
  condition: { header: 'Condición', width: 16 },
  monthly: { header: 'Mensual', width: 10 },
  citation: { header: 'Cita', width: 44 },
  words: { header: 'Palabras que lo identifican', width: 80 },
  versionWords: { header: 'Palabras de la versión', width: 40 },
} as const;

/** A column of the sheet. */
export type CatalogueColumn = keyof typeof CATALOGUE_COLUMNS;

/** The columns in the order in which they are written. */
export const COLUMN_NAMES = Object.keys(CATALOGUE_COLUMNS) as CatalogueColumn[];

/** The columns without which a sheet is no catalogue. */
export const NEEDED_COLUMNS: readonly CatalogueColumn[] = ['id', 'deadline'];

/** What stands in the deadline's cell of a document that the workbook does not ask for. */
export const NOT_ASKED_FOR = 'no aplica';

/** A choice of words that a cell may hold: what is written for a value; other spellings are read too. */
interface Choice<T> {
  readonly value: T;
  readonly text: string;
  readonly also: readonly string[];
}

const VERSIONS: readonly Choice<Version>[] = [
  { value: null, text: 'única', also: ['', 'unico', 'una'] },
  { value: 'preliminary', text: 'preliminar', also: ['proyecto', 'borrador'] },
  { value: 'final', text: 'final', also: ['definitiva', 'aprobada'] },
];

const CONDITIONS: readonly Choice<Condition | null>[] = [
  { value: null, text: '', also: ['ninguna', 'siempre'] },
  { value: 'third-party', text: 'si hay tercero', also: ['tercero', 'con tercero'] },
  { value: 'disseminators', text: 'si hay difusores', also: ['difusores', 'con difusores'] },
];

const SEVERITIES: readonly Choice<'error' | 'warning'>[] = [
  { value: 'error', text: 'error', also: [''] },
  { value: 'warning', text: 'advertencia', also: ['aviso'] },
];

const YES_NO: readonly Choice<boolean>[] = [
  { value: false, text: 'no', also: [''] },
  { value: true, text: 'sí', also: ['x', 'verdadero', 'true'] },
];

const EVIDENCES: readonly Choice<Evidence | null>[] = [
  { value: 'norm', text: 'norma', also: ['texto de la norma'] },
  { value: 'plans', text: 'planes', also: ['planes aprobados'] },
  { value: 'estimate', text: 'estimado', also: ['estimacion', 'plazo estimado', 'deducido'] },
  { value: 'own', text: 'propio', also: ['del instituto'] },
  { value: null, text: '', also: [] },
];

/** The choices of the columns that have some. */
export const CHOICES = {
  version: VERSIONS,
  condition: CONDITIONS,
  lateSeverity: SEVERITIES,
  evidence: EVIDENCES,
  yesNo: YES_NO,
} as const;

/** The text of a choice. @throws Error for a value that is none of them. */
export function textOfChoice<T>(choices: readonly Choice<T>[], value: T): string {
  const choice = choices.find((candidate) => candidate.value === value);
  if (!choice) throw new Error(`no such choice: ${String(value)}`);
  return choice.text;
}

/** The choice that a text names, in any case, with or without accents; undefined for none. */
export function choiceOf<T>(choices: readonly Choice<T>[], text: string): Choice<T> | undefined {
  const folded = foldText(text);
  return choices.find(({ text: own, also }) => [own, ...also].some((word) => foldText(word) === folded));
}

/** The texts of choices as a sentence lists them: "error, advertencia". */
export function listChoices(choices: readonly Choice<unknown>[]): string {
  return choices.map(({ text }) => (text === '' ? '(vacío)' : text)).join(', ');
}

/** The lines of a cell's text without the spaces around them, the empty ones left out. */
export const linesOfCell = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
