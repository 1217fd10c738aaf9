import type { ColumnRole } from '../columns/index';
import { roles } from '../columns/index';
import type { RoleDefinition } from '../columns/role';
import { dateHeaderOf } from '../headers/dateHeader';
import { isForeignHeader } from '../headers/otherLists';
import { saidRole } from '../view/saidOfSheet';
import type { SheetView } from '../view/sheetView';
import type { ColumnProfile } from './columnProfile';
import { profileOf, sampleRows } from './columnProfile';
import type { HeaderCell } from './headerRows';

/** How a column was read, before it is told. */
export interface ColumnReading {
  /** 0-based. */
  readonly column: number;
  readonly role: ColumnRole | 'other';
  /** 0–1. */
  readonly confidence: number;
  readonly evidence: ColumnEvidence;
  readonly runnerUp: ColumnRole | null;
}

/** What decided on the role of a column. */
export type ColumnEvidence =
  | 'user'
  | 'header-and-cells'
  | 'header'
  /** The header says so, its cells look like something else. */
  | 'header-against-cells'
  | 'likely-header'
  | 'cells'
  /** A column that the sheet shows has the role. */
  | 'hidden'
  /** Another column is surer to have the role. */
  | 'rival'
  | 'unknown';

/** What each column of a table is, as one assignment. */
export interface Assignment {
  readonly readings: readonly ColumnReading[];
  /** Columns of a role, the likeliest first; only whole periods have more than one. */
  readonly of: (role: ColumnRole) => readonly number[];
}

/** Whether a plan's dates are a start and an end, or whole periods: a table has one or the other. */
type Shape = 'range' | 'whole';

interface Candidate {
  readonly column: number;
  readonly role: RoleDefinition<ColumnRole>;
  readonly score: number;
  readonly weight: 0 | 1 | 2;
  readonly fit: number;
}

interface Column {
  readonly cell: HeaderCell;
  readonly profile: ColumnProfile;
}

/** Roles as one type: each has an id of its own. */
const ROLES: readonly RoleDefinition<ColumnRole>[] = roles;

const HEADER_SCORE = { 2: 6, 1: 3, 0: 0 } as const;
/** Roles that several columns of a table may have. */
const SHARED: ReadonlySet<ColumnRole> = new Set(['period', 'notes']);
/** So many filled cells tell what is no date, under a header that nobody knows. */
const FEWEST_CELLS = 2;
const DATE_KINDS = new Set(['date', 'period', 'relative']);
/** So many filled cells of another kind speak against a header. */
const FEWEST_AGAINST = 2;

const isDate = ({ id, dates }: RoleDefinition<ColumnRole>): boolean =>
  dates !== undefined || id === 'start' || id === 'end' || id === 'period';

/** How well the cells of a column fit a role, 0–1; earlier kinds of the role count more. */
function fitOf({ cells }: RoleDefinition, { share }: ColumnProfile): number {
  const sum = cells.reduce((total, kind, index) => total + share(kind) * (1 - 0.1 * index), 0);
  return Math.min(1, sum);
}

const dateShare = ({ share }: ColumnProfile): number =>
  Math.min(1, share('date') + share('period') + share('relative'));

/** What a header makes of a role: 2 its own word, 1 a likely one, 0 nothing. */
function weightOf(role: RoleDefinition<ColumnRole>, { name, sign }: Name): 0 | 1 | 2 {
  if (sign !== null && role.signs?.test(sign) === true) return 2;
  if (role.except?.test(name) === true) return 0;
  if (role.words.test(name)) return 2;
  return role.likely?.test(name) === true ? 1 : 0;
}

interface Name {
  /** The folded text that heads the column. */
  readonly name: string;
  /** The header as typed; null where several rows say it together. */
  readonly sign: string | null;
}

/**
 * What heads a column: its rows together where they tell a version of a date ("Fecha modificada" over "Inicio"); else the
 * lowest row.
 */
function nameOf({ text, folded, above }: HeaderCell): Name {
  const joined = [...above, folded].join(' ').trim();
  const { version, others } = dateHeaderOf(joined);
  return above.length > 0 && version !== null && others <= 2
    ? { name: joined, sign: null }
    : { name: folded, sign: text.trim() };
}

/** True for a column that could be read by its cells alone: its header says nothing that is known. */
const isUnnamed = (known: boolean, { text }: HeaderCell): boolean => !known && !isForeignHeader(text);

/** How well a column of that many different, long texts would do as the titles. */
const titleFit = ({ share, distinct, length }: ColumnProfile): number =>
  share('text') * distinct * Math.min(1, length / 20) * (1 - 0.3 * share('document'));

function cellScore(role: RoleDefinition<ColumnRole>, profile: ColumnProfile, place: DatePlace): number {
  if (role.byCells === undefined || profile.filled < (isDate(role) ? 1 : FEWEST_CELLS)) return 0;
  const [first] = role.cells;
  const fit =
    role.id === 'title'
      ? titleFit(profile)
      : isDate(role)
        ? dateShare(profile)
        : first
          ? profile.share(first)
          : 0;
  if (fit < 0.6) return 0;
  if (role.id === 'start' && !place.datesRight) return 0;
  if (role.id === 'end' && !place.datesLeft) return 0;
  return 4 * role.byCells * fit;
}

