import { defineFormat } from './format';

/** The calendar as text with tabulators, for where nothing else can be pasted. */
export default defineFormat({
  id: 'txt',
  of: 'document',
  extension: 'txt',
  mime: 'text/plain;charset=utf-8',
  label: 'texto',
  contents: ['calendario'],
  named: 'calendario',
  button: null,
  async build(document) {
    const { copiedTable } = await import('./table/htmlTable');
    return copiedTable(document).plain;
  },
});
