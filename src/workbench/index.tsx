import { createRoot } from 'react-dom/client';
import { workInBackground } from './file/fileWork';
import { SAMPLE } from './page/useBook';
import { Workbench } from './page/Workbench';

const startWork = () => workInBackground(() => new Worker(new URL('./file/open.worker.ts', import.meta.url)));

/** The sheet of styles has to be there before anything is measured. */
function withStyles(show: () => void): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL('./workbench.css', import.meta.url).href;
  link.onload = show;
  link.onerror = show;
  document.head.append(link);
}

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
withStyles(() => createRoot(root).render(<Workbench startWork={startWork} first={SAMPLE} />));
