import type { CellRef } from '../snapshot/address';
import { defineOrder } from './order';

/** Bring a cell before the user's eyes; a host that nobody sees has nothing to do. */
export const select = defineOrder({
  id: 'select',
  title: 'mostrar celda',
  async carryOut({ host }, { cell }: { readonly cell: CellRef }) {
    await host.select?.(cell);
    return { deed: {}, changed: false, refused: 0, look: null, unseen: null };
  },
  told: () => '',
});
