import type { Deed, Order, Outcome, Stage } from '../orders/order';
import { summaryOf } from '../validation/validate';
import { counted } from '../spanish/counted';
import { SEVERITY_WORDS } from './words';

/** What a stage of an order is called while it lasts. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  reading: 'Leyendo el libro…',
  checking: 'Revisando el calendario…',
  writing: 'Escribiendo en el libro…',
};

/** What "Deshacer" would take back, by the order that did it. */
export const DEED_WORDS: Readonly<Record<Order['kind'], string>> = {
  look: 'validar',
  paint: 'pintar',
  fix: 'corregir',
  mark: 'marcar',
  unmark: 'quitar marcas',
  report: 'hoja de observaciones',
  print: 'preparar impresión',
  save: 'ajustes',
  undo: 'deshacer',
  select: 'mostrar celda',
};

function painted({ cells, rows, sheet, added, conditionalFormats }: Deed & { kind: 'paint' }): string {
  if (added) return `Se agregó la hoja «${sheet ?? ''}» con la cuadrícula pintada.`;
  if (cells === 0) return 'La cuadrícula ya coincide con las fechas: no hubo cambios.';
  const hidden =
    conditionalFormats === 0
      ? ''
      : ' Hay formato condicional sobre esas celdas y puede tapar el color; revíselo en Inicio > Formato condicional.';
  return `Se pintaron ${counted(cells, 'celda', 'celdas')} en ${counted(rows, 'fila', 'filas')} de la hoja «${sheet ?? ''}».${hidden}`;
}

function undone({
  undone: { restored, removedSheets, keptSheets, skipped, notes = [] },
}: Deed & { kind: 'undo' }): string {
  const parts = [
    restored > 0 ? `${counted(restored, 'celda quedó', 'celdas quedaron')} como antes` : '',
    removedSheets.length > 0 ? `se quitó ${removedSheets.map((name) => `«${name}»`).join(', ')}` : '',
    keptSheets.length > 0
      ? `se conservó ${keptSheets.map((name) => `«${name}»`).join(', ')} porque alguien trabajó en ella`
      : '',
    skipped.length > 0
      ? `${counted(skipped.length, 'celda no se tocó porque alguien la cambió', 'celdas no se tocaron porque alguien las cambió')} después`
      : '',
  ].filter((part) => part !== '');
  if (parts.length === 0) return notes.length === 0 ? 'Se deshizo el último cambio.' : notes.join(' ');
  return [`Se deshizo: ${parts.join('; ')}.`, ...notes].join(' ');
}

function looked({ look }: Outcome): string {
  if (look === null) return '';
  const { activities, grid } = look.examination.calendar;
  if (activities.length === 0 && grid === null) return 'No se encontró ningún calendario en el libro.';
  const { errors, warnings, infos } = summaryOf(look.examination.findings);
  if (errors + warnings + infos === 0) return 'Validación terminada: sin observaciones.';
  const { error, warning, info } = SEVERITY_WORDS;
  return `Validación terminada: ${counted(errors, error.one, error.many)}, ${counted(warnings, warning.one, warning.many)} y ${counted(infos, info.one, info.many)}.`;
}

function deedInWords(outcome: Outcome): string {
  const { deed } = outcome;
  switch (deed.kind) {
    case 'look':
      return looked(outcome);
    case 'paint':
      return painted(deed);
    case 'fix':
      return `Se hicieron ${counted(deed.findings, 'corrección', 'correcciones')}.${
        deed.waiting > 0
          ? ` ${counted(deed.waiting, 'otra espera', 'otras esperan')} porque toca las mismas celdas; corríjala después.`
          : ''
      }`;
    case 'mark':
      return `Se marcaron ${counted(deed.cells, 'celda', 'celdas')}. «Quitar marcas» les devuelve su relleno.`;
    case 'unmark':
      return `Se quitaron las marcas de ${counted(deed.cells, 'celda', 'celdas')}.`;
    case 'report':
      return `Se agregó la hoja «${deed.sheet}» con las observaciones.`;
    case 'print':
      return `La hoja «${deed.sheet}» ${deed.ready ? 'ya estaba' : 'quedó'} lista para imprimirse: horizontal, a una página de ancho y con su encabezado en cada página. Ahora, con esa hoja a la vista, presione Ctrl+P (⌘P en Mac).`;
    case 'save':
      return 'Los ajustes se guardaron en el libro.';
    case 'undo':
      return undone(deed);
    case 'select':
      return '';
  }
}

/** What an order led to, in whole sentences; "" where there is nothing to say. */
export function outcomeInWords(outcome: Outcome): string {
  const { refused, unseen, deed } = outcome;
  const left =
    refused === 0 || deed.kind === 'undo'
      ? ''
      : `No se hizo ${counted(refused, 'cambio', 'cambios')} porque la celda cambió o tiene una fórmula; valide de nuevo.`;
  return [deedInWords(outcome), left, unseen ?? ''].filter((part) => part !== '').join(' ');
}
