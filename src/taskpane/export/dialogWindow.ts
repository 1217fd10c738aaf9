import { DIALOG_PAGE, DIALOG_READY } from '../../formats/asked/dialogMessage';

/** A dialog of Office that is open. */
interface OpenDialog {
  addEventHandler(type: string, handler: (received: { readonly message?: string }) => void): void;
  messageChild(message: string): void;
}

/** The part of Office that opens dialogs. */
export interface DialogOpener {
  displayDialogAsync(
    address: string,
    options: { readonly height: number; readonly width: number },
    opened: (result: { readonly status: string; readonly value: OpenDialog }) => void,
  ): void;
}

const MESSAGE_RECEIVED = 'dialogMessageReceived';
/** Percent of the screen. */
const SIZE = { height: 60, width: 50 };

/**
 * Opens the page that builds files in a window of Office and sends it what it is to build, which is too long for an
 * address; the window asks again when it is loaded anew. False where Office opens none.
 */
export function buildInDialog(ui: DialogOpener, fragment: string): Promise<boolean> {
  const address = new URL(DIALOG_PAGE, document.baseURI).href;
  return new Promise((resolve) => {
    ui.displayDialogAsync(address, SIZE, ({ status, value }) => {
      if (status !== 'succeeded') {
        resolve(false);
        return;
      }
      value.addEventHandler(MESSAGE_RECEIVED, ({ message }) => {
        if (message === DIALOG_READY) value.messageChild(fragment);
      });
      resolve(true);
    });
  });
}
