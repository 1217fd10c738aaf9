import { defineFormat } from './format';

/** The calendar as a page that stands alone. */
export default defineFormat({
  id: 'html',
  of: 'document',
  extension: 'html',
  mime: 'text/html;charset=utf-8',
  label: 'página HTML',
  contents: ['calendario'],
  named: 'calendario',
  button: null,
  async build(document) {
    const { htmlPage } = await import('./table/htmlTable');
    return htmlPage(document);
  },
});
