import { defineOrder } from './order';
import type { ReadingChange } from './readingChange';

/** Say how a sheet is to be read: its columns, its headers, rows that are no activities, or that it is none of the plan's. */
export const correctReading = defineOrder({
  id: 'correctReading',
  title: 'cómo se leyó',
  async carryOut(means, { change }: { readonly change: ReadingChange }, current) {
    // What it takes is loaded when it is asked for: most workbooks are read right.
    const [{ keepCorrections }, { withChange }, { checkedChange }] = await Promise.all([
      import('./keepCorrections'),
      import('./readingChange'),
      import('./checkedChange'),
    ]);
    const deed = { sheet: change.sheet };
    return keepCorrections(means, current, change.sheet, deed, (corrections, look) =>
      withChange(corrections, change, checkedChange(change, look)),
    );
  },
  told: ({ deed: { sheet } }) => `Se guardó en el libro cómo leer la hoja «${sheet}».`,
});
