import { makeStyles } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { today } from '../calendar/plainDate';
import type { PlanDocument } from '../formats/document/documentModel';
import { planDocument } from '../formats/document/documentModel';
import { documentGroups } from '../formats/groups';
import { copiedTable } from '../formats/table/htmlTable';
import { hasCalendar } from '../orders/lookAt';
import { whyNoCalendar } from '../orders/noCalendar';
import type { Look } from '../orders/order';
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
import { isQuiet } from './paneState';
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

/** The document of a look at the workbook, with what the user chose. */
function documentWith(options: ExportOptions, { examination, pane }: Look): PlanDocument {
  return planDocument(examination, documentOptions(options, pane.paint, today()));
}

/** The ways to take the calendar out of Excel, once there is one. */
function Ways() {
  const styles = useStyles();
  const { state, run } = usePaneControl();
  const shown = useLook();
  const [options, setOptions] = useState(() => usualOptions(shown.pane.paint));
  const documentOf = useCallback((look: Look) => documentWith(options, look), [options]);
  const document = useMemo(() => documentOf(shown), [documentOf, shown]);
  const exports = useExports();
  const { give, copy } = exports;
  const isWorking = exports.state.phase === 'working';
  const isBusy = isWorking || (state.busy !== null && !isQuiet(state.busy.order));
  const shared = { documentOf, exports, idle: isBusy };
  const [first, ...others] = documentGroups;
  return (
    <div className={styles.tab}>
      <div role="status" className={styles.unseen} data-testid="export-status">
        {exportInWords(exports.state)}
      </div>
      <OptionsForm options={options} onChange={setOptions} />
      <GridPreview document={document} />
      {first && <DocumentGroup {...first} {...shared} />}
      <ExportGroup
        title="Copiar para pegar en Word"
        description="La tabla con sus colores y anchos, y como texto con tabuladores donde no caben."
      >
        <ButtonRow>
          <PaneButton idle={isBusy} onClick={() => copy('copy', (look) => copiedTable(documentOf(look)))}>
            Copiar la tabla
          </PaneButton>
        </ButtonRow>
        <ExportResult exports={exports} group="copy" />
      </ExportGroup>
      {others.map((group) => (
        <DocumentGroup key={group.group} {...group} {...shared} />
      ))}
      <AgendaGroup {...shared} />
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
            idle={isBusy}
            onClick={() => give('findings', (look) => findingsAsked(look.examination, documentOf(look)))}
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
