import { showFiles } from './page';

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no ${id}`);
  return element;
}

const parts = { told: part('told'), files: part('files'), preview: part('preview') };

// The pane may ask for another file in the tab that is open already.
window.addEventListener('hashchange', () => window.location.reload());
void showFiles(window.location.hash, parts);
