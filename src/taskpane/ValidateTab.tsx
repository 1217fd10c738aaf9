import { makeStyles } from '@fluentui/react-components';
import { whyNoCalendar } from '../orders/noCalendar';
import { hasCalendar } from '../orders/lookAt';
import { noFindingsInWords } from '../validation/checked';
import { NotCompared } from './NotCompared';
import { PaneButton } from './PaneButton';
import { usePaneControl } from './PaneContext';
import { FindingActions } from './FindingActions';
import { FindingFilters } from './FindingFilters';
import { FindingList } from './FindingList';
import { useFindings } from './useFindings';
import { useLook } from './useLook';

const useStyles = makeStyles({ tab: { display: 'flex', flexDirection: 'column', gap: '8px' } });

/** The findings: what can be done about them all, filters, and the list. */
export function ValidateTab() {
  const styles = useStyles();
  const look = useLook();
  const findings = useFindings();
  const { dispatch } = usePaneControl();
  if (!hasCalendar(look))
    return (
      <div className={styles.tab}>
        <p>{whyNoCalendar(look.examination.calendar.sheets)}</p>
        <PaneButton appearance="primary" onClick={() => dispatch({ type: 'readingShown', shown: true })}>
          Indicar los encabezados y las columnas
        </PaneButton>
      </div>
    );
  return (
    <div className={styles.tab}>
      <NotCompared />
      <FindingActions shown={findings.shown} />
      {findings.all.length === 0 ? (
        <p>{noFindingsInWords(look.examination.checked)}</p>
      ) : (
        <>
          <FindingFilters all={findings.all} shownCount={findings.shown.length} />
          <FindingList findings={findings} />
        </>
      )}
    </div>
  );
}
