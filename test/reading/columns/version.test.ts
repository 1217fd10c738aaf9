import version from '../../../src/reading/columns/version';
import { testRole } from './roleTester';

testRole(version, {
  surely: ['Versión', 'Versión del documento'],
  not: ['Versión final del plan', 'Inversión'],
});
