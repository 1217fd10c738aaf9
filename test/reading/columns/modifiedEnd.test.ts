import modifiedEnd from '../../../src/reading/columns/modifiedEnd';
import { testRole } from './roleTester';

testRole(modifiedEnd, {
  surely: ['Término modificado', 'Nueva fecha límite', 'Fecha de término reprogramada'],
  perhaps: ['Nueva fecha límite del entregable'],
  not: ['Término', 'Modificó'],
});
