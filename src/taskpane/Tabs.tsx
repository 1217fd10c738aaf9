import { Tab, TabList, makeStyles } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import { usePaneControl } from './PaneContext';
import { ValidateTab } from './ValidateTab';
import type { TabName } from './paneState';

const RequirementsTab = lazy(() => import('./RequirementsTab'));
const GridTab = lazy(() => import('./GridTab'));
const ExportTab = lazy(() => import('./exportTab'));

const CONTENT: Readonly<Record<TabName, React.ComponentType>> = {
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
  list: { flexWrap: 'wrap', marginInline: '-6px' },
  tab: { paddingInline: '6px' },
  panel: { paddingTop: '8px' },
});

/** The tabs of the pane and what the chosen one holds, once the workbook was read. */
export function Tabs() {
  const styles = useStyles();
  const { state, dispatch } = usePaneControl();
  const { tab, look } = state;
  const Content = CONTENT[tab];
  return (
    <>
      <TabList
        size="small"
        className={styles.list}
        selectedValue={tab}
        onTabSelect={(_event, { value }) => dispatch({ type: 'tabChosen', tab: value as TabName })}
      >
        {TABS.map(({ name, label }) => (
          <Tab key={name} value={name} id={`tab-${name}`} aria-controls="panel" className={styles.tab}>
            {label}
          </Tab>
        ))}
      </TabList>
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} className={styles.panel}>
        <Suspense fallback={<p>Cargando…</p>}>{look !== null && <Content />}</Suspense>
      </div>
    </>
  );
}
