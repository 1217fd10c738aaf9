import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { safelyFixable } from '../validation/fixes';
import { FixPreview } from './FixPreview';
import { PaneButton } from './PaneButton';
import { usePaneControl } from './PaneContext';
import type { KeyedFinding } from './findingFilter';
import { useLook } from './useLook';

const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap', gap: '6px' } });

/** What can be done about all findings: fix the safe ones, mark them in the sheet, write them on a sheet. */
export function FindingActions({ shown }: { readonly shown: readonly KeyedFinding[] }) {
  const styles = useStyles();
  const { state, run } = usePaneControl();
  const { examination, pane } = useLook();
  const [previewed, setPreviewed] = useState<typeof examination | null>(null);
  const isBusy = state.busy !== null;
  const safe = safelyFixable(examination.findings);
  // A preview is of the findings that it was opened for: after another validation it is closed.
  const isOpen = previewed === examination;
  return (
    <>
      <div className={styles.row}>
        {safe.length > 0 && (
          <PaneButton expanded={isOpen} onClick={() => setPreviewed(isOpen ? null : examination)}>
            Corregir lo seguro ({safe.length})…
          </PaneButton>
        )}
        <PaneButton
          idle={isBusy || shown.length === 0}
          onClick={() => run({ kind: 'mark', findings: shown.map(({ finding }) => finding) })}
        >
          Marcar en la hoja
        </PaneButton>
        {pane.marks.length > 0 && (
          <PaneButton idle={isBusy} onClick={() => run({ kind: 'unmark' })}>
            Quitar marcas
          </PaneButton>
        )}
        <PaneButton idle={isBusy} onClick={() => run({ kind: 'report' })}>
          Hoja de observaciones
        </PaneButton>
      </div>
      {isOpen && (
        <FixPreview findings={safe} order={{ kind: 'fixSafe' }} onClose={() => setPreviewed(null)} />
      )}
    </>
  );
}
