import type { Progress } from '../../formats/format';
import { builtFile, nameOf } from '../../formats/asked/builtFile';
import { saveFrom } from '../../formats/asked/saveFile';
import type { AskedFile } from '../../formats/asked/addressFragment';
import { askedToFragment } from '../../formats/asked/addressFragment';
import { OrderRefusal } from '../../orders/order';
import type { Platform } from './platform';

/** A file that was handed over, as far as a pane can know. */
export interface Delivered {
  readonly way: Platform['way'];
  readonly name: string;
  /** The file's own address for a link that saves it again; null where the browser was opened instead. */
  readonly file: string | null;
  /** Address of the page that builds the same file; null where it would be too long, or nothing could open it. */
  readonly page: string | null;
  /** What a window of Office builds the same file of; null where the page has an address, or Office opens no window. */
  readonly inWindow: string | null;
}

/** The address of our own page that builds the file. */
export async function pageAddress(asked: AskedFile): Promise<string> {
  return `${new URL('exportar.html', document.baseURI).href}#${await askedToFragment(asked)}`;
}

async function pageFor(asked: AskedFile, platform: Platform): Promise<string | null> {
  if (!platform.isWeb && platform.openBrowser === null) return null;
  const address = await pageAddress(asked);
  return address.length <= platform.longestAddress ? address : null;
}

/**
 * Hands a file to the user in the way that the platform has: it saves it, or opens the page that builds it. Whoever shows
 * a delivered file frees its address in the end.
 * @throws the signal's reason when cancelled, OrderRefusal when the calendar does not fit into an address, Error when the
 * file cannot be built (all as rejections)
 */
export async function deliver(
  asked: AskedFile,
  platform: Platform,
  signal: AbortSignal,
  onProgress: Progress = () => undefined,
): Promise<Delivered> {
  const page = await pageFor(asked, platform);
  signal.throwIfAborted();
  const name = nameOf(asked);
  if (platform.way === 'browser') {
    if (page === null) {
      throw new OrderRefusal(
        'El calendario es demasiado grande para pasarlo al navegador, y Excel para Mac no descarga archivos desde el panel. El libro quedó como estaba. Quite las tablas por mes y las columnas opcionales y reintente, o abra el libro en Excel en la web.',
      );
    }
    platform.openBrowser?.(page);
    return { way: 'browser', name, file: null, page, inWindow: null };
  }
  const { blob } = await builtFile(asked, (done, total) => {
    signal.throwIfAborted();
    onProgress(done, total);
  });
  signal.throwIfAborted();
  const file = URL.createObjectURL(blob);
  saveFrom(file, name);
  const inWindow = page === null && platform.openWindow !== null ? await askedToFragment(asked) : null;
  return { way: 'download', name, file, page, inWindow };
}
