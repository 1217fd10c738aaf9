import { shownCode } from '../calendar/activityCode';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { describeCell } from '../snapshot/address';
import type { Finding } from '../validation/validate';
import { FindingDetail } from './FindingDetail';
import { SeverityIcon } from './SeverityIcon';
import { SEVERITY_WORDS } from '../spanish/severityWords';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  current: { borderLeft: `3px solid ${tokens.colorBrandStroke1}`, paddingLeft: '5px' },
  finding: {
    display: 'block',
    width: '100%',
    padding: '6px 0',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  place: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What one finding of the list takes. */
export interface FindingItemProps {
  readonly id: string;
  readonly finding: Finding;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

/** One finding; a click takes it in hand and shows its cell in the sheet. */
export function FindingItem({ id, finding, isCurrent, onChoose }: FindingItemProps) {
  const styles = useStyles();
  const { severity, message, activity, cell, rule } = finding;
  const places = [
    activity === null || activity.code === null ? '' : `Actividad ${shownCode(activity) ?? ''}`,
    cell === null ? '' : describeCell(cell),
  ].filter((text) => text !== '');
  return (
    <li className={mergeClasses(styles.item, isCurrent && styles.current)} data-rule={rule}>
      <button
        type="button"
        className={styles.finding}
        data-key={id}
        {...(isCurrent ? { 'aria-current': true } : {})}
        onClick={onChoose}
      >
        <SeverityIcon meaning={severity} />{' '}
        <span>
          {SEVERITY_WORDS[severity].heading}: {message}
        </span>
        <span className={styles.place}>{places.join(' · ')}</span>
      </button>
      {isCurrent && <FindingDetail finding={finding} />}
    </li>
  );
}
