import type { ReactElement } from 'react';
import { useRef } from 'react';
import type { Desk } from '../desk/desk';

const ACCEPTED = '.xlsx,.xlsm';

/** The buttons over the workbook. */
export function Toolbar({
  desk,
  isTesting,
  onOpen,
  onDownload,
  onTesting,
}: {
  desk: Desk;
  isTesting: boolean;
  onOpen: (file: File) => void;
  onDownload: () => void;
  onTesting: () => void;
}): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  const { history } = desk;
  return (
    <div className="toolbar" role="toolbar" aria-label="Libro">
      <button type="button" onClick={() => field.current?.click()}>
        Abrir archivo
      </button>
      <input
        ref={field}
        type="file"
        accept={ACCEPTED}
        aria-label="Archivo de Excel"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file) onOpen(file);
        }}
      />
      <button type="button" className="primary" onClick={onDownload}>
        Descargar
      </button>
      <button type="button" disabled={!history.canUndo} onClick={() => desk.step('undo')}>
        Deshacer
      </button>
      <button type="button" disabled={!history.canRedo} onClick={() => desk.step('redo')}>
        Rehacer
      </button>
      <button
        type="button"
        className="quiet"
        aria-expanded={isTesting}
        aria-controls="tester-panel"
        onClick={onTesting}
      >
        Pruebas
      </button>
    </div>
  );
}
