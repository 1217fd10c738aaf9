import { foldText } from '../../calendar/foldedText';
import { foldHeader } from './foldedHeader';

/** Headers of sheets that are no plan, though they have dates and descriptions: logs, directories, budgets, risks. */
const FOREIGN =
  /^(?:version(?:es)?|revision(?:es)?|autor(?:es)?|elaboro|modifico|aprobo|cambios?|motivo(?: .*)?|descripcion (?:de |del |de los )?(?:cambios?|riesgos?|modificacion(?:es)?)|cargo|puesto|telefonos?|extension|ext|correos?(?: .*)?|email|nombres?(?: .*)?|costos?(?: .*)?|importe|monto|precio(?: .*)?|cantidad|presupuesto|subtotal|iva|proveedor(?:es)?|unidad de medida|riesgos?|probabilidad|impacto|mitigacion|destinatario|remitente|oficio|(?:no|num|numero) de oficio|asistencia|firma|rubrica|hoja|pagina|festividad)$/;

/** True for a header that belongs to a list of another kind: a log of changes, a directory, a budget. */
export function isForeignHeader(text: string): boolean {
  return FOREIGN.test(foldHeader(text));
}

const OTHER_LISTS =
  /\b(?:control de (?:cambios|versiones)|versiones|bitacora|directorio|contactos?|presupuesto|costos|catalogos?|inhabiles|festivos|vacaciones|riesgos|asistencia|glosario|instrucciones|indice|oficios|correspondencia|listas)\b/;

/** True for the name of a sheet that holds a list of another kind: "Control de cambios", "Días inhábiles". */
export function isOtherList(sheetName: string): boolean {
  return OTHER_LISTS.test(foldText(sheetName));
}
