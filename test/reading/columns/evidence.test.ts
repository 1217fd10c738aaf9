import evidence from '../../../src/reading/columns/evidence';
import { testRole } from './roleTester';

testRole(evidence, {
  surely: ['Oficio', 'No. de oficio', 'Número de oficio de remisión'],
  not: ['Evidencia', 'Documento'],
});
