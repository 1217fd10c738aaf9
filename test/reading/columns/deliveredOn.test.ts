import deliveredOn from '../../../src/reading/columns/deliveredOn';
import { testRole } from './roleTester';

testRole(deliveredOn, {
  surely: ['Entregado el', 'Fecha real de entrega', 'Entrega real', 'Fecha de acuse'],
  not: ['Fecha de entrega', 'Entregable', 'Enviado a'],
});
