import { grouped } from '../snapshot/grouped';
import { lastSegment, parentCode } from '../calendar/activityCode';
import type { NumberedActivity } from '../calendar/numbering';
import { numberings } from '../calendar/numbering';
import type { CellRef } from '../snapshot/address';
import { listed } from '../spanish/listed';
import { listCells } from './evidence/listWords';
import type { Report } from './rule';
import { defineRule } from './rule';

/** A greater leap is another series of numbers, not rows that are missing. */
const LONGEST = 50;
/** More missing numbers in a row are told as a range. */
const NAMED = 4;
/** More gaps in one numbering are told together. */
const APART = 10;

interface Sibling {
  readonly numbered: NumberedActivity;
  readonly number: number;
}

interface Gap {
  readonly after: NumberedActivity;
  readonly missing: readonly number[];
}

/** Activities under the same one (or under none) with the last number of their code, in the order of the sheet. */
function siblingsOf(run: readonly NumberedActivity[]): Sibling[][] {
  const siblings = run.flatMap((numbered): Sibling[] => {
    const number = lastSegment(numbered.code);
    return number === null ? [] : [{ numbered, number }];
  });
  return [...grouped(siblings, ({ numbered }) => parentCode(numbered.code)).values()];
}

/** Numbers that go up in steps (10, 20, 30) are numbered so on purpose. */
function goesInSteps(siblings: readonly Sibling[]): boolean {
  const steps = new Set(
    siblings.slice(1).map(({ number }, index) => number - (siblings[index]?.number ?? 0)),
  );
  return siblings.length > 2 && steps.size === 1 && !steps.has(1);
}

function gapsAmong(siblings: readonly Sibling[]): Gap[] {
  if (goesInSteps(siblings)) return [];
  const times = new Map<number, number>();
  for (const { number } of siblings) times.set(number, (times.get(number) ?? 0) + 1);
  const said = new Set<number>();
  return siblings.flatMap(({ numbered, number }, index) => {
    const previous = siblings[index - 1]?.number ?? number;
    const length = number - previous - 1;
    if (length < 1 || length > LONGEST) return [];
    // A number that is there twice and the next one missing (28, 28, 30) is one fault: the repeated one.
    if (length === 1 && (times.get(previous) ?? 0) > 1) return [];
    const missing = Array.from({ length }, (_, offset) => previous + 1 + offset).filter(
      (one) => !times.has(one) && !said.has(one),
    );
    for (const one of missing) said.add(one);
    return missing.length === 0 ? [] : [{ after: numbered, missing }];
  });
}

const cellOf = ({ activity }: NumberedActivity): CellRef => activity.cells.code ?? activity.cells.title;

function reportOf({ after, missing }: Gap): Report {
  const parent = parentCode(after.code);
  const codeOf = (number: number | undefined): string =>
    `${parent === null ? '' : `${parent}.`}${String(number)}`;
  const data =
    missing.length > NAMED
      ? { from: codeOf(missing[0]), to: codeOf(missing.at(-1)) }
      : { codes: listed(missing.map(codeOf)) };
  const messageId = missing.length > NAMED ? 'range' : missing.length === 1 ? 'one' : 'several';
  return { messageId, data, cell: cellOf(after), activity: after.activity };
}

/** Numbers that are missing between those of a list. */
export default defineRule({
  id: 'code-gap',
  severity: 'info',
  title: 'Salto en la numeración',
  why: 'Puede faltar una actividad, o haberse borrado un renglón sin renumerar los que siguen.',
  citation: 'Buena práctica',
  example: { before: '6, 7, 10', after: '6, 7, 8' },
  messages: {
    one: 'Antes de este número falta el {codes}.',
    several: 'Antes de este número faltan {codes}.',
    range: 'Antes de este número faltan del {from} al {to}.',
    many: 'La numeración de esta hoja se salta números en {count} lugares ({cells}).',
  },
  *check({ calendar }) {
    for (const run of numberings(calendar)) {
      const gaps = siblingsOf(run).flatMap(gapsAmong);
      const [first] = gaps;
      if (!first) continue;
      if (gaps.length <= APART) yield* gaps.map(reportOf);
      else {
        const data = { count: gaps.length, cells: listCells(gaps.map(({ after }) => cellOf(after))) };
        yield { messageId: 'many', data, cell: cellOf(first.after) };
      }
    }
  },
});
