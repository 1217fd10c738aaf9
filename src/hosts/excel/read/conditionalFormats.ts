import type { CellRef } from '../../../snapshot/address';
import { grouped } from '../../../snapshot/grouped';
import { addressGroups, addressOf, rectanglesOf } from '../areas';
import { failureOf } from '../failures';

/**
 * Number of conditional formats over the given cells, by sheet name; sheets without any are not in the answer. Where a
 * sheet takes several questions, the largest answer. @throws HostFailure
 */
export async function conditionalFormatsOver(
  cells: readonly CellRef[],
): Promise<ReadonlyMap<string, number>> {
  const bySheet = grouped(cells, ({ sheet }) => sheet);
  const names = [...bySheet.keys()];
  try {
    return await Excel.run(async (context) => {
      const counts = [...bySheet].flatMap(([name, list]) =>
        addressGroups(rectanglesOf(list)).map((group) => {
          const areas = context.workbook.worksheets.getItem(name).getRanges(group.map(addressOf).join(','));
          return { name, count: areas.conditionalFormats.getCount() };
        }),
      );
      await context.sync();
      const found = new Map<string, number>();
      for (const { name, count } of counts) {
        if (count.value > 0) found.set(name, Math.max(found.get(name) ?? 0, count.value));
      }
      return found;
    });
  } catch (error) {
    throw failureOf(error, { deed: 'revisar los formatos condicionales', sheets: names, state: 'unchanged' });
  }
}
