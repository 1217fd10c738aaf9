import end from '../../../src/reading/columns/end';
import { testRole } from './roleTester';

testRole(end, {
  surely: ['Término', 'Fin', 'Fecha límite', 'Fecha de término', 'Al', 'Hasta', 'Plazo', 'Fecha de entrega'],
  perhaps: ['Término de la actividad', 'Entrega al INE'],
  not: ['Entregable', 'Finalidad', 'Plazos', 'Terminales'],
});
