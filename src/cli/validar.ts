import { shownCode } from '../calendar/activityCode';
import { SEVERITIES } from '../calendar/severity';
import { ROLE_WORDS } from '../spanish/calendarWords';
import { SEVERITY_WORDS } from '../spanish/severityWords';
import { describeCell } from '../snapshot/address';
import type { Examination } from '../validation/examine';
import type { Finding } from '../validation/validate';
import { summaryOf } from '../validation/validate';
import { defineCommand } from './command';
import { openDesk } from './desk';
import type { ExitCode } from './failure';
import { EXIT, OrderFailure } from './failure';
import { examinationJson } from './json';
import type { Options } from './options';
import { onlyFile } from './options';
import { print } from './output';
import { counted } from '../spanish/counted';
import { electionDayInWords, notComparedLine } from './words';
import { contentsInWords } from '../spanish/calendarWords';
import { findingsCounted } from '../spanish/severityWords';

/** What a finding folds, a few of it; the whole list is in the JSON. */
const LISTED = 3;

function detailLines(details: readonly string[]): string[] {
  const left = details.length - LISTED;
  const more = left > 0 ? [`      … y ${String(left)} más (--json los dice todos)`] : [];
  return [...details.slice(0, LISTED).map((detail) => `      · ${detail}`), ...more];
}

function findingLines({ cell, activity, message, rule, fix, details }: Finding): string[] {
  const place = cell === null ? '' : `${describeCell(cell)}  `;
  const code = activity && shownCode(activity);
  const whose = code ? `Actividad ${code}. ` : '';
  return [
    `  ${place}${whose}${message} [${rule}]`,
    ...(fix === null ? [] : [`      → ${fix.title}`]),
    ...detailLines(details),
  ];
}

/** The findings in lines, grouped by severity. */
export function findingsInLines(findings: readonly Finding[]): string[] {
  return SEVERITIES.flatMap((severity) => {
    const group = findings.filter((finding) => finding.severity === severity);
    return group.length === 0
      ? []
      : [
          '',
          `${SEVERITY_WORDS[severity].headings} (${String(group.length)})`,
          ...group.flatMap(findingLines),
        ];
  });
}

function overview(examination: Examination): string[] {
  const { calendar } = examination;
  const sheets = calendar.sheets.map(
    ({ name, role, hiddenRows }) =>
      `${name} (${ROLE_WORDS[role].short}${hiddenRows > 0 ? `, ${counted(hiddenRows, 'fila oculta', 'filas ocultas')}` : ''})`,
  );
  return [
    ...notComparedLine(examination),
    calendar.workbook,
    `Hojas: ${sheets.join(', ')}`,
    electionDayInWords(calendar),
    contentsInWords(calendar),
  ];
}

async function validateOne(path: string, options: Options): Promise<ExitCode> {
  const { examination } = (await openDesk(path, options)).look;
  const summary = summaryOf(examination.findings);
  if (options.json) print(JSON.stringify(examinationJson(path, examination)));
  else print(overview(examination), findingsInLines(examination.findings), '', findingsCounted(summary));
  return summary.errors > 0 ? EXIT.errorsFound : EXIT.clean;
}

/** Reads each file, prints what was found and says by its exit code whether there are errors. */
export const validar = defineCommand({
  name: 'validar',
  help: 'Revisa fechas, numeración y entregables; dice cada hallazgo con su celda.',
  options: ['jornada', 'edicion', 'hoja', 'json'],
  async carryOut(options) {
    if (options.files.length === 0 || options.json) onlyFile('validar', options);
    if (options.output !== null)
      throw new OrderFailure('La orden «validar» no escribe archivos; quite --salida.');
    const codes: ExitCode[] = [];
    for (const path of options.files) {
      if (codes.length > 0) print('');
      codes.push(await validateOne(path, options));
    }
    return codes.includes(EXIT.errorsFound) ? EXIT.errorsFound : EXIT.clean;
  },
});
