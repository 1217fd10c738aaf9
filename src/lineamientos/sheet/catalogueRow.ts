import { squeezeSpaces } from '../../calendar/foldedText';
import type { CatalogueColumn } from './catalogueColumns';
import { CHOICES, choiceOf, listChoices } from './catalogueColumns';
import type { DeadlineExpression } from '../deadline';
import { formatDeadline, isMonthly, parseDeadline } from '../deadline';
import type { Condition, RequiredVersion, Requirement } from '../edition';
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

const lines = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * Reads the texts of one row. `row` is null when the row cannot be used; every fault is in `problems`.
 */
export function readCatalogueRow(
  texts: ReadonlyMap<CatalogueColumn, string>,
  { known, earlier, has }: RowContext,
): { row: CatalogueRow | null; problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const fault = (column: CatalogueColumn, messageId: string, text: string): void => {
    problems.push({ column, messageId, text: `${text} Este renglón no se toma en cuenta.` });
  };
  const text = (column: CatalogueColumn): string => squeezeSpaces(texts.get(column) ?? '');
  const choice = <T>(column: CatalogueColumn, choices: Parameters<typeof choiceOf<T>>[0]): T | undefined => {
    const found = choiceOf(choices, text(column));
    if (!found)
      fault(column, 'bad-choice', `«${text(column)}» no se entiende; se admite: ${listChoices(choices)}.`);
    return found?.value;
  };

  const id = text('id');
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    fault(
      'id',
      'bad-id',
      'El id debe tener letras minúsculas sin acento, números y guiones (por ejemplo, plan-trabajo).',
    );
  }
  if (!known && earlier.length === 0) {
    if (text('title') === '') fault('title', 'missing-title', 'Un entregable nuevo necesita su nombre.');
    if (text('words') === '')
      fault('words', 'bad-words', 'Un entregable nuevo necesita las palabras que lo identifican.');
  }

  const numberText = text('number');
  if (numberText !== '' && !/^\d{1,4}$/.test(numberText)) {
    fault('number', 'bad-number', `«${numberText}» no es un número de documento.`);
  }
  const version = choice('version', CHOICES.version);
  if (version !== undefined && earlier.some((row) => row.version.version === version)) {
    fault('version', 'repeated', 'Esa versión del entregable ya está en otro renglón.');
  }
  const deadline = parseDeadline(text('deadline'));
  if (deadline === null) {
    fault(
      'deadline',
      'bad-deadline',
      `El plazo «${text('deadline')}» no se entiende; escriba, por ejemplo, J - 9 meses, J + 6 días, fin del mes de J, ` +
        '15 días antes de (J - 2 meses) o día 5 del mes siguiente.',
    );
  }
  const before = known?.versions.find((candidate) => candidate.version === version);
  const graceText = text('graceDays');
  const graceDays = graceText === '' ? (before?.graceDays ?? 0) : Number(graceText);
  if (!Number.isInteger(graceDays) || graceDays < 0 || graceDays > MOST_GRACE_DAYS) {
    fault(
      'graceDays',
      'bad-grace',
      `«${graceText}» no es un número de días entre 0 y ${String(MOST_GRACE_DAYS)}.`,
    );
  }
  const lateSeverity = has('lateSeverity')
    ? choice('lateSeverity', CHOICES.lateSeverity)
    : (before?.lateSeverity ?? 'error');
  const derived = has('derived') ? choice('derived', CHOICES.yesNo) : before?.derived === true;
  const condition = has('condition') ? choice('condition', CHOICES.condition) : undefined;
  const monthly = has('monthly') ? choice('monthly', CHOICES.yesNo) : undefined;

  const words = lines(texts.get('words') ?? '');
  const versionWords = lines(texts.get('versionWords') ?? '');
  for (const [column, patterns] of [
    ['words', words],
    ['versionWords', versionWords],
  ] as const) {
    for (const pattern of patterns) {
      if (parsePattern(pattern) === null) {
        fault(
          column,
          'bad-words',
          `Las palabras «${pattern}» tienen un grupo vacío; una los grupos con « + » y las opciones con « / ».`,
        );
      }
    }
  }
  const isMonthlyRow = monthly ?? earlier[0]?.monthly ?? known?.monthly === true;
  if (deadline !== null && isMonthly(deadline) && !isMonthlyRow) {
    fault('deadline', 'bad-deadline', 'Un plazo «del mes siguiente» necesita «sí» en la columna Mensual.');
  }
  if (problems.length > 0 || deadline === null || version === undefined || lateSeverity === undefined) {
    return { row: null, problems };
  }
  const ownWords = has('versionWords') ? versionWords : (before?.words ?? []);
  return {
    row: {
      id,
      number: has('number') ? (numberText === '' ? null : Number(numberText)) : undefined,
      title: text('title') || undefined,
      version: {
        version,
        deadline,
        graceDays,
        lateSeverity,
        ...(before?.title === undefined ? {} : { title: before.title }),
        // What is known of a deadline is known of that day alone: another day is the institute's own.
        ...(before?.evidence !== undefined && sameDeadline(deadline, before.deadline)
          ? { evidence: before.evidence }
          : {}),
        ...(derived === true ? { derived: true as const } : {}),
        ...(ownWords.length > 0 ? { words: ownWords } : {}),
      },
      condition,
      monthly,
      citation: text('citation') || undefined,
      words: words.length > 0 ? words : undefined,
    },
    problems,
  };
}
