import { createXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import type { FileWorker } from '../../../src/workbench/file/fileWork';
import { workInBackground, workInPage } from '../../../src/workbench/file/fileWork';
import { openBook } from '../../../src/workbench/file/openBook';
import { plan } from '../openDesk';

describe('opening', () => {
  it('passes on why a file cannot be opened', async () => {
    await expect(openBook(workInPage(), new Uint8Array([1, 2, 3]), 'x.xlsx')).rejects.toMatchObject({
      kind: 'unreadable-file',
    });
  });

  it('goes on in the page when the worker cannot start or breaks down', async () => {
    const bytes = createXlsx([plan()]);
    const breaking = (): FileWorker => {
      const worker: FileWorker = {
        onmessage: null,
        onerror: null,
        postMessage: () => void setTimeout(() => worker.onerror?.call(worker as Worker, {} as ErrorEvent), 0),
        terminate: () => undefined,
      };
      return worker;
    };
    const missing = (): FileWorker => {
      throw new Error('no workers here');
    };
    const works = [workInBackground(missing), workInBackground(breaking)];
    for (const work of works) {
      const book = await openBook(work, bytes, 'plan.xlsx');
      expect(book.model.sheets[0]?.cell(1, 1)?.value).toBe('Instalar la comisión');
      expect((await book.save()).bytes).toEqual(bytes);
    }
  });
});
