import { defineRule } from './rule';

/** A row of the workbook's own catalogue that cannot be used. */
export default defineRule({
  id: 'catalogue-row',
  severity: 'error',
  title: 'Fila del catálogo propio que no se entiende',
  why: 'La hoja «Lineamientos» cambia aquello con lo que se revisa el plan; una fila que no se entiende no se aplica.',
  citation: 'Guía de Calendario PREP, hoja «Lineamientos»',
  example: { before: 'Plazo: «nueve meses»', after: 'Plazo: «J - 9 meses»' },
  messages: {
    problem: '{text}',
  },
  *check({ catalogueProblems }) {
    for (const { cell, text } of catalogueProblems) yield { messageId: 'problem', data: { text }, cell };
  },
});
