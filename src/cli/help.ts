import { commands } from './index';
import type { OptionName } from './options';
import { OPTIONS } from './options';

/** Two columns: what is typed, padded to the longest, and what it does; further lines stand below the second. */
function columns(
  rows: readonly (readonly [typed: string, lines: readonly string[]])[],
  gap: number,
): string[] {
  const width = Math.max(...rows.map(([typed]) => typed.length)) + gap;
  return rows.flatMap(([typed, lines]) =>
    lines.map((line, index) => `  ${(index === 0 ? typed : '').padEnd(width)}${line}`),
  );
}

/** The option as it is typed and its lines; one that a single command takes says whose it is. */
function optionRow(name: OptionName): readonly [string, readonly string[]] {
  const option = OPTIONS[name];
  const takers = commands.filter(({ options }) => options.includes(name));
  const whose = takers.length === 1 ? `Con ${takers[0]?.name ?? ''}: ` : '';
  const [first = '', ...more] = option.help;
  return [`--${name}${'value' in option ? ` ${option.value}` : ''}`, [whose + first, ...more]];
}

const names = Object.keys(OPTIONS) as OptionName[];

/** What `--ayuda` prints: the lists of commands and options, in words. */
export const HELP = [
  'Calendario PREP: lee, valida y pinta el calendario del plan de trabajo del PREP.',
  '',
  'Uso: calendario-prep <orden> archivo.xlsx [opciones]',
  '',
  'Órdenes',
  ...columns(
    commands.map(({ name, help }) => [name, [help]]),
    2,
  ),
  '',
  'Opciones',
  ...columns(
    [...names.map(optionRow), ['--ayuda', ['Muestra esta ayuda.']], ['--version', ['Muestra la versión.']]],
    3,
  ),
  '',
  'Código de salida: 0 sin errores; 1 hay hallazgos de severidad error; 2 no se pudo hacer el trabajo.',
].join('\n');
