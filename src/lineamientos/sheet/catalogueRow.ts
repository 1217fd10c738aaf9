import { squeezeSpaces } from '../../calendar/foldedText';
import type { CatalogueColumn } from './catalogueColumns';
import { CHOICES, choiceOf, linesOfCell, listChoices } from './catalogueColumns';
import type { DeadlineExpression } from '../deadline';
import { formatDeadline, isMonthly, parseDeadline } from '../deadline';
import type { Condition, Evidence, RequiredVersion, Requirement, Version } from '../edition';
import { parsePattern } from '../matching/wordPattern';

/** A row of a catalogue's sheet; undefined is a cell (or column) that says nothing, so that what was known stays. */
export interface CatalogueRow {
  readonly id: string;
  readonly number: number | null | undefined;
  readonly title: string | undefined;
  readonly version: RequiredVersion;
  readonly condition: Condition | null | undefined;
  readonly monthly: boolean | undefined;
  readonly citation: string | undefined;
  readonly words: readonly string[] | undefined;
}

/** A fault of a row and the column it stands in. */
export interface RowProblem {
  readonly column: CatalogueColumn;
  readonly messageId: string;
  readonly text: string;
}

/** What has to be known to read a row. */
export interface RowContext {
  readonly known: Requirement | undefined;
  /** Rows of the same id above this one. */
  readonly earlier: readonly CatalogueRow[];
  /** True when the sheet has that column. */
  readonly has: (column: CatalogueColumn) => boolean;
}

const MOST_GRACE_DAYS = 60;

const sameDeadline = (one: DeadlineExpression, other: DeadlineExpression): boolean =>
  formatDeadline(one) === formatDeadline(other);

/** The cells of a row by their column, and where their faults are written down. */
interface RowCells {
  /** The text of a cell on one line; empty where there is none. */
  readonly text: (column: CatalogueColumn) => string;
  /** The lines of a cell, the empty ones left out. */
  readonly lines: (column: CatalogueColumn) => string[];
  /** The choice that a cell names; undefined, and a fault, where it names none. */
  readonly choice: <T>(column: CatalogueColumn, choices: Choices<T>) => T | undefined;
  readonly fault: (column: CatalogueColumn, messageId: string, text: string) => void;
}

type Choices<T> = Parameters<typeof choiceOf<T>>[0];

function cellsOf(texts: ReadonlyMap<CatalogueColumn, string>, problems: RowProblem[]): RowCells {
  const text = (column: CatalogueColumn): string => squeezeSpaces(texts.get(column) ?? '');
  const fault = (column: CatalogueColumn, messageId: string, what: string): void => {
    problems.push({ column, messageId, text: `${what} Este renglón no se toma en cuenta.` });
  };
  return {
    text,
    fault,
    lines: (column) => linesOfCell(texts.get(column) ?? ''),
    choice(column, choices) {
      const found = choiceOf(choices, text(column));
      if (!found)
        fault(column, 'bad-choice', `«${text(column)}» no se entiende; se admite: ${listChoices(choices)}.`);
      return found?.value;
    },
  };
}

function readId({ text, fault }: RowCells): string {
  const id = text('id');
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    fault(
      'id',
      'bad-id',
      'El id se escribe con letras minúsculas sin acento, números y guiones (por ejemplo, plan-trabajo).',
    );
  }
  return id;
}

function checkNewDocument({ text, fault }: RowCells): void {
  if (text('title') === '') fault('title', 'missing-title', 'Un entregable nuevo necesita su nombre.');
  if (text('words') === '')
    fault('words', 'bad-words', 'Un entregable nuevo necesita las palabras que lo identifican.');
}

/** The number of the document; null for a blank cell. */
function readNumber({ text, fault }: RowCells): number | null {
  const number = text('number');
  if (number === '') return null;
  if (!/^\d{1,4}$/.test(number)) fault('number', 'bad-number', `«${number}» no es un número de documento.`);
  return Number(number);
}

function readVersion({ choice, fault }: RowCells, earlier: readonly CatalogueRow[]): Version | undefined {
  const version = choice('version', CHOICES.version);
  if (version !== undefined && earlier.some((row) => row.version.version === version)) {
    fault('version', 'repeated', 'Esa versión del entregable ya está en otro renglón.');
  }
  return version;
}

function readDeadline({ text, fault }: RowCells): DeadlineExpression | null {
  const deadline = parseDeadline(text('deadline'));
  if (deadline === null) {
    fault(
      'deadline',
      'bad-deadline',
      `El plazo «${text('deadline')}» no se entiende; escriba, por ejemplo, J - 9 meses, J + 6 días, fin del mes de J, ` +
        '15 días antes de (J - 2 meses) o día 5 del mes siguiente.',
    );
  }
  return deadline;
}

function readGraceDays({ text, fault }: RowCells, before: RequiredVersion | undefined): number {
  const written = text('graceDays');
  const days = written === '' ? (before?.graceDays ?? 0) : Number(written);
  if (!Number.isInteger(days) || days < 0 || days > MOST_GRACE_DAYS) {
    fault(
      'graceDays',
      'bad-grace',
      `«${written}» no es un número de días entre 0 y ${String(MOST_GRACE_DAYS)}.`,
    );
  }
  return days;
}

