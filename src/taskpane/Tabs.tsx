import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentType, KeyboardEvent } from 'react';
import { Suspense, lazy } from 'react';
import { usePaneControl } from './PaneContext';
import { ValidateTab } from './ValidateTab';
import type { TabName } from './paneState';

const RequirementsTab = lazy(() => import('./RequirementsTab'));
const GridTab = lazy(() => import('./GridTab'));
const ExportTab = lazy(() => import('./exportTab'));

const CONTENT: Readonly<Record<TabName, ComponentType>> = {
  validate: ValidateTab,
  requirements: RequirementsTab,
  grid: GridTab,
  export: ExportTab,
};

const TABS: readonly { readonly name: TabName; readonly label: string }[] = [
  { name: 'validate', label: 'Validar' },
  { name: 'requirements', label: 'Lineamientos' },
  { name: 'grid', label: 'Cuadrícula' },
  { name: 'export', label: 'Exportar' },
];

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', columnGap: '2px' },
  tab: {
    padding: '6px 4px',
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    // A transparent line turns visible where colours are forced; the chosen tab's is another there too.
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  other: { '@media (forced-colors: active)': { borderBottomColor: 'Canvas' } },
  panel: { paddingTop: '8px' },
});

/** How far an arrow key moves among the tabs; null for other keys. */
function placeAfter(key: string, place: number): number | null {
  const last = TABS.length - 1;
  const places: Readonly<Record<string, number>> = {
    ArrowRight: place === last ? 0 : place + 1,
    ArrowLeft: place === 0 ? last : place - 1,
    Home: 0,
    End: last,
  };
  return places[key] ?? null;
}

/**
 * The tabs of the pane and what the chosen one holds, once the workbook was read. They are our own: Fluent's weigh as
 * much as the rest of the pane, and leave focusable elements in the page that are hidden from screen readers.
 */
export function Tabs() {
  const styles = useStyles();
  const { state, dispatch } = usePaneControl();
  const { tab, look } = state;
  const Content = CONTENT[tab];
  const onKeyDown = (event: KeyboardEvent): void => {
    const place = placeAfter(
      event.key,
      TABS.findIndex(({ name }) => name === tab),
    );
    const next = place === null ? undefined : TABS[place];
    if (next === undefined) return;
    event.preventDefault();
    dispatch({ type: 'tabChosen', tab: next.name });
    document.getElementById(`tab-${next.name}`)?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label="Secciones" className={styles.list} onKeyDown={onKeyDown}>
        {TABS.map(({ name, label }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === tab}
            aria-controls="panel"
            tabIndex={name === tab ? 0 : -1}
            className={mergeClasses(styles.tab, name === tab ? styles.chosen : styles.other)}
            onClick={() => dispatch({ type: 'tabChosen', tab: name })}
          >
            {label}
          </button>
        ))}
      </div>
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} className={styles.panel}>
        <Suspense fallback={<p>Cargando…</p>}>{look !== null && <Content />}</Suspense>
      </div>
    </>
  );
}
