import { changesInLines } from '../planning/compare/changesInWords';
import type { PlanChange, PlanComparison } from '../planning/compare/comparePlans';
import { comparePlans, crossesDeadline } from '../planning/compare/comparePlans';
import { planVersion } from '../planning/compare/planVersion';
import { a1 } from '../snapshot/address';
import { defineCommand } from './command';
import { openDesk } from './desk';
import { EXIT, OrderFailure } from './failure';
import type { Options } from './options';
import { print } from './output';

function changeJson(change: PlanChange, deadlinesKnown: boolean) {
  const { kind, before, after, was, is, days, margins } = change;
  const activity = after ?? before;
  return {
    kind,
    activity: activity?.name ?? null,
    title: activity?.title ?? null,
    document: margins[0]?.document ?? activity?.documents[0] ?? null,
    before: was,
    after: is,
    days,
    // Null: it is not known, for nothing was compared with the lineamientos.
    crossesDeadline: deadlinesKnown ? crossesDeadline(change) : null,
    margins,
    sheet: activity?.cell.sheet ?? null,
    cell: activity === null ? null : a1(activity.cell.row, activity.cell.column),
  };
}

/** The object that `comparar --json` prints. */
function comparisonJson({ changes, deadlinesKnown }: PlanComparison) {
  const kinds: Partial<Record<PlanChange['kind'], number>> = {};
  for (const { kind } of changes) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return {
    changes: changes.map((change) => changeJson(change, deadlinesKnown)),
    summary: {
      total: changes.length,
      crossing: deadlinesKnown ? changes.filter(crossesDeadline).length : null,
      kinds,
    },
  };
}

/** The two files to compare. @throws OrderFailure where there are not two */
function twoFiles({ files, output }: Options): [string, string] {
  const [before, after, ...more] = files;
  if (before === undefined || after === undefined || more.length > 0)
    throw new OrderFailure(
      'La orden «comparar» toma dos archivos: calendario-prep comparar antes.xlsx despues.xlsx',
    );
  if (output !== null)
    throw new OrderFailure('La orden «comparar» todavía no escribe archivos; quite --salida.');
  return [before, after];
}

/** Says what changed from one version of a plan to another, wherever its rows stand. */
export const comparar = defineCommand({
  name: 'comparar',
  help: 'Dice qué cambió de una versión del plan a otra: antes.xlsx despues.xlsx.',
  options: ['jornada', 'edicion', 'json'],
  async carryOut(options) {
    const [before, after] = twoFiles(options);
    const then = planVersion((await openDesk(before, options)).look.examination);
    const now = planVersion((await openDesk(after, options)).look.examination);
    const comparison = comparePlans(then, now);
    if (options.json) print(JSON.stringify(comparisonJson(comparison)));
    else print(`${then.workbook} → ${now.workbook}`, changesInLines(comparison));
    return EXIT.clean;
  },
});
