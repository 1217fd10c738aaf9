import { Checkbox, ToggleButton, makeStyles } from '@fluentui/react-components';
import type { Severity } from '../calendar/severity';
import { usePaneControl } from './PaneContext';
import { SeverityIcon } from './SeverityIcon';
import { TextInput } from './TextInput';
import type { FindingFilter, KeyedFinding } from './findingFilter';
import { counted } from '../spanish/counted';
import { SEVERITIES } from '../calendar/severity';
import { SEVERITY_WORDS } from '../spanish/severityWords';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  toggle: { whiteSpace: 'normal', minWidth: '0', height: 'auto' },
  text: { margin: 0 },
});

/** What the filters take. */
export interface FindingFiltersProps {
  readonly all: readonly KeyedFinding[];
  readonly shownCount: number;
}

/** Which findings are shown: by severity, with their counts, by words, or only those that can be fixed. */
export function FindingFilters({ all, shownCount }: FindingFiltersProps) {
  const styles = useStyles();
  const { state, dispatch } = usePaneControl();
  const { filter } = state;
  const change = (part: Partial<FindingFilter>): void =>
    dispatch({ type: 'filtered', filter: { ...filter, ...part } });
  const toggle = (severity: Severity): void => {
    const isOut = filter.without.includes(severity);
    change({
      without: isOut ? filter.without.filter((other) => other !== severity) : [...filter.without, severity],
    });
  };
  const countOf = (severity: Severity): number =>
    all.filter(({ finding }) => finding.severity === severity).length;
  return (
    <>
      <div className={styles.row} role="group" aria-label="Gravedad">
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.toggle}
            icon={<SeverityIcon meaning={severity} />}
            checked={!filter.without.includes(severity)}
            onClick={() => toggle(severity)}
          >
            {counted(countOf(severity), SEVERITY_WORDS[severity].one, SEVERITY_WORDS[severity].many)}
          </ToggleButton>
        ))}
      </div>
      <TextInput
        label="Buscar en los hallazgos"
        type="search"
        value={filter.search}
        onChange={(search) => change({ search })}
      />
      <Checkbox
        label="Solo los que tienen corrección"
        checked={filter.fixable}
        onChange={(_event, { checked }) => change({ fixable: checked === true })}
      />
      {shownCount < all.length && (
        <p className={styles.text} role="status">
          Se muestran {shownCount} de {all.length}.
        </p>
      )}
    </>
  );
}
