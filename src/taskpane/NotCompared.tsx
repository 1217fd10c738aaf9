import { makeStyles, tokens } from '@fluentui/react-components';
import { notCompared } from '../validation/checked';
import { SeverityIcon } from './SeverityIcon';
import { useLook } from './useLook';

const useStyles = makeStyles({
  notice: {
    margin: 0,
    padding: '6px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** What of the workbook was not compared, and why; nothing where everything was. */
export function NotCompared() {
  const styles = useStyles();
  const reasons = notCompared(useLook().examination.checked);
  if (reasons.length === 0) return null;
  return (
    <p className={styles.notice} data-testid="not-compared">
      <SeverityIcon meaning="info" /> {reasons.join(' ')}
    </p>
  );
}