/** Whether columns of dates stand to the left and right of one. */
interface DatePlace {
  readonly datesLeft: boolean;
  readonly datesRight: boolean;
}

/** A merged header over two columns of dates is their start and their end. */
function spannedSide({ span }: HeaderCell, profile: ColumnProfile): 'start' | 'end' | null {
  return span !== null && dateShare(profile) >= 0.6 ? span : null;
}

/** What a header makes of each role; of several whose own words fit it, the first of the list has it and the others may. */
function weightsOf(cell: HeaderCell): Map<ColumnRole, 1 | 2> {
  const name = nameOf(cell);
  const weights = new Map<ColumnRole, 1 | 2>();
  let surely = false;
  for (const role of ROLES) {
    const weight = weightOf(role, name);
    if (weight !== 0) weights.set(role.id, surely ? 1 : weight);
    surely ||= weight === 2;
  }
  return weights;
}

function scoreOf(
  role: RoleDefinition<ColumnRole>,
  { cell, profile }: Column,
  weights: ReadonlyMap<ColumnRole, 1 | 2>,
  place: DatePlace,
): Candidate | null {
  const side = spannedSide(cell, profile);
  const own = weights.get(role.id) ?? 0;
  const known = weights.size > 0;
  const weight = side === null || !isDate(role) ? own : role.id === side ? 2 : 0;
  const fit = fitOf(role, profile);
  const order = -0.001 * cell.column;
  const hidden = profile.hidden ? -5 : 0;
  // Titles that are dates: "Simulacros" over their days.
  const datesUnderTitle = cell.meaning?.role === 'title' && dateShare(profile) >= 0.6 && role.id === 'period';
  if (weight === 0) {
    if (!isUnnamed(known, cell) && !datesUnderTitle) return null;
    const score = cellScore(role, profile, place);
    return score < 1.5 ? null : { column: cell.column, role, score: score + order + hidden, weight, fit };
  }
  if (role.needsCells === true && profile.filled > 0 && fit < 0.4) return null;
  const cells = profile.filled === 0 ? 0 : (fit - 0.3) * 3;
  const against =
    profile.filled >= FEWEST_AGAINST && fit < 0.2 && role.cells.some((kind) => !DATE_KINDS.has(kind));
  const score = HEADER_SCORE[weight] + cells - (against ? 2 : 0) + order + hidden;
  return { column: cell.column, role, score: Math.max(score, 0.1), weight, fit };
}

/** True where a shape of dates has no place for a role. */
function excluded(role: ColumnRole, shape: Shape): boolean {
  return shape === 'range' ? role === 'period' : role === 'start' || role === 'end';
}

/** The best candidates, each column and each role once (whole periods apart), and what they score together. */
function choose(candidates: readonly Candidate[], shape: Shape): { chosen: Candidate[]; total: number } {
  const columns = new Set<number>();
  const taken = new Set<ColumnRole>();
  const chosen: Candidate[] = [];
  for (const candidate of candidates) {
    const { column, role } = candidate;
    if (excluded(role.id, shape) || columns.has(column)) continue;
    if (taken.has(role.id) && !SHARED.has(role.id)) continue;
    columns.add(column);
    taken.add(role.id);
    chosen.push(candidate);
  }
  const total = chosen.reduce((sum, { score }) => sum + score, 0);
  const bonus =
    (shape === 'range' && taken.has('end') ? RANGE_BONUS : 0) + (taken.has('title') ? TITLE_BONUS : 0);
  return { chosen, total: total + bonus };
}

/** The same candidates, the best one of a title before all others: what is done counts more than what it is about. */
function titleFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  const title = candidates.find(({ role }) => role.id === 'title');
  return title === undefined ? candidates : [title, ...candidates.filter((one) => one !== title)];
}

/** A reading that says what is done explains more than one that does not. */
const TITLE_BONUS = 4;
/** Of two readings that explain as much, a start and an end say more. */
const RANGE_BONUS = 1.5;

/** Whether the cells of a column look like its role (1), like something else (-1), or do not tell (0). */
const looksOf = ({ fit }: Candidate, filled: number): -1 | 0 | 1 => {
  if (filled === 0) return 0;
  return fit >= 0.6 ? 1 : fit < 0.2 ? -1 : 0;
};

function confidenceOf(candidate: Candidate, filled: number, runnerUp: Candidate | undefined): number {
  const { weight, score } = candidate;
  const looks = looksOf(candidate, filled);
  const base = [0.5, 0.65 + 0.1 * looks, 0.9 + (looks === 1 ? 0.08 : 0.3 * looks)][weight] ?? 0.5;
  const near = runnerUp !== undefined && score - runnerUp.score < 1 && runnerUp.weight >= weight;
  return Math.round((near ? Math.min(base, 0.6) : base) * 100) / 100;
}

