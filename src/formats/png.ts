import { defineFormat } from './format';

/** The calendar as a picture at print resolution. */
export default defineFormat({
  id: 'png',
  of: 'document',
  extension: 'png',
  mime: 'image/png',
  label: 'imagen PNG',
  contents: ['calendario'],
  named: 'calendario',
  button: { group: 'picture', label: 'Imagen PNG' },
  async build(document, { drawPng }) {
    const { drawing } = await import('./picture/drawing');
    return drawPng(drawing(document));
  },
});
