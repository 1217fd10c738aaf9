import { defineFormat } from './format';

/** The calendar as a picture that stays sharp at any size. */
export default defineFormat({
  id: 'svg',
  of: 'document',
  extension: 'svg',
  mime: 'image/svg+xml',
  label: 'imagen SVG',
  contents: ['calendario'],
  named: 'calendario',
  button: { group: 'picture', label: 'Imagen SVG' },
  async build(document) {
    const { drawing } = await import('./picture/drawing');
    return drawing(document).svg;
  },
});
