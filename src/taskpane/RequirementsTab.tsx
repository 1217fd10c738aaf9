import { Checkbox, ProgressBar, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { PaneButton } from './PaneButton';
import { usePaneControl } from './PaneContext';
import { RequirementItem } from './RequirementItem';
import { ThirdPartyField } from './ThirdPartyField';
import { Topics } from './Topics';
import { isPending, progressOf } from './requirementFilter';
import { useLook } from './useLook';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: '8px' },
  text: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** Rules whose finding is to be read before the list: by what the plan was judged, and how far it can be. */
const RESERVES: readonly string[] = ['no-own-edition', 'part-of-plan'];

/** Every document that the lineamientos ask for: its deadline, how it stands and the activity that delivers it. */
export default function RequirementsTab() {
  const styles = useStyles();
  const { state, run } = usePaneControl();
  const { examination } = useLook();
  const [onlyPending, setOnlyPending] = useState(false);
  const { compliance, settings, checked, findings } = examination;
  if (compliance === null) {
    return <p>{checked.lineamientos}</p>;
  }
  const { requirements, topics, edition } = compliance;
  const { met, applicable } = progressOf(requirements);
  const shown = onlyPending ? requirements.filter(isPending) : requirements;
  const reserves = findings.filter(({ rule }) => RESERVES.includes(rule));
  return (
    <div className={styles.tab}>
      {checked.lineamientos !== true && <p className={styles.text}>{checked.lineamientos}</p>}
      {reserves.map(({ rule, message }) => (
        <p key={rule} className={styles.text}>
          {message}
        </p>
      ))}
      <p className={styles.text} id="progress">
        {edition.title}: {met} de {applicable} documentos previstos a tiempo.
      </p>
      <ProgressBar value={applicable === 0 ? 0 : met / applicable} aria-labelledby="progress" />
      <Checkbox
        label="Solo lo que falta, llega tarde o no tiene fecha"
        checked={onlyPending}
        onChange={(_event, { checked }) => setOnlyPending(checked === true)}
      />
      {shown.length === 0 && <p className={styles.text}>No hay ninguno.</p>}
      <ul className={styles.list} aria-label="Documentos requeridos">
        {shown.map((requirement) => (
          <RequirementItem key={requirement.document.key} requirement={requirement} />
        ))}
      </ul>
      {settings.overrides.size > 0 && (
        <PaneButton
          idle={state.busy !== null}
          onClick={() => run({ kind: 'save', change: { overrides: new Map() } })}
        >
          Volver a las correspondencias automáticas
        </PaneButton>
      )}
      <ThirdPartyField conditions={compliance.conditions} />
      <Topics topics={topics} />
    </div>
  );
}
