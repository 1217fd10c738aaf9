import { PAPER_COLOR } from '../calendar/theme';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { svgAddress } from '../formats/picture/canvasTools';
import type { PlanDocument } from '../formats/document/documentModel';
import { drawing } from '../formats/picture/drawing';
import { PaneButton } from './PaneButton';
import { counted } from '../spanish/counted';

/** Rows drawn: a taller picture would no longer be a quick one. */
const MOST_ROWS = 80;

const useStyles = makeStyles({
  figure: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '6px', margin: 0 },
  frame: {
    boxSizing: 'border-box',
    width: '100%',
    maxHeight: '180px',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: PAPER_COLOR,
    // The colours are what the picture is about: they stay even where the system forces its own.
    forcedColorAdjust: 'none',
  },
  small: { display: 'block', width: '100%', height: 'auto' },
  large: { display: 'block' },
  caption: { fontSize: tokens.fontSizeBase200 },
});

/** The picture that is exported, small: the calendar as painting and exporting leave it. */
export function GridPreview({ document }: { readonly document: PlanDocument }) {
  const styles = useStyles();
  const [isLarge, setIsLarge] = useState(false);
  const { svg, width, height } = useMemo(() => drawing(document, { from: 0, to: MOST_ROWS }), [document]);
  const { rows, months } = document;
  const left = rows.length - MOST_ROWS;
  return (
    <figure className={styles.figure}>
      <div className={styles.frame} tabIndex={0} role="region" aria-label="Vista previa">
        <img
          className={isLarge ? styles.large : styles.small}
          src={svgAddress(svg)}
          width={width}
          height={height}
          alt={`Cuadrícula de ${counted(rows.length, 'fila', 'filas')} y ${counted(months.length, 'mes', 'meses')}`}
        />
      </div>
      {left > 0 && (
        <figcaption className={styles.caption}>Y {counted(left, 'fila más', 'filas más')}.</figcaption>
      )}
      <PaneButton appearance="subtle" onClick={() => setIsLarge(!isLarge)}>
        {isLarge ? 'Vista previa completa' : 'Ampliar la vista previa'}
      </PaneButton>
    </figure>
  );
}
