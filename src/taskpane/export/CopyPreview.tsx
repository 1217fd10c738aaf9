import { PAPER_COLOR, TEXT_COLOR } from '../../calendar/theme';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { CopiedTable } from '../../formats/table/htmlTable';

const useStyles = makeStyles({
  preview: {
    maxHeight: '240px',
    overflow: 'auto',
    padding: '4px',
    // Word gets the colours that stand here, whatever the pane's theme.
    backgroundColor: PAPER_COLOR,
    color: TEXT_COLOR,
    lineHeight: 'normal',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** The table, selected, for the user to copy it where the clipboard is blocked: there is no other way to it. */
export function CopyPreview({ table }: { readonly table: CopiedTable }) {
  const styles = useStyles();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    // A parsed document runs no scripts, and every text of the table is escaped.
    const { body } = new DOMParser().parseFromString(table.html, 'text/html');
    current.replaceChildren(...body.childNodes);
    // The keys act on what has the focus, so the preview takes it.
    current.focus();
    document.getSelection()?.selectAllChildren(current);
  }, [table]);
  return (
    <div ref={element} className={styles.preview} tabIndex={0} role="region" aria-label="Tabla para copiar" />
  );
}
