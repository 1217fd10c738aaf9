import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useEffect, useRef } from 'react';
import { PaneButton } from './PaneButton';
import { usePaneControl } from './PaneContext';

const ReadingList = lazy(() => import('./reading/ReadingList'));

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '8px' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '6px',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

/** How the workbook was read, in place of the tabs until the user goes back to these. */
export function ReadingPanel() {
  const styles = useStyles();
  const { state, dispatch } = usePaneControl();
  const title = useRef<HTMLHeadingElement>(null);
  const isAsked = state.reading === 'asked';
  useEffect(() => {
    // The button that was pressed is gone; what opened by itself leaves the focus where it is.
    if (isAsked) title.current?.focus();
  }, [isAsked]);
  return (
    <section className={styles.panel} aria-labelledby="reading-title" id="panel">
      <div className={styles.head}>
        <h2 className={styles.title} id="reading-title" ref={title} tabIndex={-1}>
          Cómo se leyó
        </h2>
        <PaneButton onClick={() => dispatch({ type: 'readingShown', shown: false })}>
          Ver los hallazgos
        </PaneButton>
      </div>
      <Suspense fallback={<p>Cargando…</p>}>{state.look !== null && <ReadingList />}</Suspense>
    </section>
  );
}
