import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { a1 } from '../../snapshot/address';
import { PaneButton } from '../PaneButton';
import { usePaneControl } from '../PaneContext';
import type { Trouble } from './troubles';

/** Rows that are shown before more are asked for. */
const FIRST = 5;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: '4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { margin: '0 0 4px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** What the list of what was not understood takes. */
export interface TroubleListProps {
  readonly troubles: readonly Trouble[];
  /** With the 0-based row. */
  readonly onNotActivity: (row: number) => void;
}

/** What was not understood of a sheet, each with a way to its cell and, for a row, to say that it is no activity. */
export function TroubleList({ troubles, onNotActivity }: TroubleListProps) {
  const styles = useStyles();
  const { run } = usePaneControl();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? troubles : troubles.slice(0, FIRST);
  const left = troubles.length - shown.length;
  return (
    <>
      <ul className={styles.list} aria-label="Lo que no se entendió">
        {shown.map(({ row, text, cell, wholeRow }) => (
          <li key={row} className={styles.item} data-trouble={row + 1}>
            <p className={styles.text}>
              {wholeRow ? `Fila ${String(row + 1)}` : `Fecha en ${a1(cell.row, cell.column)}`}: «{text}»
            </p>
            <div className={styles.row}>
              <PaneButton
                label={`Ir a la celda ${a1(cell.row, cell.column)}`}
                onClick={() => run({ kind: 'select', cell })}
              >
                Ir a la celda
              </PaneButton>
              <PaneButton
                label={`La fila ${String(row + 1)} no es una actividad`}
                onClick={() => onNotActivity(row)}
              >
                No es una actividad
              </PaneButton>
            </div>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <PaneButton onClick={() => setIsWhole(true)}>{`Mostrar las otras ${String(left)}`}</PaneButton>
      )}
    </>
  );
}
