import actualEnd from './actualEnd';
import actualPeriod from './actualPeriod';
import actualStart from './actualStart';
import code from './code';
import day from './day';
import deliverable from './deliverable';
import deliveredOn from './deliveredOn';
import end from './end';
import evidence from './evidence';
import kind from './kind';
import legalDeadline from './legalDeadline';
import level from './level';
import modifiedEnd from './modifiedEnd';
import modifiedPeriod from './modifiedPeriod';
import modifiedStart from './modifiedStart';
import notes from './notes';
import originalEnd from './originalEnd';
import originalPeriod from './originalPeriod';
import originalStart from './originalStart';
import period from './period';
import plannedEnd from './plannedEnd';
import plannedPeriod from './plannedPeriod';
import plannedStart from './plannedStart';
import progress from './progress';
import relativeDeadline from './relativeDeadline';
import responsible from './responsible';
import section from './section';
import start from './start';
import status from './status';
import subtitle from './subtitle';
import title from './title';
import topic from './topic';
import version from './version';
import year from './year';

/** Every role of columns; of several whose words fit a header the first one has it. */
export const roles = [
  code,
  kind,
  level,
  modifiedStart,
  modifiedEnd,
  modifiedPeriod,
  originalStart,
  originalEnd,
  originalPeriod,
  actualStart,
  actualEnd,
  actualPeriod,
  plannedStart,
  plannedEnd,
  plannedPeriod,
  deliveredOn,
  legalDeadline,
  relativeDeadline,
  progress,
  status,
  version,
  evidence,
  start,
  end,
  deliverable,
  responsible,
  subtitle,
  title,
  section,
  period,
  year,
  day,
  topic,
  notes,
] as const;

/** What a column of a list of activities holds. */
export type ColumnRole = (typeof roles)[number]['id'];
