import type { ReactElement } from 'react';
import { useCallback, useRef, useState } from 'react';
import type { FileWork } from '../file/fileWork';
import { download } from './download';
import { OpenWorkbook } from './OpenWorkbook';
import { UnsavedQuestion } from './UnsavedQuestion';
import type { Source } from './useBook';
import { sourceOfFile, useBook } from './useBook';
import { useDroppedFile } from './useDroppedFile';

function NoWorkbook({ message, onOpen }: { message: string; onOpen: (file: File) => void }): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  return (
    <main className="no-book">
      <h1>Calendario PREP</h1>
      <p role="alert">{message}</p>
      <button type="button" className="primary" onClick={() => field.current?.click()}>
        Abrir archivo
      </button>
      <input
        ref={field}
        type="file"
        accept=".xlsx,.xlsm"
        aria-label="Archivo de Excel"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file) onOpen(file);
        }}
      />
    </main>
  );
}

/** The local workbench: a workbook, the pane beside it, and nothing of Microsoft's but office.js. */
export function Workbench({ startWork, first }: { startWork: () => FileWork; first: Source }): ReactElement {
  const { state, open } = useBook(startWork, first);
  const [waiting, setWaiting] = useState<File | null>(null);
  const desk = state.kind === 'failed' ? null : state.desk;
  const openFile = useCallback(
    (file: File): void => {
      if (desk?.isDirty === true) setWaiting(file);
      else open(sourceOfFile(file));
    },
    [desk, open],
  );
  const isOver = useDroppedFile(openFile);
  const openWaiting = (): void => {
    setWaiting(null);
    if (waiting) open(sourceOfFile(waiting));
  };
  return (
    <>
      {desk ? <OpenWorkbook key={desk.id} desk={desk} onOpen={openFile} /> : null}
      {state.kind === 'failed' ? <NoWorkbook message={state.message} onOpen={openFile} /> : null}
      {state.kind === 'opening' ? (
        <div className={desk ? 'veil' : 'opening'} role="status">
          Abriendo «{state.name}»…
        </div>
      ) : null}
      {waiting && desk ? (
        <UnsavedQuestion
          name={desk.book.name}
          onDownload={() => {
            void download(desk).then((isWhole) => {
              if (isWhole) openWaiting();
              else setWaiting(null);
            });
          }}
          onDiscard={openWaiting}
          onCancel={() => setWaiting(null)}
        />
      ) : null}
      {isOver ? <div className="veil drop">Suelte aquí el libro (.xlsx o .xlsm)</div> : null}
    </>
  );
}
