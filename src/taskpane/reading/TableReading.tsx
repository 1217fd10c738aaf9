import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ColumnAccount } from '../../calendar/account';
import { squeezeSpaces } from '../../calendar/foldedText';
import { rowsInWords } from '../../orders/rowNumbers';
import type { TablesAlike } from '../../orders/tablesAlike';
import { rowsOf } from '../../orders/tablesAlike';
import { columnLetters } from '../../snapshot/address';
import { columnRoleInWords } from '../../spanish/columnRoleWords';
import { confidenceInWords } from '../../spanish/confidenceWords';
import { counted } from '../../spanish/counted';
import { RoleSelect } from './RoleSelect';

const useStyles = makeStyles({
  title: { margin: '4px 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  axis: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '4px 0' },
  summary: { cursor: 'pointer' },
});

function noteOf(one: ColumnAccount): string {
  const { why, runnerUp } = one;
  const sure = confidenceInWords(one);
  // What the user said needs no other reason.
  const parts = [
    sure,
    one.byUser ? '' : why,
    runnerUp === null ? '' : `podría ser ${columnRoleInWords(runnerUp)}`,
  ];
  const note = parts.filter((part) => part !== '').join(' · ');
  return `${note.slice(0, 1).toUpperCase()}${note.slice(1)}`;
}

/** What a list of columns takes. */
interface ColumnListProps {
  readonly columns: readonly ColumnAccount[];
  /** With a column and the id of a role; null takes the user's word back. */
  readonly onChoose: (column: ColumnAccount, role: string | null) => void;
}

function ColumnList({ columns, onChoose }: ColumnListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {columns.map((one) => (
        <RoleSelect
          key={one.column}
          column={one.column}
          header={squeezeSpaces(one.header)}
          role={one.role}
          byUser={one.byUser}
          note={noteOf(one)}
          onChoose={(role) => onChoose(one, role)}
        />
      ))}
    </ul>
  );
}

/** The columns of a time axis behind one line: they are many and alike. */
function AxisColumns({ columns, onChoose }: ColumnListProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return null;
  const place = first === last ? '' : ` a ${columnLetters(last.column)}`;
  const names = first === last ? first.header : `${first.header} a ${last.header}`;
  return (
    <details className={styles.axis} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        {columnLetters(first.column)}
        {place}: {columnRoleInWords('slot').toLowerCase()} ({names})
      </summary>
      {isOpen && <ColumnList columns={columns} onChoose={onChoose} />}
    </details>
  );
}

/** How tables that were read the same were read: where their headers are, and what each column holds. */
export function TableReading({
  alike,
  onChoose,
}: Pick<ColumnListProps, 'onChoose'> & { readonly alike: TablesAlike }) {
  const styles = useStyles();
  const { tables, columns } = alike;
  const headers = tables.map(({ headerRow }) => headerRow);
  const isOne = headers.length === 1;
  const slots = columns.filter(({ role }) => role === 'slot');
  const activities = rowsOf(alike, 'activity').length;
  return (
    <div data-table={rowsInWords(headers)}>
      <h4 className={styles.title}>
        {isOne
          ? 'Tabla con encabezados en la fila'
          : `${String(headers.length)} tablas con encabezados en las filas`}{' '}
        {rowsInWords(headers)}: {counted(activities, 'actividad', 'actividades')}
      </h4>
      <ColumnList columns={columns.filter(({ role }) => role !== 'slot')} onChoose={onChoose} />
      <AxisColumns columns={slots} onChoose={onChoose} />
    </div>
  );
}
