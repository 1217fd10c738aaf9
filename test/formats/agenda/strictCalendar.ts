import { expect } from '@jest/globals';

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

/** A reader that takes nothing but what RFC 5545 allows; it knows nothing of the writer. */
export function readStrictly(file: string): Component {
  expect(file.endsWith('\r\n')).toBe(true);
  const physical = file.slice(0, -2).split('\r\n');
  for (const line of physical) {
    expect(line).not.toMatch(/[\r\n]/);
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    // A line folded within a character would hold a replacement character once decoded by itself.
    expect(line).not.toContain('\ufffd');
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
      expect(open.pop()?.name).toBe(value);
    } else open.at(-1)?.lines.push({ name, parameters, value });
  }
  expect(open).toEqual([root]);
  const [calendar, ...others] = root.components;
  if (!calendar || calendar.name !== 'VCALENDAR') throw new Error('no calendar');
  expect(others).toEqual([]);
  return calendar;
}

/** The value of the one line of that name. */
export function valueOf(component: Component, name: string): string {
  const found = component.lines.filter((line) => line.name === name);
  expect(found).toHaveLength(1);
  return found[0]?.value ?? '';
}
