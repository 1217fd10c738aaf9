import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { rowsNamed } from '../../orders/rowNumbers';
import { PaneButton } from '../PaneButton';
import { TextInput } from '../TextInput';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '6px' },
  // Beside the line, below its label.
  button: { marginTop: '22px' },
  field: { flex: '1 1 140px', minWidth: '0' },
});

/** What a line of row numbers takes. */
export interface NumbersFormProps {
  readonly label: string;
  readonly button: string;
  /** The button's whole name, for those who do not see what stands beside it. */
  readonly buttonLabel?: string;
  /** What stands in it until something is typed, and again when it changes or `of` does. */
  readonly start: string;
  /** What the numbers are about. */
  readonly of: string;
  /** What is said of the rows (0-based) that are typed. */
  readonly hint?: (rows: readonly number[]) => string;
  /** Why these rows (0-based) will not do; "" where they will. */
  readonly fault: (rows: readonly number[]) => string;
  readonly onEnter: (rows: readonly number[]) => void;
}

/** A line of row numbers and the button that takes them; Enter does the same. */
export function NumbersForm({
  label,
  button,
  buttonLabel,
  start,
  of,
  hint,
  fault,
  onEnter,
}: NumbersFormProps) {
  const styles = useStyles();
  const about = `${of}/${start}`;
  const [typed, setTyped] = useState({ text: start, about });
  const text = typed.about === about ? typed.text : start;
  const rows = rowsNamed(text);
  const wrong =
    text.trim() === '' ? '' : rows === null ? 'Escriba números de fila, como 12 o 12, 15-18.' : fault(rows);
  const said = rows === null || wrong !== '' || hint === undefined ? '' : hint(rows);
  const enter = (): void => {
    if (rows !== null && wrong === '') onEnter(rows);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        enter();
      }}
    >
      <div className={styles.field}>
        <TextInput
          label={label}
          type="text"
          value={text}
          onChange={(value) => setTyped({ text: value, about })}
          {...(wrong === '' ? {} : { fault: wrong })}
          {...(said === '' ? {} : { hint: said })}
        />
      </div>
      <PaneButton
        className={styles.button}
        idle={rows === null || wrong !== ''}
        onClick={enter}
        {...(buttonLabel === undefined ? {} : { label: buttonLabel })}
      >
        {button}
      </PaneButton>
    </form>
  );
}
