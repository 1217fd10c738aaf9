import { defineOrder } from './order';
import type { ReadingTakenBack } from './readingChange';

/** Take back what the user said of how a sheet is read, all or one thing of it; the sheet may be gone. */
export const takeBackReading = defineOrder({
  id: 'takeBackReading',
  title: 'volver a lo que se supuso',
  async carryOut(means, { takenBack }: { readonly takenBack: ReadingTakenBack }, current) {
    const [{ keepCorrections, sheetAsRead }, { withoutTakenBack }] = await Promise.all([
      import('./keepCorrections'),
      import('./readingChange'),
    ]);
    const { sheet } = takenBack;
    return keepCorrections(means, current, sheet, { sheet }, (corrections, look) =>
      withoutTakenBack(corrections, takenBack, sheetAsRead(sheet, look)),
    );
  },
  told: ({ deed: { sheet } }) => `Se quitó lo indicado de la hoja «${sheet}»; se volvió a lo que se supuso.`,
});
