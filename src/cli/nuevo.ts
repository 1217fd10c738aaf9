import { today } from '../calendar/plainDate';
import { createXlsx, openXlsx } from '../hosts/xlsx/xlsxFile';
import { newPlanEdits } from '../planning/newPlanEdits';
import { newPlanInWords } from '../planning/newPlanInWords';
import type { NewSheet } from '../snapshot/edit';
import { buildWorkbook } from '../snapshot/workbook';
import { defineCommand } from './command';
import { EXIT, OrderFailure } from './failure';
import { writeFile } from './files';
import type { Options } from './options';
import { print } from './output';

const ANSWERS = new Map([
  ['si', true],
  ['sí', true],
  ['no', false],
]);

function answerOf(option: string, text: string | null, usual: boolean): boolean {
  if (text === null) return usual;
  const answer = ANSWERS.get(text.toLowerCase());
  if (answer === undefined) throw new OrderFailure(`--${option} espera si o no, no «${text}».`);
  return answer;
}

/** The bytes of a workbook with a new plan and its calendar, and what is told of it. */
function newWorkbook({ electionDay, thirdParty, disseminators, institute }: Options) {
  if (electionDay === null)
    throw new OrderFailure(
      'Falta la jornada electoral: calendario-prep nuevo --jornada AAAA-MM-DD --salida plan.xlsx',
    );
  const asked = {
    electionDay,
    thirdParty: answerOf('tercero', thirdParty, false),
    disseminators: answerOf('difusores', disseminators, true),
    institute: institute?.trim() ?? '',
    today: today(),
  };
  const { plan, edits } = newPlanEdits(buildWorkbook([]), asked);
  const sheets = edits.flatMap((edit): NewSheet[] => (edit.kind === 'addSheet' ? [edit.content] : []));
  const settings = edits.find(({ kind }) => kind === 'settings');
  const kept = settings?.kind === 'settings' ? settings.after : null;
  const file = openXlsx(createXlsx(sheets, 'Plan de trabajo del PREP', kept), 'plan.xlsx');
  const { file: laidOut } = file.apply(edits.filter(({ kind }) => kind === 'pageLayout'));
  return { bytes: laidOut.bytes, told: newPlanInWords(plan, asked) };
}

/** Writes a new plan for an election day, with its painted calendar, ready to be worked on. */
export const nuevo = defineCommand({
  name: 'nuevo',
  help: 'Crea el plan de trabajo de una jornada electoral, con sus fechas y su calendario pintado.',
  options: ['jornada', 'tercero', 'difusores', 'instituto', 'salida'],
  carryOut(options) {
    if (options.files.length > 0)
      throw new OrderFailure('La orden «nuevo» no toma archivos; use --salida plan.xlsx.');
    if (options.output === null)
      throw new OrderFailure(
        'Falta --salida ARCHIVO: calendario-prep nuevo --jornada AAAA-MM-DD --salida plan.xlsx',
      );
    const { bytes, told } = newWorkbook(options);
    writeFile(options.output, bytes);
    print(told, `Archivo: ${options.output}`);
    return EXIT.clean;
  },
});
