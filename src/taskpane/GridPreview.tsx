import { makeStyles, tokens } from '@fluentui/react-components';
import type { ColorScheme } from '../grid/palette';
import { paletteOf } from '../grid/palette';
import type { GridPlan } from '../grid/planGrid';
import { labelOfMonth } from '../reading/spanishWords';
import { monthNumber } from '../calendar/yearMonth';
import { counted } from './words';

/** Rows drawn: a taller picture would no longer be small. */
const MOST_ROWS = 80;
const CELL = { width: 24, height: 4 };
const HEADER = 14;

const useStyles = makeStyles({
  figure: { margin: 0 },
  picture: {
    display: 'block',
    width: '100%',
    maxHeight: '320px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    // The colours are what the picture is about: they stay even where the system forces its own.
    forcedColorAdjust: 'none',
    backgroundColor: '#FFFFFF',
  },
  caption: { fontSize: tokens.fontSizeBase200 },
});

/** A small picture of the grid as painting would leave it. */
export function GridPreview({ plan, colors }: { readonly plan: GridPlan; readonly colors: ColorScheme }) {
  const styles = useStyles();
  const palette = paletteOf(
    colors,
    plan.rows.map(({ activity }) => activity),
  );
  const rows = plan.rows.slice(0, MOST_ROWS);
  const size = { width: plan.months.length * CELL.width, height: HEADER + rows.length * CELL.height };
  const columns = new Map(plan.months.map((month, index) => [month, index]));
  const left = plan.rows.length - rows.length;
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${String(size.width)} ${String(size.height)}`}
        role="img"
        aria-label={`Vista previa de la cuadrícula: ${counted(plan.rows.length, 'fila', 'filas')} y ${counted(plan.months.length, 'mes', 'meses')}`}
      >
        {plan.months.map((month, index) => (
          <text
            key={month}
            x={(index + 0.5) * CELL.width}
            y={HEADER - 4}
            textAnchor="middle"
            fontSize="9"
            fill="#242424"
          >
            {labelOfMonth(monthNumber(month))}
          </text>
        ))}
        {rows.map(({ activity, months }, row) =>
          months.map((month) => (
            <rect
              key={`${activity.id} ${String(row)} ${month}`}
              x={(columns.get(month) ?? 0) * CELL.width + 0.5}
              y={HEADER + row * CELL.height + 0.5}
              width={CELL.width - 1}
              height={CELL.height - 1}
              fill={palette.colorOf(activity)}
            />
          )),
        )}
      </svg>
      {left > 0 && (
        <figcaption className={styles.caption}>Y {counted(left, 'fila más', 'filas más')}.</figcaption>
      )}
    </figure>
  );
}
