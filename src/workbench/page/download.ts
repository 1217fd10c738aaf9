import { HostFailure } from '../../hosts/host';
import { a1 } from '../../snapshot/address';
import type { Desk } from '../desk/desk';

/** Gives bytes to the user as a file, from the page itself. */
export function giveFile(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const namedCells = (desk: Desk, cells: readonly { sheet: string; row: number; column: number }[]): string => {
  const named = cells.slice(0, 5).map(({ sheet, row, column }) => `${a1(row, column)} de «${sheet}»`);
  const { length: more } = cells.slice(named.length);
  return `${named.join(', ')}${more > 0 ? ` y ${more} más` : ''} (${desk.book.name})`;
};

/** Gives the workbook back with its edits; true when the user has everything. Whatever goes wrong is said. */
export async function download(desk: Desk, give: typeof giveFile = giveFile): Promise<boolean> {
  desk.typing.finish();
  const markSaved = desk.savePoint();
  try {
    const { bytes, refused } = await desk.book.save();
    give(bytes, desk.book.name);
    const cells = refused.flatMap(({ edit }) => (edit.kind === 'cell' ? [edit] : []));
    if (refused.length > 0) {
      const which = cells.length > 0 ? `: ${namedCells(desk, cells)}` : '';
      desk.say(
        `Se descargó «${desk.book.name}», pero ${refused.length} cambios no se pudieron escribir${which}. Anótelos y hágalos en Excel.`,
      );
      return false;
    }
    markSaved();
    desk.say(
      `Se descargó «${desk.book.name}» con sus cambios; lo demás del archivo está igual, byte por byte.`,
    );
    return true;
  } catch (error) {
    const why =
      error instanceof HostFailure ? error.message : 'Falló el programa; sus cambios siguen en esta página.';
    desk.say(`No se pudo preparar la descarga. ${why}`);
    return false;
  }
}
