import status from '../../../src/reading/columns/status';
import { testRole } from './roleTester';

testRole(status, {
  surely: ['Estatus', 'Status', 'Situación', 'Estado actual', 'Estatus de la actividad'],
  perhaps: ['Cumplimiento'],
  not: ['Entidad', 'Estado de Jalisco'],
});
