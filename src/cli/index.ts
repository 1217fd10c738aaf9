import type { Command } from './command';
import { comparar } from './comparar';
import { corregir } from './corregir';
import { exportar } from './exportar';
import { leer } from './leer';
import { lineamientos } from './lineamientos';
import { nuevo } from './nuevo';
import { pintar } from './pintar';
import { validar } from './validar';

/** Every order of the command line, in the order of the help. */
export const commands: readonly Command[] = [
  validar,
  leer,
  pintar,
  corregir,
  exportar,
  nuevo,
  comparar,
  lineamientos,
];
