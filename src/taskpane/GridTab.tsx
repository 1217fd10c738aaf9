import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { isWholeMonth } from '../calendar/calendar';
import { today } from '../calendar/plainDate';
import { planDocument } from '../formats/document/documentModel';
import type { PaintOptions } from '../grid/paintOptions';
import { GridPreview } from './GridPreview';
import { Legend } from './Legend';
import { PaintForm } from './PaintForm';
import { PaneButton } from './PaneButton';
import { usePaneControl } from './PaneContext';
import { SeverityIcon } from './SeverityIcon';
import { paintingInWords } from './paintingInWords';
import { useLook } from './useLook';
import { usePainting } from './usePainting';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: '8px' },
  text: { margin: 0 },
  notice: {
    margin: 0,
    padding: '6px 8px',
    border: `1px solid ${tokens.colorStatusWarningBorder2}`,
    borderLeftWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** The grid: how it will look, what will change, painting it and how. */
export default function GridTab() {
  const styles = useStyles();
  const { state, run, canUndo } = usePaneControl();
  const { examination, pane } = useLook();
  const [paint, setPaint] = useState<PaintOptions>(pane.paint);
  const edits = usePainting(paint);
  const document = useMemo(() => planDocument(examination, { issued: today(), paint }), [examination, paint]);
  const { plan, findings } = examination;
  const isBusy = state.busy !== null;
  const outdated = findings.find(({ rule }) => rule === 'grid-outdated');
  if (plan.months.length === 0) {
    return (
      <p>No hay fechas que pintar: escriba las fechas en el plan o indique arriba la jornada electoral.</p>
    );
  }
  return (
    <div className={styles.tab}>
      {outdated !== undefined && (
        <p className={styles.notice} data-testid="outdated">
          <SeverityIcon meaning="warning" /> {outdated.message}
        </p>
      )}
      <p className={styles.text} data-testid="changes">
        {edits === null ? 'Calculando los cambios…' : paintingInWords(edits)}
      </p>
      <div className={styles.row}>
        <PaneButton appearance="primary" idle={isBusy} onClick={() => run({ kind: 'paint', paint })}>
          Pintar
        </PaneButton>
        <PaneButton idle={isBusy || !canUndo} onClick={() => run({ kind: 'undo' })}>
          Deshacer
        </PaneButton>
      </div>
      {plan.grid !== null && !plan.grid.columns.every(isWholeMonth) && (
        <p className={styles.text} data-testid="slots">
          La hoja «{plan.grid.sheet}» no se pinta por meses, sino por sus propias columnas (semanas, quincenas
          o trimestres); la vista previa y lo que se exporta muestran los meses.
        </p>
      )}
      <GridPreview document={document} />
      <Legend plan={plan} colors={paint.colors} />
      <PaintForm paint={paint} onChange={setPaint} />
    </div>
  );
}
