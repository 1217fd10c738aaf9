import type { DocumentGroup } from './format';

/** A group of the pane's export tab: its title, what comes of it and what to use where a file cannot be had. */
export interface GroupWords {
  readonly group: DocumentGroup;
  readonly title: string;
  readonly description: string;
  readonly instead: string;
}

/** The groups in which the pane offers the files of a document, in their order; one without formats is not shown. */
export const documentGroups: readonly GroupWords[] = [
  {
    group: 'word',
    title: 'Documento de Word',
    description: 'Hoja carta horizontal, con el encabezado repetido en cada página, sombreado y leyenda.',
    instead: 'Use «Copiar la tabla», aquí abajo, y péguela en su documento.',
  },
  {
    group: 'picture',
    title: 'Imagen',
    description: 'PNG a 300 puntos por pulgada para Word y PowerPoint; SVG, que no pierde nitidez.',
    instead: 'Use «Copiar la tabla», aquí arriba, y péguela en su documento.',
  },
  {
    group: 'other',
    title: 'Otros formatos',
    description: 'El mismo calendario para otros programas.',
    instead: 'Use «Copiar la tabla», aquí arriba, y péguela en su documento.',
  },
];
