import type { KeyboardEvent, ReactElement } from 'react';
import { useEffect, useRef } from 'react';

/** Asks what is to become of changes that were not downloaded, before another file is opened. */
export function UnsavedQuestion({
  name,
  onDownload,
  onDiscard,
  onCancel,
}: {
  name: string;
  onDownload: () => void;
  onDiscard: () => void;
  onCancel: () => void;
}): ReactElement {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel();
  };
  return (
    <div className="veil">
      <div
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="unsaved-title"
        aria-describedby="unsaved-text"
        className="question"
        onKeyDown={onKeyDown}
      >
        <h2 id="unsaved-title">Hay cambios sin descargar</h2>
        <p id="unsaved-text">Si abre otro archivo ahora, se perderán los cambios que hizo en «{name}».</p>
        <div className="question-buttons">
          <button ref={first} type="button" className="primary" onClick={onDownload}>
            Descargar y abrir el otro
          </button>
          <button type="button" onClick={onDiscard}>
            Abrir sin guardar
          </button>
          <button type="button" onClick={onCancel}>
            Cancelar
          </button>
        </div>
      </div>
    </div>
  );
}
