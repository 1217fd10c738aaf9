import { Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { ROLE_CHOICES } from '../../orders/roleChoices';
import { columnLetters } from '../../snapshot/address';
import { columnRoleInWords } from '../../spanish/columnRoleWords';
import { usePaneControl } from '../PaneContext';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.1fr)',
    columnGap: '8px',
    alignItems: 'center',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  letter: { fontWeight: tokens.fontWeightSemibold },
  // Fluent's own boxes never get narrower than their usual width.
  box: { minWidth: '0', width: '100%' },
  note: {
    gridColumn: '1 / -1',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Stands in the list for "as it was supposed", which takes the user's word back. */
const SUPPOSED = 'supposed';

/** What the choice of a column's role takes. */
export interface RoleSelectProps {
  /** 0-based. */
  readonly column: number;
  readonly header: string;
  /** Id of the role. */
  readonly role: string;
  readonly byUser: boolean;
  /** How sure it is and why, in words. */
  readonly note: string;
  /** With the id of a role; null to take the user's word back. */
  readonly onChoose: (role: string | null) => void;
}

/** One column: its letter, its header, and what it holds, to be chosen from all that a column may hold. */
export function RoleSelect({ column, header, role, byUser, note, onChoose }: RoleSelectProps) {
  const styles = useStyles();
  const id = useId();
  const { look, failure, cancelled } = usePaneControl().state;
  // What was chosen is shown until the workbook was read with it, or could not be.
  const outcome = failure ?? (cancelled ? 'cancelled' : look);
  const [chosen, setChosen] = useState<{ readonly role: string; readonly after: typeof outcome } | null>(
    null,
  );
  const shown = chosen?.after === outcome ? chosen.role : role;
  const offered = ROLE_CHOICES.some((choice) => choice.id === shown);
  return (
    <li className={styles.row} data-column={columnLetters(column)} data-role={role}>
      <label htmlFor={id}>
        <span className={styles.letter}>{columnLetters(column)}</span>{' '}
        {header === '' ? '(sin encabezado)' : header}
      </label>
      <Select
        id={id}
        size="small"
        className={styles.box}
        select={{ className: styles.box }}
        aria-describedby={`${id}-note`}
        value={shown}
        onChange={(_event, { value }) => {
          setChosen(value === SUPPOSED ? null : { role: value, after: outcome });
          onChoose(value === SUPPOSED ? null : value);
        }}
      >
        {byUser && <option value={SUPPOSED}>Lo que se supuso</option>}
        {!offered && <option value={shown}>{columnRoleInWords(shown)}</option>}
        {ROLE_CHOICES.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.words}
          </option>
        ))}
      </Select>
      <p className={styles.note} id={`${id}-note`}>
        {note}
      </p>
    </li>
  );
}
