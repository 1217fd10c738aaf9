import { doneInWords, restInWords } from '../orders/outcomeInWords';
import { describeCell } from '../snapshot/address';
import type { Finding } from '../validation/validate';
import { summaryOf } from '../validation/validate';
import { defineCommand } from './command';
import { openDesk } from './desk';
import { EXIT } from './failure';
import { outputPath } from './files';
import { checkMade } from './made';
import { onlyFile } from './options';
import { print } from './output';
import { findingsInLines } from './validar';
import { notComparedLine } from './words';
import { findingsCounted } from '../spanish/severityWords';

const fixedLine = ({ cell, fix, rule }: Finding): string =>
  `  ${cell === null ? '' : `${describeCell(cell)}  `}${fix?.title ?? ''} [${rule}]`;

/** Makes every safe fix, writes the workbook, and says what was fixed and what remains. */
export const corregir = defineCommand({
  name: 'corregir',
  help: 'Aplica las correcciones seguras y dice qué queda por revisar.',
  options: ['jornada', 'edicion', 'hoja', 'salida', 'en-sitio'],
  async carryOut(options) {
    const input = onlyFile('corregir', options);
    const output = outputPath(input, options.output, options.inPlace);
    const { order, save } = await openDesk(input, options);
    const outcome = await order({ kind: 'fixSafe' });
    checkMade(outcome);
    const { deed, look } = outcome;
    if (deed.kind !== 'fixSafe' || look === null) throw new Error('the file cannot be read once it is fixed');
    save(output);
    const { findings } = look.examination;
    const summary = summaryOf(findings);
    const rest = restInWords(outcome);
    print(
      doneInWords(outcome, 'command-line'),
      deed.fixed.map(fixedLine),
      ...(rest === '' ? [] : [rest]),
      '',
      ...notComparedLine(look.examination),
      `Queda por revisar: ${findingsCounted(summary)}.`,
      findingsInLines(findings),
      '',
      `Archivo: ${output}`,
    );
    return summary.errors > 0 ? EXIT.errorsFound : EXIT.clean;
  },
});
