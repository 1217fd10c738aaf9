import { Checkbox, Field, Select, makeStyles } from '@fluentui/react-components';
import type { ExportOptions } from './askedFiles';

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
  form: { display: 'flex', flexDirection: 'column' },
  field: { marginTop: '4px' },
});

const COLUMNS = [
  { name: 'dates', label: 'Columnas de inicio y término' },
  { name: 'responsible', label: 'Columna de responsable' },
  { name: 'monthlyTables', label: 'Tablas del plan por mes (Word y copiar)' },
  { name: 'days', label: 'Días del mes en las celdas, en vez de X' },
] as const;

const COLORS = [
  { by: 'one', label: 'Uno solo' },
  { by: 'responsible', label: 'Según el responsable' },
  { by: 'deliverable', label: 'Según el entregable' },
] as const;

/** What the choices take. */
export interface OptionsFormProps {
  readonly options: ExportOptions;
  readonly onChange: (options: ExportOptions) => void;
}

/** What documents, copies and pictures of the calendar hold. */
export function OptionsForm({ options, onChange }: OptionsFormProps) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>Qué lleva el calendario</summary>
      <div className={styles.form}>
        {COLUMNS.map(({ name, label }) => (
          <Checkbox
            key={name}
            label={label}
            checked={options[name]}
            onChange={(_event, { checked }) => onChange({ ...options, [name]: checked === true })}
          />
        ))}
        <Field label="Color" className={styles.field}>
          <Select
            size="small"
            value={options.colors}
            onChange={(_event, { value }) =>
              onChange({ ...options, colors: COLORS.find(({ by }) => by === value)?.by ?? 'one' })
            }
          >
            {COLORS.map(({ by, label }) => (
              <option key={by} value={by}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </details>
  );
}
