import { processAround } from '../calendar/process';
import { processInWords } from '../spanish/processInWords';
import { documentsAsked, documentsNotFound } from './evidence/folding';
import { defineRule } from './rule';

/** A process that no edition of the lineamientos was written for: by which one it was judged. */
export default defineRule({
  id: 'no-own-edition',
  severity: 'info',
  title: 'No hay edición de los lineamientos de ese proceso',
  why: 'Los plazos y los documentos cambian de un proceso a otro; lo que se compara con la edición de otro proceso se lee con esa reserva.',
  citation: 'Anexo 13, numeral 33',
  example: {
    before: 'Jornada electoral: 4 de junio de 2017',
    after: 'Un plan de un proceso con edición propia (2023-2024 o 2026-2027)',
  },
  messages: {
    before:
      'No hay una edición de los lineamientos del proceso {process}; se comparó con la de {edition}. No se encontraron {missing} de los {asked} documentos que pide esa edición, y por eso no se señalan uno por uno.',
    between: 'No hay una edición de los lineamientos del proceso {process}; se comparó con la de {edition}.',
  },
  *check({ compliance }) {
    if (compliance === null || compliance.editionGap === null) return;
    const { edition, electionDay, foldedBy } = compliance;
    const process = processInWords(processAround(electionDay));
    const data = { process, edition: edition.id };
    if (foldedBy !== 'no-edition') {
      yield { messageId: 'between', data, cell: null };
      return;
    }
    const details = documentsNotFound(compliance);
    yield {
      messageId: 'before',
      data: { ...data, missing: details.length, asked: documentsAsked(compliance) },
      cell: null,
      details,
    };
  },
});
