import { excelHost } from '../hosts/excel/excelHost';
import { ribbonJournal } from '../hosts/excel/ribbonJournal';
import { HostFailure } from '../hosts/host';
import { showPane, showSentence } from './showPane';
import { startEngine } from './startEngine';

function start({ host }: { host: Office.HostType }): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  if (host !== Office.HostType.Excel) {
    showSentence(root, 'Este panel trabaja dentro de Excel: ábralo desde la pestaña Inicio de un libro.');
    return;
  }
  try {
    showPane(root, excelHost({ ribbon: ribbonJournal() }), startEngine());
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    showSentence(root, error.message);
  }
}

// Without Office the page's own notice stays, which says what to do.
if (typeof Office !== 'undefined') {
  void Office.onReady().then(start);
}
