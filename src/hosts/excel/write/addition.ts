import type { NewSheet } from '../../../snapshot/edit';

/** A sheet to be added; while it is being built its tab has the colour ("#RRGGBB"), and afterwards none. */
export interface Addition {
  readonly content: NewSheet;
  readonly buildingColor: string;
}

/** A colour for a tab that no other tab has, unless chance is against us once in millions of times. */
export function buildingColor(): string {
  const number = Math.floor(Math.random() * 0xffffff) + 1;
  return `#${number.toString(16).padStart(6, '0').toUpperCase()}`;
}
