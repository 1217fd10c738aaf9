import { excelHost } from '../../../src/hosts/excel/excelHost';
import { openInExcel } from '../../emulated-excel/excelLibrary';
import { describeHostContract } from '../contract';

describeHostContract('The Excel host', async (workbook) => {
  openInExcel(workbook);
  return Promise.resolve({ host: excelHost() });
});
