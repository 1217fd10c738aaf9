import { ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { FailureButtons } from './FailureButtons';
import { PaneButton } from './PaneButton';
import { usePaneControl } from './PaneContext';
import type { PaneState } from './paneState';
import { isOld, isQuiet } from './paneState';
import type { Stage } from '../orders/order';
import { outcomeInWords } from '../orders/outcomeInWords';

const useStyles = makeStyles({
  area: { display: 'flex', flexDirection: 'column', gap: '6px' },
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '6px',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
    marginBottom: '8px',
  },
  failure: {
    border: `1px solid ${tokens.colorStatusDangerBorder2}`,
    borderLeftWidth: '4px',
  },
  text: { margin: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** What a stage of an order is called while it lasts. */
const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  reading: 'Leyendo el libro…',
  checking: 'Revisando el calendario…',
  writing: 'Escribiendo en el libro…',
};

function sentenceOf(state: PaneState): string {
  const { busy, outcome, cancelled, failure } = state;
  if (busy !== null && !isQuiet(busy.order)) return STAGE_WORDS[busy.stage];
  const old =
    failure === null && isOld(state)
      ? 'El libro cambió después de la última validación; presione «Validar».'
      : '';
  if (cancelled) return `Se canceló; el libro quedó como estaba. ${old}`.trim();
  // An outcome that could not be seen says itself that the pane is of before.
  if (outcome !== null) return [outcomeInWords(outcome), outcome.unseen === null ? old : ''].join(' ').trim();
  return old;
}

/** What is going on, what came of the last order, and why it failed where it did. Both are read aloud. */
export function StatusArea() {
  const styles = useStyles();
  const { state, run, cancel, dispatch } = usePaneControl();
  const { busy, failure } = state;
  const sentence = sentenceOf(state);
  const isUnseen = state.outcome !== null && state.outcome.unseen !== null;
  const isShown = busy !== null && !isQuiet(busy.order);
  return (
    <div className={styles.area}>
      {isShown && <ProgressBar aria-label="Avance" />}
      <div role="status" aria-live="polite" data-testid="status">
        {sentence !== '' && <p className={styles.text}>{sentence}</p>}
      </div>
      {isShown && (
        <div className={styles.row}>
          <PaneButton idle={busy.stage === 'writing'} onClick={cancel}>
            Cancelar
          </PaneButton>
        </div>
      )}
      <div role="alert">
        {failure !== null && (
          <div
            className={`${styles.box} ${styles.failure}`}
            data-kind={failure.kind}
            data-state={failure.state}
          >
            <p className={styles.text}>{failure.message}</p>
          </div>
        )}
      </div>
      {failure !== null && (
        <FailureButtons retry={failure.retry} onRun={run} onClose={() => dispatch({ type: 'dismissed' })} />
      )}
      {failure === null && isUnseen && (
        <div className={styles.row}>
          <PaneButton appearance="primary" onClick={() => run({ kind: 'look' })}>
            Reintentar
          </PaneButton>
        </div>
      )}
    </div>
  );
}
