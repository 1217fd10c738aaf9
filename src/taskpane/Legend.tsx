import { makeStyles, tokens } from '@fluentui/react-components';
import type { ColorScheme } from '../grid/palette';
import { paletteOf } from '../grid/palette';
import type { GridPlan } from '../grid/planGrid';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
  entry: { display: 'flex', gap: '6px', alignItems: 'center' },
  color: {
    width: '14px',
    height: '14px',
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: 'none',
  },
});

/** What each colour stands for; nothing where there is one colour. */
export function Legend({ plan, colors }: { readonly plan: GridPlan; readonly colors: ColorScheme }) {
  const styles = useStyles();
  const { legend } = paletteOf(
    colors,
    plan.rows.map(({ activity }) => activity),
  );
  if (legend.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Qué dice cada color">
      {legend.map(({ label, color }) => (
        <li key={`${color} ${label}`} className={styles.entry}>
          <span className={styles.color} style={{ backgroundColor: color }} />
          {label === '' ? '(en blanco)' : label}
        </li>
      ))}
    </ul>
  );
}
