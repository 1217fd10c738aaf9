import { Switch, makeStyles, tokens } from '@fluentui/react-components';
import { PaneButton } from './PaneButton';
import { usePaneControl } from './PaneContext';
import { orderNamed } from '../orders/index';

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', gap: '6px', paddingTop: '4px' },
  // Excel draws its own buttons over the top right corner: 12×32 px on Windows, 34×32 px on the Mac.
  name: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    paddingInlineEnd: '40px',
  },
  title: {
    margin: 0,
    minHeight: '32px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: '32px',
    fontWeight: tokens.fontWeightSemibold,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
});

/** The pane's name, how the workbook was read, the one click that validates, what takes the last change back, and the switch for "en vivo". */
export function Header() {
  const styles = useStyles();
  const { state, run, dispatch, canUndo } = usePaneControl();
  const isBusy = state.busy !== null;
  const last = state.journal.at(-1);
  return (
    <header className={styles.header}>
      <div className={styles.name}>
        <h1 className={styles.title}>Calendario PREP</h1>
        <PaneButton
          appearance="subtle"
          expanded={state.reading !== 'hidden'}
          onClick={() => dispatch({ type: 'readingShown', shown: state.reading === 'hidden' })}
        >
          Cómo se leyó
        </PaneButton>
      </div>
      <div className={styles.row}>
        <PaneButton appearance="primary" idle={isBusy} onClick={() => run({ kind: 'look' })}>
          Validar
        </PaneButton>
        <PaneButton idle={isBusy || !canUndo} onClick={() => run({ kind: 'undo' })}>
          {last === undefined ? 'Deshacer' : `Deshacer (${orderNamed(last).title})`}
        </PaneButton>
        <Switch
          label="En vivo"
          checked={state.live}
          onChange={(_event, { checked }) => dispatch({ type: 'liveSwitched', on: checked })}
        />
      </div>
    </header>
  );
}
