import { StrictMode } from 'react';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';
import type { Engine } from '../orders/engine';
import { Pane } from './Pane';
import { Themed } from './Themed';
import type { WorkbookHost } from '../hosts/host';

/** Shows the pane in an element, over an open workbook; the root that is returned takes it away again. */
export function showPane(element: HTMLElement, host: WorkbookHost, engine: Engine): Root {
  const root = createRoot(element);
  root.render(
    <StrictMode>
      <Themed>
        <Pane host={host} engine={engine} />
      </Themed>
    </StrictMode>,
  );
  return root;
}

/** Shows one sentence instead of the pane: why it cannot work here and what to do. */
export function showSentence(element: HTMLElement, sentence: string): Root {
  const root = createRoot(element);
  root.render(
    <Themed>
      <p role="alert" style={{ margin: '48px 16px 16px' }}>
        {sentence}
      </p>
    </Themed>,
  );
  return root;
}
