import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Activity } from '../calendar/calendar';
import { endOf } from '../calendar/period';
import { deadlineRule } from '../lineamientos/deadlineInWords';
import type { RequirementState } from '../lineamientos/requirementState';
import { documentInWords } from '../lineamientos/matching/documentWords';
import { assignDocument } from '../orders/assignDocument';
import { dayInWords } from '../spanish/dayInWords';
import { ActivityPicker } from './ActivityPicker';
import { PaneButton } from './PaneButton';
import { usePaneControl } from './PaneContext';
import { SeverityIcon } from './SeverityIcon';
import { statusInWords } from './requirementFilter';
import { useLook } from './useLook';
import { activityInWords } from './words';

const useStyles = makeStyles({
  item: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { margin: 0 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '4px' },
});

function Planned({ activity }: { readonly activity: Activity }) {
  const styles = useStyles();
  const end = endOf(activity.period);
  return (
    <p className={styles.small}>
      En el plan: {activityInWords(activity)}
      {end !== null && ` (termina el ${dayInWords(end)})`}
    </p>
  );
}

/** One required document: its deadline, how it stands, the activity that delivers it, and correcting that. */
export function RequirementItem({ requirement }: { readonly requirement: RequirementState }) {
  const styles = useStyles();
  const { state, run } = usePaneControl();
  const look = useLook();
  const [isOpen, setIsOpen] = useState(false);
  const { document, match, status } = requirement;
  const { meaning, words } = statusInWords(requirement);
  const activity = match.counted;
  const why = match.activities.find((met) => met.activity.id === activity?.id)?.why;
  const choose = (chosen: Activity | null): void => {
    setIsOpen(false);
    run({ kind: 'save', change: { overrides: assignDocument(look, document.key, chosen) } });
  };
  const cell = activity && (activity.cells.end ?? activity.cells.period ?? activity.cells.title);
  return (
    <li className={styles.item} data-document={document.key} data-status={status}>
      <p className={styles.text}>{documentInWords(document)}</p>
      <p className={styles.text}>
        <SeverityIcon meaning={meaning} /> {words}. Plazo: {deadlineRule(document)}.
      </p>
      {activity !== null && <Planned activity={activity} />}
      {why !== undefined && <p className={styles.small}>{why}</p>}
      <div className={styles.row}>
        {cell !== null && (
          <PaneButton
            label={`Ir a la celda de ${documentInWords(document)}`}
            onClick={() => run({ kind: 'select', cell })}
          >
            Ir a la celda
          </PaneButton>
        )}
        <PaneButton
          expanded={isOpen}
          label={`Corregir la correspondencia de ${documentInWords(document)}`}
          onClick={() => setIsOpen(!isOpen)}
        >
          Corregir la correspondencia…
        </PaneButton>
      </div>
      {isOpen && <ActivityPicker met={activity} idle={state.busy !== null} onChoose={choose} />}
    </li>
  );
}
