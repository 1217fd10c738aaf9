import { useEffect, useState } from 'react';
import type { PaintOptions } from '../grid/paintOptions';
import type { Edit } from '../snapshot/edit';
import type { Examination } from '../validation/examine';
import { usePaneControl } from './PaneContext';
import { useLook } from './useLook';

interface Painting {
  readonly examination: Examination;
  readonly paint: PaintOptions;
  readonly edits: readonly Edit[];
}

/** The edits that painting would make with these options, or null while they are being worked out. */
export function usePainting(paint: PaintOptions): readonly Edit[] | null {
  const { engine } = usePaneControl();
  const { examination } = useLook();
  const [painting, setPainting] = useState<Painting | null>(null);
  useEffect(() => {
    let isWanted = true;
    engine.painting(examination, paint).then(
      (edits) => {
        if (isWanted) setPainting({ examination, paint, edits });
      },
      // Painting itself will say what is wrong; until then there is just nothing to preview.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [engine, examination, paint]);
  return painting?.examination === examination && painting.paint === paint ? painting.edits : null;
}
