/** Longest that a command waits for its dialog to be closed; Office ends a command's page after five minutes. */
const LONGEST = 240_000;

/** The sentence that an address carries behind its "#", for the page that shows it; "" where there is none. */
export function sentenceIn(hash: string): string {
  return new URLSearchParams(hash.replace(/^#/, '')).get('mensaje') ?? '';
}

/** Address of a page that shows a sentence: this page again, with the sentence behind its "#". */
export function addressOf(page: string, sentence: string): string {
  const url = new URL(page);
  url.search = '';
  url.hash = new URLSearchParams({ mensaje: sentence }).toString();
  return url.href;
}

/** Shows a sentence in a dialog of Office; comes back when it is closed, when it cannot open, or after four minutes. */
export function tellInDialog(sentence: string): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST);
    const options = { height: 25, width: 30, displayInIframe: true };
    Office.context.ui.displayDialogAsync(addressOf(location.href, sentence), options, ({ value, status }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) resolve();
      else value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    });
  });
}
