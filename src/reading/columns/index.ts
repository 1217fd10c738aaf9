import code from './code';
import day from './day';
import deliverable from './deliverable';
import end from './end';
import level from './level';
import notes from './notes';
import period from './period';
import responsible from './responsible';
import start from './start';
import subtitle from './subtitle';
import title from './title';
import topic from './topic';
import year from './year';

/** Every role of columns; of several whose words fit a header the first one has it. */
export const roles = [
  code,
  level,
  start,
  end,
  deliverable,
  responsible,
  subtitle,
  title,
  period,
  year,
  day,
  topic,
  notes,
] as const;

/** What a column of a list of activities holds. */
export type ColumnRole = (typeof roles)[number]['id'];
