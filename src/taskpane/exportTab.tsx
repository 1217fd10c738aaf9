import { makeStyles } from '@fluentui/react-components';
import { exportActions } from './exportActions';
import { ExportButton } from './ExportButton';

const useStyles = makeStyles({ tab: { display: 'flex', flexDirection: 'column', gap: '8px' } });

/** The ways to take the calendar out of Excel. */
export default function ExportTab() {
  const styles = useStyles();
  return (
    <div className={styles.tab}>
      <p>
        Lleve el calendario al documento del plan: archivo de Word, tabla para pegar, imagen, agenda (.ics) o
        impresión.
      </p>
      {exportActions.map((action) => (
        <ExportButton key={action.id} action={action} />
      ))}
    </div>
  );
}
