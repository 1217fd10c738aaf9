import { defineFormat } from './format';
import { WORD_MIME } from './word';

/** The report of findings as a Word document. */
export default defineFormat({
  id: 'wordReport',
  of: 'report',
  extension: 'docx',
  mime: WORD_MIME,
  label: 'Word',
  contents: ['hallazgos'],
  named: 'hallazgos',
  async build(report, progress) {
    const { reportDocument } = await import('./word/findingsDocument');
    return reportDocument(report, progress);
  },
});
