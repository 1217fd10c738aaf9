import { makeStyles } from '@fluentui/react-components';
import type { Order } from '../orders/index';
import { PaneButton } from './PaneButton';

const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginBottom: '8px' } });

/** What the buttons under a failure take. */
export interface FailureButtonsProps {
  /** The order that "Reintentar" gives; null where there is none. */
  readonly retry: Order | null;
  readonly onRun: (order: Order) => void;
  readonly onClose: () => void;
}

/** What can be done about a failure: try again, or close the message. */
export function FailureButtons({ retry, onRun, onClose }: FailureButtonsProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      {retry !== null && (
        <PaneButton appearance="primary" onClick={() => onRun(retry)}>
          Reintentar
        </PaneButton>
      )}
      <PaneButton onClick={onClose}>Cerrar mensaje</PaneButton>
    </div>
  );
}