function readPatterns(cells: RowCells, column: 'words' | 'versionWords'): string[] {
  const patterns = cells.lines(column);
  for (const pattern of patterns) {
    if (parsePattern(pattern) !== null) continue;
    cells.fault(
      column,
      'bad-words',
      `Las palabras «${pattern}» tienen un grupo vacío; una los grupos con « + » y las opciones con « / ».`,
    );
  }
  return patterns;
}

function checkMonthly({ fault }: RowCells, deadline: DeadlineExpression | null, monthly: boolean): void {
  if (deadline === null || monthly || !isMonthly(deadline)) return;
  fault('deadline', 'bad-deadline', 'Un plazo «del mes siguiente» necesita «sí» en la columna Mensual.');
}

/**
 * How the deadline of a row is known. What is known of a deadline is known of that day alone: another day is the
 * institute's own, unless the row itself says by what it is known.
 */
function evidenceOf(
  told: Evidence | null,
  isKnownDay: boolean,
  before: RequiredVersion | undefined,
): Evidence {
  if (before === undefined) return told ?? 'own';
  if (isKnownDay) return told ?? before.evidence;
  return told === null || told === before.evidence ? 'own' : told;
}

/** What a version keeps of the one that was known: its name, and what its day hangs on while that is the same. */
function keptOf(
  before: RequiredVersion | undefined,
  isKnownDay: boolean,
): Partial<Pick<RequiredVersion, 'title' | 'evidenceOnPlanDay'>> {
  if (before === undefined) return {};
  const { title, evidenceOnPlanDay } = before;
  return {
    ...(title === undefined ? {} : { title }),
    ...(evidenceOnPlanDay !== undefined && isKnownDay ? { evidenceOnPlanDay } : {}),
  };
}

/** What a row says of its version; undefined or null is what could not be read. */
interface VersionCells {
  readonly version: Version | undefined;
  readonly deadline: DeadlineExpression | null;
  readonly graceDays: number;
  readonly lateSeverity: RequiredVersion['lateSeverity'] | undefined;
  /** How the row says that its deadline is known; null where it says nothing. */
  readonly evidence: Evidence | null | undefined;
  /** The version as it was known. */
  readonly before: RequiredVersion | undefined;
}

function readVersionCells(cells: RowCells, { known, earlier, has }: RowContext): VersionCells {
  const version = readVersion(cells, earlier);
  const deadline = readDeadline(cells);
  const before = known?.versions.find((candidate) => candidate.version === version);
  const graceDays = readGraceDays(cells, before);
  const lateSeverity = has('lateSeverity')
    ? cells.choice('lateSeverity', CHOICES.lateSeverity)
    : (before?.lateSeverity ?? 'error');
  const evidence = has('evidence') ? cells.choice('evidence', CHOICES.evidence) : null;
  return { version, deadline, graceDays, lateSeverity, evidence, before };
}

/** The version of a row; null when a cell that it needs could not be read. */
function versionOf(read: VersionCells, words: readonly string[]): RequiredVersion | null {
  const { version, deadline, graceDays, lateSeverity, evidence, before } = read;
  if (deadline === null || version === undefined || lateSeverity === undefined) return null;
  if (evidence === undefined) return null;
  const isKnownDay = before !== undefined && sameDeadline(deadline, before.deadline);
  return {
    version,
    deadline,
    graceDays,
    lateSeverity,
    evidence: evidenceOf(evidence, isKnownDay, before),
    ...keptOf(before, isKnownDay),
    ...(words.length > 0 ? { words } : {}),
  };
}

/**
 * Reads the texts of one row. `row` is null when the row cannot be used; every fault is in `problems`.
 */
export function readCatalogueRow(
  texts: ReadonlyMap<CatalogueColumn, string>,
  context: RowContext,
): { row: CatalogueRow | null; problems: RowProblem[] } {
  const { known, earlier, has } = context;
  const problems: RowProblem[] = [];
  const cells = cellsOf(texts, problems);
  const id = readId(cells);
  if (!known && earlier.length === 0) checkNewDocument(cells);
  const number = readNumber(cells);
  const read = readVersionCells(cells, context);
  const condition = has('condition') ? cells.choice('condition', CHOICES.condition) : undefined;
  const monthly = has('monthly') ? cells.choice('monthly', CHOICES.yesNo) : undefined;
  const words = readPatterns(cells, 'words');
  const versionWords = readPatterns(cells, 'versionWords');
  checkMonthly(cells, read.deadline, monthly ?? earlier[0]?.monthly ?? known?.monthly === true);
  const version = versionOf(read, has('versionWords') ? versionWords : (read.before?.words ?? []));
  if (problems.length > 0 || version === null) return { row: null, problems };
  const row: CatalogueRow = {
    id,
    number: has('number') ? number : undefined,
    title: cells.text('title') || undefined,
    version,
    condition,
    monthly,
    citation: cells.text('citation') || undefined,
    words: words.length > 0 ? words : undefined,
  };
  return { row, problems };
}
