import { foldText } from '../../calendar/foldedText';

const NOTE =
  /^(?:notas?|fuentes?|elabor[oa]|elaboraron|reviso|revisaron|aprobo|autorizo|vo ?bo|simbologia|glosario|siglas|abreviaturas|totales|total|subtotal|atentamente|pagina|pag)(?: |$)/;
const LABEL =
  /^\s*(?:observaciones|importante|aviso|leyenda|firma|[uú]ltima (?:actualizaci[oó]n|modificaci[oó]n)|fecha de (?:elaboraci[oó]n|actualizaci[oó]n)|versi[oó]n)\s*:/iu;

/** True for a text that opens like a note, a signature or a total rather than like something to do. */
export function opensLikeNote(text: string): boolean {
  return NOTE.test(foldText(text)) || LABEL.test(text);
}

const LEGEND =
  /^(?:simbologia|leyenda|nomenclatura|abreviaturas?|siglas|glosario|acronimos|notas?|observaciones generales|claves?)(?: (?:de|del|utilizad[oa]s?) .*)?$/;

/** True for a text that heads a legend: what stands below it explains signs and is none of the plan's. */
export function opensLegend(text: string): boolean {
  return text.length < 60 && LEGEND.test(foldText(text));
}
