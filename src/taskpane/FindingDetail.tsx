import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../validation/validate';
import { EditList } from './EditList';
import { FixPreview } from './FixPreview';
import { PaneButton } from './PaneButton';
import { usePaneControl } from './PaneContext';
import { useLook } from './useLook';
import { activityInWords } from './words';

const useStyles = makeStyles({
  detail: { display: 'flex', flexDirection: 'column', gap: '6px', paddingBottom: '8px' },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** More of the finding in hand: its activity, the norm behind it, and its fix where there is one. */
export function FindingDetail({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { state, run } = usePaneControl();
  const { findings } = useLook().examination;
  const [isOpen, setIsOpen] = useState(false);
  const { fix, activity, citation, details } = finding;
  const sameKind = findings.filter(({ rule, fix: other }) => rule === finding.rule && other !== null);
  return (
    <div className={styles.detail}>
      {activity !== null && <p className={styles.text}>{activityInWords(activity)}</p>}
      <p className={styles.text}>Fundamento: {citation}.</p>
      {details.length > 0 && (
        <ul className={styles.text}>
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
      {fix !== null && (
        <>
          <p className={styles.text}>
            {fix.title}
            {fix.suggestion === true && ' (propuesta: revísela antes de aplicarla)'}
          </p>
          <EditList edits={fix.edits} />
          <div className={styles.row}>
            <PaneButton
              appearance="primary"
              idle={state.busy !== null}
              onClick={() => run({ kind: 'fix', findings: [finding] })}
            >
              Corregir
            </PaneButton>
            {sameKind.length > 1 && (
              <PaneButton expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
                Corregir los {sameKind.length} de este tipo…
              </PaneButton>
            )}
          </div>
          {isOpen && (
            <FixPreview
              findings={sameKind}
              order={{ kind: 'fix', findings: sameKind }}
              onClose={() => setIsOpen(false)}
            />
          )}
        </>
      )}
    </div>
  );
}
