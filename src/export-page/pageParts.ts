import type { PageParts } from './page';

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no ${id}`);
  return element;
}

/** The parts of the page that is open. @throws Error where it is another page */
export const pageParts = (): PageParts => ({
  told: part('told'),
  files: part('files'),
  preview: part('preview'),
});
