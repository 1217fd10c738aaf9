import { makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { today } from '../calendar/plainDate';
import { planDocument } from '../formats/document/documentModel';
import { documentGroups } from '../formats/groups';
import { copiedTable } from '../formats/table/htmlTable';
import { hasCalendar } from '../orders/lookAt';
import { whyNoCalendar } from '../orders/noCalendar';
import { AgendaGroup } from './export/AgendaGroup';
import type { ExportOptions } from './export/askedFiles';
import { documentOptions, findingsAsked, usualOptions } from './export/askedFiles';
import { ButtonRow } from './export/ButtonRow';
import { DocumentGroup } from './export/DocumentGroup';
import { ExportGroup } from './export/ExportGroup';
import { ExportResult } from './export/ExportResult';
import { exportInWords } from './export/exportState';
import { OptionsForm } from './export/OptionsForm';
import { OrderResult } from './export/OrderResult';
import { useExports } from './export/useExports';
import { GridPreview } from './GridPreview';
import { PaneButton } from './PaneButton';
import { usePaneControl } from './PaneContext';
import { useLook } from './useLook';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: '12px' },
  text: { margin: 0 },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** The document of the workbook as it was last seen, with what the user chose. */
function useDocument(options: ExportOptions) {
  const { examination, pane } = useLook();
  return useMemo(
    () => planDocument(examination, documentOptions(options, pane.paint, today())),
    [examination, pane, options],
  );
}

/** The ways to take the calendar out of Excel, once there is one. */
function Ways() {
  const styles = useStyles();
  const { state, run } = usePaneControl();
  const { examination, pane } = useLook();
  const [options, setOptions] = useState(() => usualOptions(pane.paint));
  const document = useDocument(options);
  const exports = useExports();
  const { give, copy } = exports;
  const isWorking = exports.state.phase === 'working';
  const shared = { document, exports, idle: isWorking };
  const [first, ...others] = documentGroups;
  const isBusy = state.busy !== null || isWorking;
  return (
    <div className={styles.tab}>
      <div role="status" className={styles.unseen} data-testid="export-status">
        {exportInWords(exports.state)}
      </div>
      {state.stale !== 'no' && (
        <p className={styles.text}>
          El libro cambió después de la última validación: lo que exporte será de antes. Presione «Validar»
          para ponerlo al día.
        </p>
      )}
      <OptionsForm options={options} onChange={setOptions} />
      <GridPreview document={document} />
      {first && <DocumentGroup {...first} {...shared} />}
      <ExportGroup
        title="Copiar para pegar en Word"
        description="La tabla con sus colores y anchos, y como texto con tabuladores donde no caben."
      >
        <ButtonRow>
          <PaneButton idle={isWorking} onClick={() => copy('copy', () => copiedTable(document))}>
            Copiar la tabla
          </PaneButton>
        </ButtonRow>
        <ExportResult exports={exports} group="copy" />
      </ExportGroup>
      {others.map((group) => (
        <DocumentGroup key={group.group} {...group} {...shared} />
      ))}
      <AgendaGroup document={document} exports={exports} idle={isWorking} />
      <ExportGroup
        title="Imprimir desde Excel"
        description="Prepara la hoja de la cuadrícula: horizontal, a una página de ancho y con el encabezado en cada página. «Deshacer» la deja como estaba."
      >
        <ButtonRow>
          <PaneButton idle={isBusy} onClick={() => run({ kind: 'print' })}>
            Preparar la hoja
          </PaneButton>
        </ButtonRow>
        <OrderResult kind="print" />
      </ExportGroup>
      <ExportGroup
        title="Informe de hallazgos"
        description="Los hallazgos por actividad y los documentos que piden los lineamientos, para entregar al comité."
      >
        <ButtonRow>
          <PaneButton idle={isBusy} onClick={() => run({ kind: 'report' })}>
            Informe en una hoja nueva
          </PaneButton>
          <PaneButton
            idle={isWorking}
            onClick={() => give('findings', () => findingsAsked(examination, document))}
          >
            Informe en Word
          </PaneButton>
        </ButtonRow>
        <OrderResult kind="report" />
        <ExportResult
          exports={exports}
          group="findings"
          instead="Use «Informe en una hoja nueva», que no descarga nada."
        />
      </ExportGroup>
    </div>
  );
}

/** The tab that takes the calendar out of Excel. */
export default function ExportTab() {
  const look = useLook();
  if (!hasCalendar(look)) return <p>{whyNoCalendar(look.examination.calendar.sheets)}</p>;
  return <Ways />;
}