function evidenceOf(candidate: Candidate, filled: number): ColumnEvidence {
  if (candidate.weight === 0) return 'cells';
  if (candidate.weight === 1) return 'likely-header';
  const looks = looksOf(candidate, filled);
  if (looks === 1) return 'header-and-cells';
  return looks === -1 && filled >= FEWEST_AGAINST ? 'header-against-cells' : 'header';
}

/** What no role was left for. */
function unread({ cell, profile }: Column, candidates: readonly Candidate[]): ColumnReading {
  const [best] = candidates.filter(({ column }) => column === cell.column);
  const evidence = best === undefined ? 'unknown' : profile.hidden ? 'hidden' : 'rival';
  return { column: cell.column, role: 'other', confidence: 0.5, evidence, runnerUp: best?.role.id ?? null };
}

const isRole = (id: string): id is ColumnRole => ROLES.some((role) => role.id === id);

/** Chooses what each column of a table holds, of all the ways in which it could be read the one that explains it best. */
export function assignRoles(view: SheetView, cells: readonly HeaderCell[], below: number): Assignment {
  const rows = sampleRows(
    view,
    below,
    cells.map(({ column }) => column),
  );
  const columns = cells.map((cell): Column => ({ cell, profile: profileOf(view, rows, cell.column) }));
  const said = new Map(
    columns.flatMap(({ cell: { column, text } }): [number, ColumnRole | 'other'][] => {
      const id = saidRole(view.said, column, text);
      return id === undefined ? [] : [[column, isRole(id) ? id : 'other']];
    }),
  );
  const candidates = candidatesOf(columns, said);
  const best = (['range', 'whole'] as const)
    .flatMap((shape) => [choose(candidates, shape), choose(titleFirst(candidates), shape)])
    .reduce((one, other) => (other.total > one.total ? other : one));
  const chosen = new Map(best.chosen.map((candidate) => [candidate.column, candidate]));
  const readings = columns.map((column): ColumnReading => {
    const { column: at } = column.cell;
    const own = said.get(at);
    if (own !== undefined) return { column: at, role: own, confidence: 1, evidence: 'user', runnerUp: null };
    const found = chosen.get(at);
    if (found === undefined) return unread(column, candidates);
    const runnerUp = candidates.find((one) => one.column === at && one.role !== found.role);
    const { filled } = column.profile;
    return {
      column: at,
      role: found.role.id,
      confidence: confidenceOf(found, filled, runnerUp),
      evidence: evidenceOf(found, filled),
      runnerUp: runnerUp?.role.id ?? null,
    };
  });
  const strength = new Map(best.chosen.map(({ column, weight }) => [column, weight]));
  return {
    readings,
    of: (role) =>
      readings
        .filter((reading) => reading.role === role)
        .map(({ column }) => column)
        .sort((one, other) =>
          role === 'period' ? 0 : (strength.get(other) ?? 2) - (strength.get(one) ?? 2),
        ),
  };
}

/** Every way to read each column, the best first; what the user said leaves no other. */
function candidatesOf(
  columns: readonly Column[],
  said: ReadonlyMap<number, ColumnRole | 'other'>,
): Candidate[] {
  const pinned = new Set(said.values());
  const dates = columns.filter(({ profile }) => dateShare(profile) >= 0.6).map(({ cell }) => cell.column);
  const found = columns.flatMap((column): Candidate[] => {
    const { cell } = column;
    const own = said.get(cell.column);
    if (own !== undefined) {
      const role = ROLES.find(({ id }) => id === own);
      return role ? [{ column: cell.column, role, score: SAID, weight: 2, fit: 1 }] : [];
    }
    const weights = weightsOf(cell);
    const place = {
      datesLeft: dates.some((one) => one < cell.column),
      datesRight: dates.some((one) => one > cell.column),
    };
    return ROLES.flatMap((role) => {
      if (pinned.has(role.id) && !SHARED.has(role.id)) return [];
      return scoreOf(role, column, weights, place) ?? [];
    });
  });
  // The list of roles is in the order of who has a header that fits several: sorting keeps it among equals.
  return placed(found).sort((one, other) => other.score - one.score);
}

/** A column on the other side of the titles than its role usually has. */
const OUT_OF_PLACE = 0.5;

/** The same candidates, those a little worse that stand on another side of the titles than their role does. */
function placed(candidates: readonly Candidate[]): Candidate[] {
  const titles = candidates.filter(({ role }) => role.id === 'title');
  const title = titles.reduce<Candidate | null>(
    (best, one) => (best === null || one.score > best.score ? one : best),
    null,
  );
  return candidates.map((candidate) => {
    const { place } = candidate.role;
    if (title === null || place === 'anywhere' || candidate.column === title.column) return candidate;
    const fits = place === 'before-title' ? candidate.column < title.column : candidate.column > title.column;
    return fits ? candidate : { ...candidate, score: candidate.score - OUT_OF_PLACE };
  });
}

/** What the user said outweighs everything. */
const SAID = 100;
