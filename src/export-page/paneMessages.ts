import { DIALOG_READY } from '../formats/asked/dialogMessage';
import type { PageParts } from './page';
import { showFiles } from './page';

/** The part of Office through which a dialog hears its pane. */
export interface OfficeOfDialog {
  onReady(): Promise<unknown>;
  readonly EventType: { readonly DialogParentMessageReceived: string };
  readonly context: {
    readonly ui: {
      messageParent(message: string): void;
      addHandlerAsync(
        type: string,
        handler: (message: { readonly message: string; readonly origin?: string | undefined }) => void,
        ended: (result: { readonly status: string }) => void,
      ): void;
    };
  };
}

const NO_PANE =
  'Esta ventana no recibió ningún calendario. Ciérrela, vuelva al panel de Excel y presione otra vez el botón de exportar.';

/**
 * Waits for what the pane sends and offers the files that it asks for; the page says so while nothing came. `origin` is
 * the page's own: messages of any other are not heard.
 */
export async function showFilesOfPane(
  office: OfficeOfDialog | undefined,
  parts: PageParts,
  origin: string,
): Promise<void> {
  if (office === undefined) {
    parts.told.textContent = NO_PANE;
    return;
  }
  parts.told.textContent = 'Esperando el calendario del panel…';
  await office.onReady();
  const { ui } = office.context;
  ui.addHandlerAsync(
    office.EventType.DialogParentMessageReceived,
    (message) => {
      // Office versions without DialogOrigin do not tell where a message comes from; then only the pane can send any.
      if (message.origin !== undefined && message.origin !== origin) return;
      void showFiles(message.message, parts);
    },
    ({ status }) => {
      if (status === 'succeeded') ui.messageParent(DIALOG_READY);
      else parts.told.textContent = NO_PANE;
    },
  );
}
