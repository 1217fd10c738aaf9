import { Field, Input, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  // Fluent's own inputs never get narrower than their usual width: in a narrow pane they would run over its edge.
  input: { minWidth: '0', width: '100%' },
});

/** What a labelled line of text takes. */
export interface TextInputProps {
  readonly label: string;
  readonly type: 'search' | 'date' | 'text';
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** Why the text will not do; nothing where it will. */
  readonly fault?: string;
}

/** A labelled line of text that gets as narrow as the pane. */
export function TextInput({ label, type, value, onChange, hint, fault }: TextInputProps) {
  const styles = useStyles();
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(fault === undefined ? {} : { validationMessage: fault })}
    >
      <Input
        type={type}
        size="small"
        className={styles.input}
        input={{ className: styles.input }}
        value={value}
        onChange={(_event, data) => onChange(data.value)}
      />
    </Field>
  );
}
