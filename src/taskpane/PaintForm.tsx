import { DEFAULT_COLOR } from '../calendar/theme';
import { Checkbox, Field, Label, Radio, RadioGroup, makeStyles } from '@fluentui/react-components';
import type { MarkStyle } from '../grid/marks';
import type { PaintOptions } from '../grid/paintOptions';
import type { ColorScheme } from '../grid/palette';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  label: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  color: { width: '64px', height: '28px', padding: 0 },
});

const MARKS: readonly { readonly mark: MarkStyle; readonly words: string }[] = [
  { mark: 'hidden', words: 'Una marca que no se ve y que los lectores de pantalla leen' },
  { mark: 'x', words: 'Una X' },
  { mark: 'days', words: 'Los días del mes' },
];

const schemeOf = (by: string): ColorScheme =>
  by === 'responsible' || by === 'deliverable' ? { by } : { by: 'one', color: DEFAULT_COLOR };

/** What the choices of painting take. */
export interface PaintFormProps {
  readonly paint: PaintOptions;
  readonly onChange: (paint: PaintOptions) => void;
}

/** How the grid is painted: colours, what tells a painted month besides its colour, and one-day activities. */
export function PaintForm({ paint, onChange }: PaintFormProps) {
  const styles = useStyles();
  const { colors, mark, milestones } = paint;
  return (
    <div className={styles.form} role="group" aria-label="Cómo se pinta">
      <Field label="Color">
        <RadioGroup
          value={colors.by}
          onChange={(_event, { value }) => onChange({ ...paint, colors: schemeOf(value) })}
        >
          <Radio value="one" label="Uno solo" />
          <Radio value="responsible" label="Según el responsable" />
          <Radio value="deliverable" label="Según el entregable" />
        </RadioGroup>
      </Field>
      {colors.by === 'one' && (
        <Label className={styles.label}>
          El color
          <input
            type="color"
            className={styles.color}
            value={colors.color}
            onChange={({ target }) =>
              onChange({ ...paint, colors: { by: 'one', color: target.value.toUpperCase() } })
            }
          />
        </Label>
      )}
      <Field label="Además del color">
        <RadioGroup
          value={mark}
          onChange={(_event, { value }) =>
            onChange({ ...paint, mark: MARKS.find((other) => other.mark === value)?.mark ?? 'hidden' })
          }
        >
          {MARKS.map(({ mark: value, words }) => (
            <Radio key={value} value={value} label={words} />
          ))}
        </RadioGroup>
      </Field>
      <Checkbox
        label="Un rombo (◆) en las actividades de un solo día"
        checked={milestones}
        onChange={(_event, { checked }) => onChange({ ...paint, milestones: checked === true })}
      />
    </div>
  );
}
