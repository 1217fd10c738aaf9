import { makeStyles, tokens } from '@fluentui/react-components';
import type { Order } from '../orders/index';
import { chooseFixes } from '../validation/fixes';
import type { Finding } from '../validation/validate';
import { EditList } from './EditList';
import { PaneButton } from './PaneButton';
import { usePaneControl } from './PaneContext';
import { counted } from '../spanish/counted';

const useStyles = makeStyles({
  box: {
    padding: '8px',
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: '0 0 6px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '6px' },
});

/** What the fixes of several findings would change, before → after, to be made or left. */
export function FixPreview({
  findings,
  order,
  onClose,
}: {
  readonly findings: readonly Finding[];
  /** What «Aplicar» orders. */
  readonly order: Order;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { state, run } = usePaneControl();
  const { fixed, waiting, edits } = chooseFixes(findings);
  const make = (): void => {
    onClose();
    run(order);
  };
  return (
    <section className={styles.box} aria-label="Cambios por hacer">
      <p className={styles.text}>
        {counted(fixed.length, 'corrección', 'correcciones')}.
        {waiting.length > 0 &&
          ` ${counted(waiting.length, 'otra espera', 'otras esperan')} a la siguiente vuelta porque toca las mismas celdas.`}
      </p>
      <EditList edits={edits} />
      <div className={styles.row}>
        <PaneButton appearance="primary" idle={state.busy !== null} onClick={make}>
          Aplicar
        </PaneButton>
        <PaneButton onClick={onClose}>Dejar como está</PaneButton>
      </div>
    </section>
  );
}
