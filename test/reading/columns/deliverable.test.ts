import deliverable from '../../../src/reading/columns/deliverable';
import { testRole } from './roleTester';

testRole(deliverable, {
  surely: [
    'Entregable',
    'ENTREGABLES',
    'Producto o documento',
    'Documentos generados',
    'Evidencia',
    'Producto esperado',
  ],
  perhaps: ['Documento que se envía', 'Entregable número 33'],
  not: ['Entrega', 'Producción', 'Actividad'],
});
