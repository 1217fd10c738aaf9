import type { DocumentGroup } from '../../formats/format';
import type { CopiedTable } from '../../formats/table/htmlTable';
import type { Delivered } from './deliver';

/** The groups of the tab; what came of an export shows in its own. */
export type ExportGroupName = DocumentGroup | 'copy' | 'agenda' | 'findings';

/** What the tab is doing, or did last. */
export type ExportState =
  | { readonly phase: 'idle' }
  | {
      readonly phase: 'working';
      readonly group: ExportGroupName;
      readonly name: string;
      /** Rows laid out; null until some were. */
      readonly rows: { readonly done: number; readonly total: number } | null;
    }
  | { readonly phase: 'delivered'; readonly group: ExportGroupName; readonly delivered: Delivered }
  | { readonly phase: 'copied'; readonly group: ExportGroupName }
  /** The clipboard is blocked: the user copies the table from a preview. */
  | { readonly phase: 'to-copy'; readonly group: ExportGroupName; readonly table: CopiedTable }
  | { readonly phase: 'failed'; readonly group: ExportGroupName; readonly message: string }
  | { readonly phase: 'cancelled'; readonly group: ExportGroupName };

/** Nothing was exported yet. */
export const IDLE: ExportState = { phase: 'idle' };

/** What there is to say of an export, in whole sentences; "" before the first. */
export function exportInWords(state: ExportState): string {
  switch (state.phase) {
    case 'idle':
      return '';
    case 'working':
      return `Preparando ${state.name}…`;
    case 'delivered':
      return state.delivered.way === 'browser'
        ? `Se abrió su navegador: guarde ahí el archivo ${state.delivered.name}.`
        : `Listo: ${state.delivered.name} debe estar en su carpeta Descargas.`;
    case 'copied':
      return 'La tabla está en el portapapeles: péguela en Word con Ctrl+V (⌘V en Mac).';
    case 'to-copy':
      return 'Este Excel no deja copiar desde el panel. La tabla está seleccionada aquí abajo: presione Ctrl+C (⌘C en Mac) y péguela en Word con Ctrl+V (⌘V en Mac).';
    case 'failed':
      return state.message;
    case 'cancelled':
      return 'Se canceló; no se hizo ningún archivo.';
  }
}
