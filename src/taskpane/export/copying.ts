import type { CopiedTable } from '../../formats/table/htmlTable';

async function written({ html, plain }: CopiedTable): Promise<boolean> {
  const { clipboard } = navigator as Partial<Navigator>;
  if (clipboard === undefined || typeof ClipboardItem === 'undefined') return false;
  const item = new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([plain], { type: 'text/plain' }),
  });
  return clipboard.write([item]).then(
    () => true,
    () => false,
  );
}

/** Works in frames that were given no leave for the clipboard, within a click. */
function copiedByEvent({ html, plain }: CopiedTable): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', plain);
    isCopied = event.clipboardData !== null;
  };
  // Safari copies without a selection only where somebody answers this one.
  const onBefore = (event: Event): void => event.preventDefault();
  document.addEventListener('copy', onCopy);
  document.addEventListener('beforecopy', onBefore);
  try {
    return document.execCommand('copy') && isCopied;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', onCopy);
    document.removeEventListener('beforecopy', onBefore);
  }
}

/**
 * Puts a table on the clipboard; call it within the user's click.
 * @returns false when no way is open here: the user has to copy it from a preview
 */
export async function copyTable(table: CopiedTable): Promise<boolean> {
  return (await written(table)) || copiedByEvent(table);
}
