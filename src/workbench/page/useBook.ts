import { useCallback, useEffect, useRef, useState } from 'react';
import { HostFailure } from '../../hosts/host';
import { Desk } from '../desk/desk';
import { openBook } from '../file/openBook';
import type { FileWork } from '../file/fileWork';

/** What the page shows: a workbook, or why there is none. */
export type BookState =
  | { readonly kind: 'opening'; readonly name: string; readonly desk: Desk | null }
  | { readonly kind: 'open'; readonly desk: Desk }
  | { readonly kind: 'failed'; readonly message: string };

/** Bytes that are to be opened, and how they are called. */
export interface Source {
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
}

/** A file that the user chose or dropped. */
export function sourceOfFile(file: File): Source {
  return { name: file.name, read: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** The project's sample, from where the page came. */
export const SAMPLE: Source = {
  name: 'plan-prep-2026-2027.xlsx',
  read: async () => {
    const response = await fetch('samples/plan-prep-2026-2027.xlsx');
    if (!response.ok) {
      throw new HostFailure(
        'unreadable-file',
        'No se encontró el libro de ejemplo. Abra un archivo suyo con «Abrir archivo».',
      );
    }
    return new Uint8Array(await response.arrayBuffer());
  },
};

const sentenceOf = (error: unknown): string =>
  error instanceof HostFailure
    ? error.message
    : 'No se pudo abrir el archivo por una falla del programa. Recargue la página y reintente; el archivo quedó como estaba.';

/** Opens workbooks one after the other; the one that is open stays until the next has opened. */
export function useBook(
  startWork: () => FileWork,
  first: Source,
): { state: BookState; open: (source: Source) => void } {
  const [state, setState] = useState<BookState>({ kind: 'opening', name: first.name, desk: null });
  const latest = useRef(0);
  const current = useRef<Desk | null>(null);
  const open = useCallback(
    (source: Source): void => {
      const turn = (latest.current += 1);
      const isLate = (): boolean => turn !== latest.current;
      const work = startWork();
      source
        .read()
        .then((bytes) => openBook(work, bytes, source.name))
        .then(
          (book) => {
            if (isLate()) {
              book.close();
              return;
            }
            current.current?.close();
            const desk = new Desk(book, current.current?.excel.apiLevel);
            current.current = desk;
            setState({ kind: 'open', desk });
          },
          (error: unknown) => {
            work.dispose();
            if (isLate()) return;
            const desk = current.current;
            if (!desk) {
              setState({ kind: 'failed', message: sentenceOf(error) });
              return;
            }
            setState({ kind: 'open', desk });
            desk.say(`No se abrió «${source.name}». ${sentenceOf(error)}`);
          },
        );
    },
    [startWork],
  );
  useEffect(() => open(first), [open, first]);
  const openNext = useCallback(
    (source: Source): void => {
      setState({ kind: 'opening', name: source.name, desk: current.current });
      open(source);
    },
    [open],
  );
  return { state, open: openNext };
}
