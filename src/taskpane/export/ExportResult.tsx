import { ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { PaneButton } from '../PaneButton';
import { ButtonRow } from './ButtonRow';
import { CopyPreview } from './CopyPreview';
import { NotDownloaded } from './NotDownloaded';
import type { ExportGroupName } from './exportState';
import { exportInWords } from './exportState';
import type { Exports } from './useExports';

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '6px' },
  text: { margin: 0 },
  failed: {
    padding: '6px 8px',
    border: `1px solid ${tokens.colorStatusDangerBorder2}`,
    borderLeftWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** What the result of an export takes. */
export interface ExportResultProps {
  readonly exports: Exports;
  readonly group: ExportGroupName;
  /** What else carries the same content, in Spanish; "" for nothing. */
  readonly instead?: string;
}

/** What came of the last export, in the group that it belongs to; the tab's live region says the same aloud. */
export function ExportResult({ exports, group, instead = '' }: ExportResultProps) {
  const styles = useStyles();
  const { state, cancel, openPage, openWindow } = exports;
  if (state.phase === 'idle' || state.group !== group) return null;
  const sentence = exportInWords(state);
  return (
    <div className={styles.result} data-export={state.phase}>
      <p className={state.phase === 'failed' ? `${styles.text} ${styles.failed}` : styles.text}>{sentence}</p>
      {state.phase === 'working' && (
        <>
          <ProgressBar
            aria-label="Avance"
            {...(state.rows === null ? {} : { value: state.rows.done / state.rows.total })}
          />
          <ButtonRow>
            <PaneButton onClick={cancel}>Cancelar exportación</PaneButton>
          </ButtonRow>
        </>
      )}
      {state.phase === 'delivered' && (
        <NotDownloaded
          key={state.delivered.file ?? state.delivered.page}
          delivered={state.delivered}
          instead={instead}
          onOpenPage={() => openPage(state.delivered)}
          onOpenWindow={() => openWindow(group, state.delivered)}
        />
      )}
      {state.phase === 'to-copy' && <CopyPreview table={state.table} />}
    </div>
  );
}
