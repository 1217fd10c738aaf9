import type { ReactElement, RefObject } from 'react';
import { useLayoutEffect } from 'react';
import type { Desk } from '../desk/desk';
import '../frameHost';

const isDark = (): boolean =>
  typeof window.matchMedia === 'function' && window.matchMedia('(prefers-color-scheme: dark)').matches;

/** The real task pane, in a frame, with the emulated Excel under it; another Excel needs another frame (a key). */
export function PaneFrame({
  desk,
  frame,
}: {
  desk: Desk;
  frame: RefObject<HTMLIFrameElement | null>;
}): ReactElement {
  const { excel } = desk;
  // The frame's page is loaded later than this effect runs, so that it finds its host.
  useLayoutEffect(() => {
    const { bridge, apiLevel } = excel;
    window.calendarioPrepHost = { bridge, apiLevel, dark: isDark(), documentName: desk.book.name };
  }, [excel, desk]);
  return (
    <section className="pane" aria-label="Complemento">
      <iframe ref={frame} title="Panel de Calendario PREP" src="taskpane.html" />
    </section>
  );
}
