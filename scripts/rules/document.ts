import { SEVERITY_WORDS } from '../../src/spanish/severityWords';
import { isoDate } from '../../src/calendar/plainDate';
import { createXlsx, openXlsx } from '../../src/hosts/xlsx/xlsxFile';
import { rules } from '../../src/rules/index';
import type { Severity } from '../../src/calendar/severity';
import { SEVERITIES } from '../../src/calendar/severity';
import type { Rule } from '../../src/rules/rule';
import { examine } from '../../src/validation/examine';
import type { Finding } from '../../src/validation/validate';
import { FAULTY_BOOKS } from './faultyWorkbook';

/** What each severity means. */
const MEANINGS: Readonly<Record<Severity, string>> = {
  error: 'falta o llega tarde según el catálogo, o la fecha no puede ser',
  warning: 'conviene revisarlo',
  info: 'conviene saberlo',
};

const DESCRIBED = SEVERITIES.map((id) => {
  const { heading: name, headings: plural } = SEVERITY_WORDS[id];
  return { id, name, plural, meaning: MEANINGS[id] };
});

/** What the rules say of the workbooks that break them all, by rule. */
function findingsByRule(): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const [name, sheets] of Object.entries(FAULTY_BOOKS)) {
    const { snapshot } = openXlsx(createXlsx(sheets(), name), name);
    for (const finding of examine(snapshot, { today: isoDate('2026-10-01') }).findings) {
      found.set(finding.rule, [...(found.get(finding.rule) ?? []), finding]);
    }
  }
  return found;
}

/** Whether the rule mends what it finds: told by what it offers for the faulty workbook, not by what it says of itself. */
function fixInWords(findings: readonly Finding[]): string {
  const offered = findings.map(({ fix }) => fix).find((fix) => fix !== null);
  if (!offered) return 'No: la respuesta la sabe quien hizo el plan.';
  return offered.suggestion === true
    ? `Sugerida; se aplica una por una, después de verla. Por ejemplo: ${offered.title}.`
    : `Sí, donde solo hay una respuesta. Por ejemplo: ${offered.title}.`;
}

/** Text inside a table's cell or a line: what Markdown would take for its own is escaped. */
const plain = (text: string): string => text.replace(/[|*_<>]/g, (character) => `\\${character}`);

function section(rule: Rule, findings: readonly Finding[]): string[] {
  const severity = DESCRIBED.find(({ id }) => id === rule.severity);
  const [first] = findings;
  return [
    `### ${rule.id}`,
    '',
    `**${plain(rule.title)}.** ${plain(rule.why)}`,
    '',
    `- Gravedad: ${severity?.name.toLowerCase() ?? ''} (${severity?.meaning ?? ''})`,
    `- Fundamento: ${plain(rule.citation)}`,
    `- Antes: ${plain(rule.example.before)}`,
    `- Después: ${plain(rule.example.after)}`,
    `- Corrección: ${plain(fixInWords(findings))}`,
    ...(first ? [`- Así lo dice: ${plain(first.message)}`] : []),
    '',
    '| Mensaje | Texto |',
    '| --- | --- |',
    ...Object.entries(rule.messages).map(([id, text]) => `| \`${id}\` | ${plain(text)} |`),
    '',
  ];
}

/** The documentation of all rules, Markdown in Spanish, made from the rules themselves. */
export function rulesDocument(): string {
  const found = findingsByRule();
  const summary = DESCRIBED.flatMap(({ id, plural, meaning }) => {
    const listed = rules.filter(({ severity }) => severity === id);
    return [`- **${plural}** (${meaning}): ${listed.map((rule) => `[${rule.id}](#${rule.id})`).join(', ')}.`];
  });
  const lines = [
    '# Reglas',
    '',
    '<!-- Lo escribe scripts/rule-docs.ts a partir de las reglas; los cambios van en src/rules. -->',
    '',
    `Calendario PREP revisa ${String(rules.length)} reglas. Cada hallazgo dice su celda, su gravedad y su fundamento. Una regla puede dar menor gravedad a un caso que lo merece.`,
    '',
    ...summary,
    '',
    'Las rompen todas `samples/break-all-the-rules.xlsx` y, las que hablan de un plan entero, `samples/part-of-plan.xlsx` y `samples/no-own-edition.xlsx`; su columna «Debe decir» indica cuál rompe cada renglón.',
    '',
    ...rules.flatMap((rule) => section(rule, found.get(rule.id) ?? [])),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
