import type { Order } from '../../orders/index';
import { outcomeInWords } from '../../orders/outcomeInWords';
import { usePaneControl } from '../PaneContext';

/** What came of an order that changes the workbook, beside its button; the head of the pane has said it aloud. */
export function OrderResult({ kind }: { readonly kind: Order['kind'] }) {
  const { outcome, failure } = usePaneControl().state;
  if (outcome?.deed.kind === kind) return <p style={{ margin: 0 }}>{outcomeInWords(outcome)}</p>;
  if (failure?.retry?.kind === kind) return <p style={{ margin: 0 }}>{failure.message}</p>;
  return null;
}
