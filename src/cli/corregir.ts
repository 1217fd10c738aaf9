import type { XlsxFile } from '../hosts/xlsx/xlsxFile';
import type { Examination } from '../validation/examine';
import { chooseFixes, safelyFixable } from '../validation/fixes';
import type { Finding } from '../validation/validate';
import { summaryOf } from '../validation/validate';
import { examineOpen } from './examineFile';
import type { ExitCode } from './failure';
import { EXIT } from './failure';
import { openFile, outputPath, writeFile } from './files';
import type { Options } from './options';
import { onlyFile } from './options';
import { print } from './output';
import { describeCell } from '../snapshot/address';
import { findingsInLines } from './validar';
import { counted } from '../spanish/counted';
import { summaryInWords } from './words';

/** A fix may uncover another (a date that exists can be compared with its deadline); more rounds than this are a fault. */
const MOST_ROUNDS = 10;

interface Corrected {
  readonly file: XlsxFile;
  readonly fixed: readonly Finding[];
  readonly left: Examination;
}

/** Applies the safe fixes, those that overlap one after the other, until none is left. */
function correct(file: XlsxFile, options: Options): Corrected {
  const fixed: Finding[] = [];
  let current = file;
  let examination = examineOpen(current, options);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const chosen = chooseFixes(safelyFixable(examination.findings));
    if (chosen.fixed.length === 0) return { file: current, fixed, left: examination };
    current = current.apply(chosen.edits).file;
    fixed.push(...chosen.fixed);
    examination = examineOpen(current, options);
  }
  throw new Error('the fixes go on without end');
}

/** `corregir`: applies every safe fix, writes the workbook, and says what was fixed and what remains. */
export function corregir(options: Options): ExitCode {
  const input = onlyFile('corregir', options);
  const output = outputPath(input, options.output, options.inPlace);
  const { file, fixed, left } = correct(openFile(input), options);
  writeFile(output, file.bytes);
  const summary = summaryOf(left.findings);
  print(
    fixed.length === 0
      ? 'No había nada que corregir sin revisarlo antes.'
      : `Se corrigieron ${counted(fixed.length, 'hallazgo', 'hallazgos')}:`,
    ...fixed.map(
      ({ cell, fix, rule }) =>
        `  ${cell === null ? '' : `${describeCell(cell)}  `}${fix?.title ?? ''} [${rule}]`,
    ),
    '',
    `Queda por revisar: ${summaryInWords(summary)}.`,
    ...findingsInLines(left.findings),
    '',
    `Archivo: ${output}`,
  );
  return summary.errors > 0 ? EXIT.errorsFound : EXIT.clean;
}
