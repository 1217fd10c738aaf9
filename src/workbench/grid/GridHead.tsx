import type { ReactElement } from 'react';
import { columnLetters } from '../../snapshot/address';
import type { GridScene } from './GridRow';

/** The letters over the columns. */
export function GridHead({ scene }: { scene: GridScene }): ReactElement {
  const { columns, selected, frozenLefts } = scene;
  return (
    <tr role="row" aria-rowindex={1} className="letters">
      <th role="columnheader" aria-colindex={1} className="corner" scope="col">
        <span className="only-heard">Fila</span>
      </th>
      {columns.map(({ hidden }, column) => {
        const isSelected = column >= selected.column && column < selected.column + selected.columns;
        const left = frozenLefts[column];
        const classes = [
          hidden ? 'hidden-line' : '',
          isSelected ? 'in-selection' : '',
          left === undefined ? '' : 'frozen',
        ];
        return (
          <th
            key={column}
            role="columnheader"
            scope="col"
            aria-colindex={column + 2}
            data-column={column}
            className={classes.filter((name) => name !== '').join(' ') || undefined}
            style={left === undefined ? undefined : { left }}
            {...(hidden ? { title: 'Columna oculta en Excel' } : {})}
          >
            {columnLetters(column)}
            {hidden ? <span className="only-heard"> (oculta en Excel)</span> : null}
          </th>
        );
      })}
    </tr>
  );
}
