import type { ReactElement } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Desk } from '../desk/desk';
import { SheetGrid } from '../grid/SheetGrid';
import { MOST_COLUMNS } from '../grid/sheetShape';
import { useDesk } from '../desk/useDesk';
import { CellBar } from './CellBar';
import { download } from './download';
import { PaneFrame } from './PaneFrame';
import { SheetTabs } from './SheetTabs';
import { TesterPanel } from './TesterPanel';
import { Toolbar } from './Toolbar';
import { useUnsavedWarning } from './useUnsavedWarning';

const KEYS =
  'Flechas para moverse, Enter o F2 para editar, Esc para cancelar, Ctrl+Z para deshacer, F6 para pasar al panel, Mayús+F6 para volver a los botones.';

/** The open workbook with its buttons, and the pane beside it. */
export function OpenWorkbook({ desk, onOpen }: { desk: Desk; onOpen: (file: File) => void }): ReactElement {
  useDesk(desk);
  useUnsavedWarning(desk);
  const [isTesting, setTesting] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void download(desk);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [desk]);
  const onLeave = (back: boolean): void => {
    if (back) page.current?.querySelector<HTMLElement>('[role="toolbar"] button')?.focus();
    else frame.current?.contentWindow?.focus();
  };
  const isCut = desk.shape().columns === MOST_COLUMNS;
  return (
    <div className="workbench" ref={page}>
      <main className="book">
        <header>
          <h1>
            {desk.book.name}
            {desk.isDirty ? <span className="dirty"> · con cambios sin descargar</span> : null}
          </h1>
          <p className="privacy">Nada sale de este equipo: el libro se abre y se cambia en esta página.</p>
          <Toolbar
            desk={desk}
            isTesting={isTesting}
            onOpen={onOpen}
            onDownload={() => void download(desk)}
            onTesting={() => setTesting(!isTesting)}
          />
        </header>
        {isTesting ? <TesterPanel desk={desk} /> : null}
        <CellBar desk={desk} />
        <p id="grid-keys" hidden>
          {KEYS}
        </p>
        <div className="sheet" id="sheet" role="tabpanel" aria-label={desk.sheet.name}>
          <SheetGrid key={desk.sheet.id} desk={desk} onLeave={onLeave} />
        </div>
        <SheetTabs desk={desk} />
        <div className="status" role="status">
          {desk.notice ??
            (isCut ? `Se muestran las primeras ${MOST_COLUMNS} columnas; las demás siguen en el libro.` : '')}
        </div>
      </main>
      <PaneFrame key={desk.excelNumber} desk={desk} frame={frame} />
    </div>
  );
}
