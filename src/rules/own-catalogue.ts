import { defineRule } from './rule';

/** What the workbook's own catalogue decides instead of the edition, said once, with its cells. */
export default defineRule({
  id: 'own-catalogue',
  severity: 'info',
  title: 'La hoja «Lineamientos» decide',
  why: 'Lo que cambia la hoja «Lineamientos» de este libro vale en lugar del catálogo del programa; quien lea la revisión necesita saberlo.',
  citation: 'Guía de Calendario PREP, hoja «Lineamientos»',
  example: {
    before: 'Acta de cierre: J + 6 días',
    after: 'Acta de cierre: J + 8 días, por la hoja «Lineamientos»',
  },
  messages: {
    one: 'La hoja «Lineamientos» de este libro decide en lugar del catálogo: {change}.',
    several:
      'La hoja «Lineamientos» de este libro decide en {count} puntos en lugar del catálogo: {change}; y los demás que cambia.',
  },
  *check({ catalogueChanges }) {
    const [first] = catalogueChanges;
    if (first === undefined) return;
    const { length: count } = catalogueChanges;
    yield {
      messageId: count === 1 ? 'one' : 'several',
      data: { count, change: first.text },
      cell: first.cell,
      cells: catalogueChanges.map(({ cell }) => cell),
      details: count === 1 ? [] : catalogueChanges.map(({ text }) => text),
    };
  },
});
