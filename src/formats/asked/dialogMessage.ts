/** What the page of a dialog says to its pane once it can take the file that it is to build. */
export const DIALOG_READY = 'calendario-prep:listo';

/** Where the page lies that builds files inside a dialog of Office, beside the pane. */
export const DIALOG_PAGE = 'exportar-ventana.html';
