import { isOwnSheet } from '../calendar/ownSheets';
import { columnLetters } from '../snapshot/address';
import { sheetAsRead } from './keepCorrections';
import type { Look } from './order';
import { OrderRefusal } from './order';
import type { ReadingChange, SheetAsRead } from './readingChange';
import { ROLE_CHOICES } from './roleChoices';

const isColumnUsed = ({ sheet }: SheetAsRead, column: number): boolean =>
  [...sheet.rows.values()].some((cells) => cells.has(column));

/** How the sheet of a change was read. @throws OrderRefusal for what would say nothing of the sheet as it is */
export function checkedChange(
  { sheet: name, headerRow, columns = [], notActivities = [] }: ReadingChange,
  look: Look,
): SheetAsRead {
  const read = sheetAsRead(name, look);
  if (read === null) throw new OrderRefusal(`El libro ya no tiene la hoja «${name}»; valide de nuevo.`);
  if (isOwnSheet(name)) throw new OrderRefusal(`«${name}» es una hoja de Calendario PREP; nunca se lee.`);
  const named = [...(headerRow === undefined ? [] : [headerRow]), ...notActivities];
  const empty = named.find((row) => !read.sheet.rows.has(row));
  if (empty !== undefined)
    throw new OrderRefusal(`La fila ${String(empty + 1)} de «${name}» está vacía; indique otra.`);
  const unused = columns.find(({ column }) => !isColumnUsed(read, column));
  if (unused !== undefined)
    throw new OrderRefusal(
      `La columna ${columnLetters(unused.column)} de «${name}» está vacía; indique otra.`,
    );
  const unknown = columns.find(({ role }) => !ROLE_CHOICES.some(({ id }) => id === role));
  if (unknown !== undefined)
    throw new OrderRefusal(`Ninguna columna puede tener «${unknown.role}»; elija otro contenido.`);
  return read;
}
