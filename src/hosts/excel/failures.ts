import type { HostFailureKind, WorkbookState } from '../host';
import { HostFailure } from '../host';

/** What was being done when Excel failed. */
export interface Attempt {
  /** "leer el libro", "escribir en el libro": completes "No se pudo …". */
  readonly deed: string;
  /** Names of the sheets concerned. */
  readonly sheets: readonly string[];
  readonly state: WorkbookState;
  /** Where something of ours may remain, in words; absent or "" where nobody knows. */
  readonly left?: string;
  /** Where somebody's work of the same moment may have been written over, in words; absent or "" for nowhere. */
  readonly doubt?: string;
}

/** Error code that Excel gave, or null for an error that is not Excel's. */
export function codeOf(error: unknown): string | null {
  const code = typeof error === 'object' && error !== null ? (error as { code?: unknown }).code : null;
  return typeof code === 'string' ? code : null;
}

/** Member of the API at which Excel failed, "PageLayout.orientation"; "" where it does not say. */
export function locationOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('debugInfo' in error)) return '';
  const { debugInfo } = error as { debugInfo?: { errorLocation?: unknown } };
  const location = debugInfo?.errorLocation;
  return typeof location === 'string' ? location : '';
}

/**
 * True for an error with which Excel refuses every request while somebody types in a cell. It has two codes for that; the
 * second also says that one member does not admit something, and then says which.
 */
function isAboutTyping(error: unknown): boolean {
  const code = codeOf(error);
  return (
    code === 'InvalidOperationInCellEditMode' || (code === 'InvalidOperation' && locationOf(error) === '')
  );
}

/** True when Excel did nothing of the request that ended in this error. */
export function nothingWasDone(error: unknown): boolean {
  return isAboutTyping(error) || codeOf(error) === 'RequestPayloadSizeLimitExceeded';
}

/** Deeds that fail without a reason while another workbook has the focus. */
const NEEDS_FOCUS =
  /^(?:WorksheetCollection\.add|Worksheet\.delete|Worksheet\.activate|WorksheetFreezePanes)/;

function kindOf(error: unknown): HostFailureKind {
  const code = codeOf(error) ?? '';
  if (isAboutTyping(error)) return 'cell-edit-mode';
  if (code === 'GeneralException' && NEEDS_FOCUS.test(locationOf(error))) return 'foreign-focus';
  return KINDS[code] ?? 'other';
}

/** True when the error says that something named in the request is not in the workbook any more. */
export function isMissing(error: unknown): boolean {
  return ['ItemNotFound', 'InvalidReference'].includes(codeOf(error) ?? '');
}

/** Sheet names as a sentence quotes them: "la hoja «Plan»", "las hojas «Plan» y «Calendario»". */
export function sheetList(names: readonly string[]): string {
  const quoted = [...new Set(names)].map((name) => `«${name}»`);
  const last = quoted.pop();
  if (last === undefined) return 'el libro';
  return quoted.length === 0 ? `la hoja ${last}` : `las hojas ${quoted.join(', ')} y ${last}`;
}

const KINDS: Readonly<Record<string, HostFailureKind>> = {
  AccessDenied: 'denied',
  ItemNotFound: 'sheet-changed',
  InvalidReference: 'sheet-changed',
  ItemAlreadyExists: 'sheet-changed',
  ApiNotFound: 'not-supported',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
};

function causeOf(kind: HostFailureKind, { deed, sheets }: Attempt): string {
  const where = sheetList(sheets);
  switch (kind) {
    case 'cell-edit-mode':
      return `No se pudo ${deed} porque hay una celda en edición.`;
    case 'protected-sheet':
      return `No se pudo ${deed}: ${where} no admite cambios porque está protegida.`;
    case 'protected-values':
      return `No se pudo ${deed}: ${where} está protegida y admite cambios de formato, pero no de valores.`;
    case 'denied':
      return `No se pudo ${deed}: Excel no permitió cambiar ${where}.`;
    case 'foreign-focus':
      return `No se pudo ${deed}: Excel no lo permite mientras otro libro está activo.`;
    case 'protected-workbook':
      return `No se pudo ${deed}: la estructura del libro está protegida y no admite hojas nuevas.`;
    case 'read-only':
      return `No se pudo ${deed}: el libro está abierto como solo lectura.`;
    case 'sheet-changed':
      return `No se pudo ${deed}: ${where} cambió de nombre o ya no existe, o el nombre ya está ocupado.`;
    case 'not-supported':
      return `No se pudo ${deed}: esta versión de Excel no ofrece lo que se necesita (ExcelApi 1.9).`;
    case 'too-large':
      return `No se pudo ${deed}: ${where} tiene más datos de los que Excel entrega de una vez.`;
    default:
      return `No se pudo ${deed}: Excel informó un error.`;
  }
}

/** Asks the user to look where nobody knows whether somebody worked in the moment of our writing. */
export const doubtInWords = (places: string): string =>
  `Si alguien trabajaba en ese momento en ${places}, revise esas celdas.`;

function stateSentence({ sheets, state, left = '', doubt = '' }: Attempt): string {
  if (state === 'unchanged') {
    return doubt === ''
      ? 'El libro quedó como estaba.'
      : `El libro quedó como estaba. ${doubtInWords(doubt)}`;
  }
  if (state === 'changed') return 'Los cambios sí quedaron hechos.';
  if (left !== '') return `Es posible que haya quedado una parte de los cambios en ${left}.`;
  const verb = new Set(sheets).size > 1 ? 'hayan' : 'haya';
  return `Es posible que ${sheetList(sheets)} ${verb} quedado con una parte de los cambios.`;
}

function remedyOf(kind: HostFailureKind, state: WorkbookState): string {
  if (kind === 'cell-edit-mode') return 'Presione Enter o Esc en la celda y reintente.';
  if (state === 'partly-changed') return 'Presione «Deshacer» para quitarlos y reintente.';
  switch (kind) {
    case 'protected-sheet':
    case 'protected-values':
      return 'Quite la protección en Revisar > Desproteger hoja y reintente.';
    case 'protected-workbook':
      return 'Quite la protección en Revisar > Proteger libro y reintente.';
    case 'denied':
      return 'Revise si la hoja o el libro están protegidos, si el archivo es de solo lectura o si sus permisos lo limitan, y reintente.';
    case 'foreign-focus':
      return 'Vuelva a este libro, haga clic en una celda y reintente.';
    case 'read-only':
      return 'Habilite la edición o guarde una copia con otro nombre y reintente.';
    case 'sheet-changed':
      return 'Presione «Validar» para leer el libro de nuevo.';
    case 'not-supported':
      return 'Actualice Excel o use Excel en la web.';
    case 'too-large':
      return 'Deje en el libro solo las hojas del calendario y reintente.';
    default:
      return 'Reintente; si se repite, cierre y vuelva a abrir el panel.';
  }
}

/** A failure of a kind, worded for the user: what happened, in what state the workbook is, what to press. */
export function failure(kind: HostFailureKind, attempt: Attempt, cause?: unknown): HostFailure {
  const sentences = [causeOf(kind, attempt), stateSentence(attempt), remedyOf(kind, attempt.state)];
  return new HostFailure(
    kind,
    sentences.join(' '),
    attempt.state,
    cause === undefined ? undefined : { cause },
  );
}

/** The failure for an error that came out of Excel; a HostFailure passes as it is. */
export function failureOf(error: unknown, attempt: Attempt): HostFailure {
  if (error instanceof HostFailure) return error;
  return failure(kindOf(error), attempt, error);
}
