import topic from '../../../src/reading/columns/topic';
import { testRole } from './roleTester';

testRole(topic, {
  surely: ['Tema', 'Asunto', 'Orden del día', 'Temas a tratar'],
  not: ['Temario', 'Observaciones', 'Temporalidad'],
});
