import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Edit } from '../snapshot/edit';
import { PaneButton } from './PaneButton';
import { editInWords } from './editInWords';
import { useLook } from './useLook';

/** Changes shown at once: more would take the page long and nobody reads them. */
const PAGE = 30;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '18px' },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none' },
});

/** Changes of cells as before → after. */
export function EditList({ edits }: { readonly edits: readonly Edit[] }) {
  const styles = useStyles();
  const { workbook } = useLook();
  const [count, setCount] = useState(PAGE);
  const told = edits.slice(0, count).map((edit) => editInWords(edit, workbook));
  return (
    <>
      <ul className={styles.list}>
        {told.map(({ place, before, after }, index) => (
          <li key={`${String(index)} ${place}`}>
            {place}: <del className={styles.before}>{before}</del> →{' '}
            <ins className={styles.after}>{after}</ins>
          </li>
        ))}
      </ul>
      {edits.length > count && (
        <PaneButton onClick={() => setCount(count + PAGE)}>
          Mostrar más cambios (quedan {edits.length - count})
        </PaneButton>
      )}
    </>
  );
}
