import type { BuiltFile } from '../formats/asked/builtFile';
import { builtFile, formatAsked, nameOf } from '../formats/asked/builtFile';
import { documentFormats } from '../formats/index';
import type { AskedFile } from '../formats/asked/addressFragment';
import { askedFromFragment } from '../formats/asked/addressFragment';
import { copiedTable } from '../formats/table/htmlTable';

/** The parts of the page that the program fills. */
export interface PageParts {
  readonly told: HTMLElement;
  readonly files: HTMLElement;
  readonly preview: HTMLElement;
}

const damaged =
  'Esta dirección no trae un calendario completo. Vuelva al panel de Excel y presione otra vez el botón de exportar.';

/** The file asked for first, then the same calendar in the other formats. */
function offered(asked: AskedFile): AskedFile[] {
  if (asked.kind !== 'calendario') return [asked];
  const others = documentFormats.filter(
    ({ button, extension }) => button !== null && extension !== asked.format,
  );
  return [asked, ...others.map(({ extension }) => ({ ...asked, format: extension }))];
}

function item(child: HTMLElement): HTMLLIElement {
  const element = document.createElement('li');
  element.append(child);
  return element;
}

function link({ name, blob }: BuiltFile, words: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = URL.createObjectURL(blob);
  element.download = name;
  element.textContent = words;
  return element;
}

function button(words: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = words;
  element.addEventListener('click', onClick);
  return element;
}

/** The table itself, with the heading that browsers repeat on every printed page. */
function showPreview(asked: AskedFile, { preview, files }: PageParts): void {
  if (asked.kind !== 'calendario') return;
  // A parsed document runs no scripts, and every text in this one is escaped.
  const { body } = new DOMParser().parseFromString(copiedTable(asked.document).html, 'text/html');
  preview.replaceChildren(...body.childNodes);
  files.append(item(button('Imprimir', () => window.print())));
}

async function offer(asked: AskedFile, wanted: boolean, files: HTMLElement): Promise<boolean> {
  try {
    const element = link(await builtFile(asked), `Guardar ${formatAsked(asked).label}: ${nameOf(asked)}`);
    if (wanted) element.className = 'asked';
    files.append(item(element));
    return true;
  } catch {
    return false;
  }
}

/**
 * Builds the file that the fragment of the page's address asks for and offers it to be saved, and a calendar in its other
 * formats too. What cannot be built is said.
 */
export async function showFiles(fragment: string, parts: PageParts): Promise<void> {
  const { told, files, preview } = parts;
  files.replaceChildren();
  preview.replaceChildren();
  const asked = await askedFromFragment(fragment);
  if (asked === null) {
    told.textContent = damaged;
    return;
  }
  told.textContent = `Preparando ${nameOf(asked)}…`;
  const missing: string[] = [];
  for (const one of offered(asked)) {
    if (!(await offer(one, one === asked, files))) missing.push(formatAsked(one).label);
  }
  const failed =
    missing.length === 0
      ? ''
      : ` No se pudo hacer: ${missing.join(', ')}. Revise su conexión y vuelva a cargar la página.`;
  told.textContent = `${files.childElementCount === 0 ? 'No hay archivos.' : 'Listo: presione el archivo que quiere guardar.'}${failed}`;
  showPreview(asked, parts);
}
