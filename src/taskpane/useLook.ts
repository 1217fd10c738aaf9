import type { Look } from '../orders/order';
import { usePaneControl } from './PaneContext';

/** The workbook as it was last seen, for the parts that are shown once it was. @throws Error before that. */
export function useLook(): Look {
  const { look } = usePaneControl().state;
  if (look === null) throw new Error('the workbook was not read yet');
  return look;
}
