import { makeStyles, tokens } from '@fluentui/react-components';
import type { Engine } from '../orders/engine';
import { Header } from './Header';
import { Overview } from './Overview';
import { PaneProvider } from './PaneContext';
import { ReadingPanel } from './ReadingPanel';
import { StatusArea } from './StatusArea';
import { Tabs } from './Tabs';
import type { WorkbookHost } from '../hosts/host';
import { useKeptFocus } from './useKeptFocus';
import { usePane } from './usePane';

const useStyles = makeStyles({
  pane: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '0 12px 16px',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** The whole pane. */
export function Pane({ host, engine }: { readonly host: WorkbookHost; readonly engine: Engine }) {
  const styles = useStyles();
  const control = usePane(host, engine);
  const root = useKeptFocus();
  return (
    <PaneProvider value={control}>
      <div className={styles.pane} ref={root}>
        <Header />
        <main>
          <StatusArea />
          {control.state.reading === 'hidden' ? (
            <>
              <Overview />
              <Tabs />
            </>
          ) : (
            <ReadingPanel />
          )}
        </main>
      </div>
    </PaneProvider>
  );
}
