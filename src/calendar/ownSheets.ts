import { foldText } from './foldedText';

/** Names of the sheets that this project itself adds to a workbook. */
export const OWN_SHEETS = {
  /** A grid laid out where the workbook had none. */
  grid: 'Cuadrícula PREP',
  /** The report of findings. */
  findings: 'Observaciones PREP',
  /** The workbook's own catalogue of required deliverables. */
  lineamientos: 'Lineamientos',
} as const;

/** True for sheets that hold no plan of the user's: our report of findings and the catalogue. */
export function isOwnSheet(name: string): boolean {
  const folded = foldText(name);
  return folded.startsWith(foldText(OWN_SHEETS.findings)) || folded === foldText(OWN_SHEETS.lineamientos);
}
