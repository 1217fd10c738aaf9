import subtitle from '../../../src/reading/columns/subtitle';
import { testRole } from './roleTester';

testRole(subtitle, {
  surely: ['Subactividad', 'Sub actividades', 'Subtareas'],
  not: ['Actividad', 'Subtotal', 'Subdirección'],
});
