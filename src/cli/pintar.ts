import { outcomeInWords } from '../orders/outcomeInWords';
import { OrderRefusal } from '../orders/order';
import { defineCommand } from './command';
import { openDesk } from './desk';
import { EXIT, OrderFailure } from './failure';
import { outputPath } from './files';
import { checkMade } from './made';
import { onlyFile } from './options';
import { print } from './output';

/** Paints the grid that is there, or adds a sheet with one, and writes the workbook. */
export const pintar = defineCommand({
  name: 'pintar',
  help: 'Pinta la cuadrícula que hay, por meses, quincenas, semanas o trimestres, o agrega una hoja con ella si no la hay.',
  options: ['jornada', 'edicion', 'hoja', 'salida', 'en-sitio'],
  async carryOut(options) {
    const input = onlyFile('pintar', options);
    const output = outputPath(input, options.output, options.inPlace);
    const { look, order, save } = await openDesk(input, options);
    const outcome = await order({ kind: 'paint' }, { lookAfter: false }).catch((error: unknown) => {
      if (!(error instanceof OrderRefusal) || error.reason !== 'no-dates') throw error;
      const { workbook } = look.examination.calendar;
      throw new OrderFailure(
        `No hay fechas que pintar en ${workbook}; escriba las fechas o indique --jornada.`,
      );
    });
    checkMade(outcome);
    save(output);
    print(outcomeInWords(outcome, 'command-line'), `Archivo: ${output}`);
    return EXIT.clean;
  },
});
