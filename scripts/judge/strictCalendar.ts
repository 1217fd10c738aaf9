/** A content line. */
interface Line {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/** A component: VCALENDAR, VEVENT, VALARM. */
export interface Component {
  readonly name: string;
  readonly lines: Line[];
  readonly components: Component[];
}

/** @throws Error unless it is so. */
function demand(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what);
}

/** A reader that takes nothing but what RFC 5545 allows; it knows nothing of the writer. @throws Error for anything else */
export function readStrictly(file: string): Component {
  demand(file.endsWith('\r\n'), 'the last line has no end');
  const physical = file.slice(0, -2).split('\r\n');
  for (const line of physical) {
    demand(!/[\r\n]/.test(line), `a line break of another kind: ${line}`);
    demand(new TextEncoder().encode(line).length <= 75, `more than 75 octets: ${line}`);
    // A line folded within a character would hold a replacement character once decoded by itself.
    demand(!line.includes('\ufffd'), `a character was cut: ${line}`);
  }
  const unfolded = physical
    .join('\r\n')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
  const root: Component = { name: '', lines: [], components: [] };
  const open = [root];
  for (const text of unfolded) {
    const match = /^([A-Z-]+)((?:;[A-Z-]+=[^;:"]+)*):(.*)$/s.exec(text);
    if (!match) throw new Error(`not a content line: ${text}`);
    const [, name = '', parameters = '', value = ''] = match;
    if (name === 'BEGIN') {
      const component: Component = { name: value, lines: [], components: [] };
      open.at(-1)?.components.push(component);
      open.push(component);
    } else if (name === 'END') {
      demand(open.pop()?.name === value, `${value} ends that did not begin`);
    } else open.at(-1)?.lines.push({ name, parameters, value });
  }
  demand(open.length === 1 && open[0] === root, 'a component does not end');
  const [calendar, ...others] = root.components;
  if (!calendar || calendar.name !== 'VCALENDAR') throw new Error('no calendar');
  demand(others.length === 0, 'more than one calendar');
  return calendar;
}

/** The value of the one line of that name. @throws Error where there is none, or more than one */
export function valueOf(component: Component, name: string): string {
  const found = component.lines.filter((line) => line.name === name);
  const [line] = found;
  if (!line || found.length > 1) throw new Error(`${String(found.length)} lines are called ${name}`);
  return line.value;
}
