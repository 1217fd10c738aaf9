import { defineFormat } from './format';

/** MIME type of a Word document. */
export const WORD_MIME = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The calendar as a Word document. */
export default defineFormat({
  id: 'word',
  of: 'document',
  extension: 'docx',
  mime: WORD_MIME,
  label: 'Word',
  contents: ['calendario'],
  named: 'calendario',
  button: { group: 'word', label: 'Word (.docx)' },
  async build(document, _tools, progress) {
    const { wordDocument } = await import('./word/wordDocument');
    return wordDocument(document, progress);
  },
});
